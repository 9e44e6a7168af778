import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import type { Language } from "../../locales/index.ts";
import { isDenial, isFiller, isSaid } from "../language/speech.ts";
import { fold, tokenize } from "../language/tokens.ts";

const NAMES: ReadonlyMap<string, Language> = new Map([
  ...dutch.languageNames.map((name) => [fold(name), "nl"] as const),
  ...french.languageNames.map((name) => [fold(name), "fr"] as const),
]);

const AROUND: ReadonlySet<string> = new Set(
  [...dutch.aroundLanguage, ...french.aroundLanguage, ...dutch.greetings, ...french.greetings].map((word) =>
    fold(word),
  ),
);

/** "nederlands aub", "je parle en français maintenant": the one language that a text names, and nothing else. */
export function namedLanguage(text: string): Language | undefined {
  const words = tokenize(text).flatMap(({ kind, fold: word }) => (kind === "symbol" ? [] : [word]));
  const [named, ...others] = new Set(words.flatMap((word) => NAMES.get(word) ?? []));
  if (named === undefined || others.length > 0) return undefined;
  const isPart = (word: string): boolean =>
    NAMES.has(word) || AROUND.has(word) || isFiller(word) || (isSaid(word) && !isDenied(word));
  return words.every(isPart) ? named : undefined;
}

/** "je ne parle pas néerlandais". */
const isDenied = (word: string): boolean => isDenial(word, "nl") || isDenial(word, "fr");
