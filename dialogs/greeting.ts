import { greetings as french } from "../locales/fr/words/commands.ts";
import { greetings as dutch } from "../locales/nl/words/commands.ts";
import type { Language } from "../locales/index.ts";
import { isFiller } from "./language/speech.ts";
import { tokenize } from "./language/tokens.ts";

/** Words that greet, with the language they do it in. */
export const GREETINGS: ReadonlyMap<string, Language> = new Map<string, Language>([
  ...dutch.map((word) => [word, "nl"] as const),
  ...french.map((word) => [word, "fr"] as const),
]);

/** "hallo", "bonjour madame": answered in kind, and no answer to a question. */
export const isGreeting = (text: string): boolean => {
  const [first = "", ...others] = tokenize(text).flatMap(({ kind, fold }) =>
    kind === "symbol" ? [] : [fold],
  );
  return GREETINGS.has(first) && others.every((word) => isFiller(word));
};
