import { addDays, completedYears } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Question, Reader } from "../questions/question.ts";
import type { Entry } from "./record.ts";

/** The unusual is asked back before it is taken, the impossible never taken. */
export type Plausibility = "usual" | "unusual" | "impossible";

type DayReader = Extract<Reader, { kind: "day" }>;

const OLDEST = "1900-01-01";
const DAYS_AHEAD = 365;

/** How likely a value is as the answer to a question, whatever the rest of the quote says. */
export function plausibility({ reader }: Question, { value }: Entry, today: Day): Plausibility {
  switch (reader.kind) {
    case "money":
    case "kw":
      return ofNumber(Number(value), reader.usual);
    case "km":
    case "kg":
    case "count":
      return Number.isSafeInteger(Number(value)) ? ofNumber(Number(value), reader.usual) : "impossible";
    case "between":
      return Number.isSafeInteger(value) && isWithin(Number(value), reader) ? "usual" : "impossible";
    case "day":
      return isUsualDay(value, reader, today) ? "usual" : "unusual";
    default:
      return "usual";
  }
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const isWithin = (value: number, { from, to }: Bounds): boolean => value >= from && value <= to;

function ofNumber(value: number, usual: Bounds): Plausibility {
  if (value < 0) return "impossible";
  return isWithin(value, usual) ? "usual" : "unusual";
}

/** A day, or the whole years given instead: a birth or a registration lies in the past, a start within a year. */
function isUsualDay(value: Entry["value"], { expected, years }: DayReader, today: Day): boolean {
  if (typeof value === "number") return years === undefined || isWithin(value, years.usual);
  const day = String(value);
  if (years !== undefined && !isWithin(completedYears(day, today), years.usual)) return false;
  if (expected === "past") return day >= OLDEST && day <= today;
  return day >= today && day <= addDays(today, DAYS_AHEAD);
}
