import type { Day } from "../../src/facts/day.ts";
import { addDays, completedYears } from "../../src/facts/day.ts";
import { readAge, readDate } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import type { Question, Reader } from "../questions/question.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { Entry } from "./record.ts";

type DayReader = Extract<Reader, { kind: "day" }>;

const OLDEST = "1900-01-01";
const DAYS_AHEAD = 365;

/**
 * Reads a day, a month or year (kept as a range), or the number of whole years that some questions take instead.
 *
 * @param takesYears false where a whole number of years is what left the doubt
 */
export function readDay(
  text: string,
  { asked }: Question,
  reader: DayReader,
  context: ReadingContext,
  takesYears: boolean,
): Answer {
  const years = takesYears ? wholeYears(text, reader, context) : undefined;
  if (years !== undefined) return years;
  const reading = readDate(text, { ...context, expected: reader.expected });
  switch (reading.state) {
    case "nothing":
      return wrong();
    case "range":
      return { kind: "range", range: { from: reading.from, to: reading.to } };
    case "unsure":
      return {
        kind: "which",
        candidates: reading.candidates.map((value): readonly Entry[] => [{ asked, value }]),
      };
    case "value": {
      const entries = [{ asked, value: reading.value }];
      return { kind: isUsual(reading.value, reader, context.today) ? "entries" : "unlikely", entries };
    }
  }
}

// More is no age and no time since a licence, but perhaps a year.
const MOST_YEARS = 120;

function wholeYears(text: string, { years }: DayReader, context: ReadingContext): Answer | undefined {
  if (years === undefined) return undefined;
  const reading = readAge(text, context);
  if (reading.state !== "value" || reading.value > MOST_YEARS) return undefined;
  const entries = [{ asked: years.fills, value: reading.value }];
  return { kind: isWithin(reading.value, years.usual) ? "entries" : "unlikely", entries };
}

/** A birth or a registration lies in the past; a cover starts today or within a year. */
function isUsual(day: Day, { expected, years }: DayReader, today: Day): boolean {
  if (years !== undefined && !isWithin(completedYears(day, today), years.usual)) return false;
  if (expected === "past") return day >= OLDEST && day <= today;
  return day >= today && day <= addDays(today, DAYS_AHEAD);
}

const isWithin = (value: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  value >= from && value <= to;
