import { entriesText, namedValues } from "../explain/fact.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { optionsOf } from "./options.ts";
import type { Entry } from "./record.ts";

/** A reading as it is asked about: by the name it has among the choices; a yes or no with its fact. */
export function candidateText(turn: Turn, question: Question, entries: readonly Entry[]): string {
  const [first, ...others] = entries;
  if (first === undefined || others.length > 0) return entriesText(turn.voice, entries);
  if (typeof first.value === "boolean") return namedValues(turn.voice, entries);
  if (first.asked !== "premiumSource") return entriesText(turn.voice, entries);
  const option = optionsOf(question, turn.judgement(), turn).find(({ value }) => value === first.value);
  return option?.name ?? entriesText(turn.voice, entries);
}

/** Readings to choose from; amounts that differ in what they are the value of are called by it. */
export function candidateTexts(
  turn: Turn,
  question: Question,
  candidates: readonly (readonly Entry[])[],
): string[] {
  const paths = new Set(candidates.map(([first]) => first?.asked));
  return candidates.map((entries) =>
    question.reader.kind === "money" && paths.size > 1
      ? namedValues(turn.voice, entries)
      : candidateText(turn, question, entries),
  );
}

/** A bare number as it was typed: nobody wrote "1.998". */
export function asTyped({ intent }: Turn, { reader }: Question): string | undefined {
  if (intent.kind !== "words" || (reader.kind !== "count" && reader.kind !== "between")) return undefined;
  return /^-?\d+$/.test(intent.text) ? intent.text : undefined;
}
