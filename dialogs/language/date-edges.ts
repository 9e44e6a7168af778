import { monthSpan } from "./date-months.ts";
import { found, type DatePattern } from "./date-pattern.ts";
import { currentAt, periodAt } from "./date-periods.ts";
import type { DateText } from "./date-text.ts";
import { onDay } from "./moments.ts";

/** The token after "eerste dag". */
function behindFirstDay(text: DateText, at: number): number | undefined {
  const first = text.ordinal(at);
  return first?.value === 1 && text.word(first.next)?.unit === "day" ? text.next(first.next) : undefined;
}

/** laatste dag van de maand, premier jour du mois prochain, laatste dag van maart 2021. */
export const edgeOfMonth: DatePattern = (text, at) => {
  const last = text.word(at)?.lastDay === true;
  const next = last ? text.next(at) : behindFirstDay(text, at);
  if (next === undefined) return undefined;
  const start = text.skipLinks(next);
  if (start === next) return undefined;
  const whole = periodAt(text, start) ?? currentAt(text, start);
  const month = whole?.unit === "month" ? whole : monthSpan(text, start);
  if (month?.span === undefined) return undefined;
  return found(onDay(last ? month.span.to : month.span.from), month.next);
};
