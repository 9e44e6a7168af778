import type { Day } from "../src/facts/day.ts";
import { isEditable } from "../src/cases/status.ts";
import { judge } from "./interview/judgement.ts";
import { changes } from "./interview/changes.ts";
import { totalText } from "./explain/total.ts";
import type { Asked } from "./explain/fact.ts";
import { decisionTerms, standing } from "./result/headline.ts";
import { EDITIONS } from "./result/footer.ts";
import { shortAnswers } from "./statement/said-back.ts";
import type { Memory } from "./memory.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Turn } from "./turn.ts";

/** After as long a silence a user no longer has the conversation in mind. */
const SILENCE = 4 * 60 * 60 * 1000;

/** True for somebody who comes back to a quote after hours or days. */
export const wasAway = ({ quote, seen }: Memory, { now }: Surroundings): boolean =>
  quote !== undefined && quote.asked.length > 0 && seen !== undefined && now - seen.at >= SILENCE;

/** What a recap calls a quote by; the rest is in the summary. */
const TELLING: readonly Asked[] = [
  "vehicle.category",
  "vehicle.make",
  "vehicle.model",
  "vehicle.firstRegistration",
  "usage",
  "annualKm",
  "driver.birthDate",
  "request.omnium",
];

/** Where the quote stands, at today's prices and edition, and what has changed since it was last talked about. */
export function recap(turn: Turn): string {
  const { voice, quote, memory, today } = turn;
  const title = voice.t("recap:title", { reference: quote.reference });
  return [title, ...decisionLines(turn), ...recapOf(turn, memory.seen?.today ?? today)].join("\n");
}

/**
 * As {@link recap}, in lines and without its title.
 *
 * @param since the day on which it was judged before
 */
export function recapOf(turn: Turn, since: Day): string[] {
  const { voice, quote } = turn;
  const { t } = voice;
  const { evaluation } = turn.judgement();
  const { net } = evaluation.totals;
  const answers = shortAnswers(voice, quote, TELLING);
  return [
    ...(answers.length > 0 ? [t("recap:answers", { answers: voice.format.all(answers) })] : []),
    net === null ? t("recap:noTotal") : t("recap:total", { total: totalText(turn, net) }),
    editionText(turn, evaluation.edition),
    ...sinceThen(turn, since),
  ];
}

/** What the company says of it, where the case is with it or it decided. */
function decisionLines(turn: Turn): string[] {
  const { status } = turn.quote.kept ?? {};
  return status === undefined || isEditable(status) ? [] : [standing(turn), ...decisionTerms(turn)];
}

function editionText({ voice: { t } }: Turn, edition: keyof typeof EDITIONS | null): string {
  if (edition === null) return t("recap:noEdition");
  return t("recap:edition", { edition: t(`explain:documents.${EDITIONS[edition].document}`) });
}

function sinceThen(turn: Turn, day: Day): string[] {
  const { voice, quote, surroundings } = turn;
  if (day === turn.today) return [];
  const then = judge(quote, { today: day, tariff: surroundings.tariff });
  const lines = changes(turn, then, turn.judgement(), structuredClone(quote));
  if (lines.length === 0) return [voice.t("recap:same")];
  return [voice.t("recap:changed", { day: voice.format.day(day) }), ...lines];
}
