import { readFileSync } from "node:fs";
import { understandSentence, type Language, type Understood } from "../../dialogs/language/index.ts";
import { FACT_PATHS, factAt } from "../../src/facts/paths.ts";
import { TODAY } from "./readers.ts";

export interface Sentence {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The sentences of a language: "> sentence" (\\n for a new line), and under it a line for everything it says. */
export function sentencesOf(language: Language): readonly Sentence[] {
  const text = readFileSync(new URL(`sentences/${language}.txt`, import.meta.url), "utf8");
  return text
    .split(/^> /m)
    .slice(1)
    .map((block) => {
      const [sentence = "", ...lines] = block.split("\n");
      return { text: sentence.replaceAll("\\n", "\n"), expected: lines.filter((line) => line !== "") };
    });
}

/** What was understood, a line for everything: facts, ~ ranges, ? doubts. */
export function shownLines({ facts, partial, unclear }: Understood): readonly string[] {
  return [
    ...FACT_PATHS.flatMap((path) => {
      const value = factAt(facts, path);
      return value === undefined ? [] : [`${path} = ${String(value)}`];
    }),
    ...FACT_PATHS.flatMap((path) => {
      const range = partial[path];
      return range === undefined ? [] : [`~ ${path} = ${range.from} .. ${range.to}`];
    }),
    ...unclear.map(({ text, candidates }) => {
      const readings = candidates.map(({ path, value }) => `${path} = ${String(value)}`);
      return `? ${text}: ${readings.join(" or ")}`;
    }),
  ];
}

export const understood = (text: string, language: Language): Understood =>
  understandSentence(text, { language, today: TODAY });
