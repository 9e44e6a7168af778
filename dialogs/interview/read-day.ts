import type { Day } from "../../src/facts/day.ts";
import { mentionsDontKnow, readAge, readDate, readNumber } from "../language/index.ts";
import type { Reading, ReadingContext } from "../language/index.ts";
import type { DayRange } from "../memory.ts";
import type { Question, Reader } from "../questions/question.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { plausibility } from "./plausible.ts";
import type { Entry } from "./record.ts";

type DayReader = Extract<Reader, { kind: "day" }>;

/** What was answered before. */
interface Before {
  /** False where a whole number of years is what left the doubt. */
  readonly takesYears: boolean;
  /** The year or the month, where only the day is asked: "3 maart" is then a day of that year. */
  readonly known: DayRange | undefined;
}

/**
 * Reads a day, a month or year (kept as a range), or the number of whole years that some questions take instead.
 */
export function readDay(
  text: string,
  question: Question,
  reader: DayReader,
  context: ReadingContext,
  { takesYears, known }: Before,
): Answer {
  const { asked } = question;
  const within = known && readWithin(known, text, context);
  if (within?.state === "value") return taken(question, { asked, value: within.value }, context);
  if (within?.state === "range") return { kind: "range", range: { from: within.from, to: within.to } };
  const years = takesYears ? wholeYears(text, question, reader, context) : undefined;
  if (years !== undefined) return years;
  const reading = readDate(text, { ...context, expected: reader.expected });
  switch (reading.state) {
    case "nothing":
      return wrong();
    case "range":
      return isKnown(reading, known) && mentionsDontKnow(text, context)
        ? { kind: "open" }
        : { kind: "range", range: { from: reading.from, to: reading.to } };
    case "unsure":
      return {
        kind: "which",
        candidates: reading.candidates.map((value): readonly Entry[] => [{ asked, value }]),
      };
    case "value":
      return taken(question, { asked, value: reading.value }, context);
  }
}

const isKnown = ({ from, to }: DayRange, known: DayRange | undefined): boolean =>
  known?.from === from && known.to === to;

/** What words name of a known year or month without saying it: "3 maart", "maart", "de 15e". */
export function readWithin(
  { from, to }: DayRange,
  text: string,
  context: ReadingContext,
): Reading<Day> | undefined {
  const [year = "", month = ""] = from.split("-");
  if (to.slice(0, 4) !== year) return undefined;
  const number = readNumber(text, context);
  const isMonth = to.slice(0, 7) === from.slice(0, 7);
  const ofMonth = isMonth && number.state === "value" ? [`${number.value}/${month}/${year}`] : [];
  for (const attempt of [...ofMonth, `${text} ${year}`, `${text}/${year}`]) {
    const reading = readDate(attempt, context);
    const [first, last] =
      reading.state === "range" ? [reading.from, reading.to] : [dayOf(reading), dayOf(reading)];
    const isNarrower = first !== from || last !== to;
    if (first >= from && last <= to && isNarrower) return reading;
  }
  return undefined;
}

const dayOf = (reading: Reading<Day>): Day => (reading.state === "value" ? reading.value : "");

const taken = (question: Question, entry: Entry, { today }: ReadingContext): Answer => ({
  kind: plausibility(question, entry, today) === "usual" ? "entries" : "unlikely",
  entries: [entry],
});

// More is no age and no time since a licence, but perhaps a year.
const MOST_YEARS = 120;

function wholeYears(
  text: string,
  question: Question,
  { years }: DayReader,
  context: ReadingContext,
): Answer | undefined {
  if (years === undefined) return undefined;
  const reading = readAge(text, context);
  if (reading.state !== "value" || reading.value > MOST_YEARS) return undefined;
  return taken(question, { asked: years.fills, value: reading.value }, context);
}
