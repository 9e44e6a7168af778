import { readAge, readDate } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import type { Question, Reader } from "../questions/question.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { plausibility } from "./plausible.ts";
import type { Entry } from "./record.ts";

type DayReader = Extract<Reader, { kind: "day" }>;

/**
 * Reads a day, a month or year (kept as a range), or the number of whole years that some questions take instead.
 *
 * @param takesYears false where a whole number of years is what left the doubt
 */
export function readDay(
  text: string,
  question: Question,
  reader: DayReader,
  context: ReadingContext,
  takesYears: boolean,
): Answer {
  const { asked } = question;
  const years = takesYears ? wholeYears(text, question, reader, context) : undefined;
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
    case "value":
      return taken(question, { asked, value: reading.value }, context);
  }
}

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
