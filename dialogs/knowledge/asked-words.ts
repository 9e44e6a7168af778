import {
  examples as frenchExamples,
  statements as frenchStatements,
} from "../../locales/fr/words/examples.ts";
import type { Language } from "../../locales/index.ts";
import { examples as dutchExamples, statements as dutchStatements } from "../../locales/nl/words/examples.ts";
import { tokenize } from "../language/tokens.ts";
import { stemOf } from "./terms.ts";

const QUESTIONS = { nl: dutchExamples, fr: frenchExamples } as const;
const STATEMENTS = { nl: dutchStatements, fr: frenchStatements } as const;

/** Longer questions have the words of a sentence, which say nothing about a telegram. */
const MOST_WORDS = 9;

const isTelegram = (example: string): boolean =>
  !example.includes("?") && example.split(" ").length <= MOST_WORDS;

/** From so many digits on a figure is a value, a year or kilometres. */
const LONG = 4;
const ASKING_SIGNS = new Set(["%", "€"]);

/** The words of a text as they are counted; a figure by its length and its unit. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokenize(text).flatMap(({ kind, fold }) => {
      if (kind === "symbol" && !ASKING_SIGNS.has(fold)) return [];
      if (!/^\d/.test(fold)) return [stemOf(fold)];
      return [`${fold.length >= LONG ? "00" : "0"}${fold.replace(/[\d.,]/g, "")}`];
    }),
  );

interface Counted {
  readonly of: (word: string) => number;
  readonly texts: number;
}

function counted(texts: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { of: (word) => counts.get(word) ?? 0, texts: texts.length };
}

/** What a word counts that one kind never has. */
const UNSEEN = 0.5;

/** How much more often a word stands in questions than in what asks nothing: the logarithm; 0 for an unknown word. */
function learnt(language: Language): (word: string) => number {
  const asked = counted(Object.values(QUESTIONS[language]).flat().filter(isTelegram));
  const stated = counted(STATEMENTS[language]);
  const share = ({ of, texts }: Counted, word: string): number => (of(word) + UNSEEN) / (texts + 2 * UNSEEN);
  return (word) =>
    asked.of(word) + stated.of(word) === 0 ? 0 : Math.log(share(asked, word) / share(stated, word));
}

/** So much more like a question are words that ask, and words that hardly do anything else. */
export const RATHER_ASKS = 1.5;
export const SURELY_ASKS = 2;

const models = new Map<Language, (word: string) => number>();

/**
 * How much the words of a message are those of a question in the style of a telegram ("max bedrag rechtsbijstand"),
 * learnt from examples of both: above 0 they are rather a question, below 0 an answer or a command.
 */
export function asksByItsWords(text: string, language: Language): number {
  let tells = models.get(language);
  if (tells === undefined) models.set(language, (tells = learnt(language)));
  return [...wordsOf(text)].reduce((sum, word) => sum + tells(word), 0);
}
