import { speech as french } from "../../locales/fr/words/speech.ts";
import { speech as dutch } from "../../locales/nl/words/speech.ts";
import { findNumbers, type NumberMention } from "./numbers.ts";
import type { Language } from "./reading.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A text cut into tokens, and the language whose words go first in it. */
export interface Text {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** The numbers in it, found when they are first asked for. */
  readonly numbers: readonly NumberMention[];
}

const TELLTALES: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(tokenize(dutch.telltales).map(({ fold }) => fold)),
  fr: new Set(tokenize(french.telltales).map(({ fold }) => fold)),
};

/** The language whose telltale words stand in a text, when only one of them has any. */
export function languageShownIn(source: string): Language | undefined {
  const tokens = tokenize(source);
  const shows = (of: Language): boolean => tokens.some(({ fold }) => TELLTALES[of].has(fold));
  if (shows("nl") === shows("fr")) return undefined;
  return shows("nl") ? "nl" : "fr";
}

/**
 * Cuts a text into tokens. Somebody who answers a Dutch question in French is read in French: the language of
 * the conversation holds unless only the other one shows in the words.
 */
export function readable(source: string, language: Language): Text {
  const tokens = tokenize(source);
  const other = language === "nl" ? "fr" : "nl";
  const shows = (of: Language): boolean => tokens.some(({ fold }) => TELLTALES[of].has(fold));
  const spoken = !shows(language) && shows(other) ? other : language;
  let numbers: readonly NumberMention[] | undefined;
  return {
    source,
    tokens,
    language: spoken,
    get numbers() {
      return (numbers ??= findNumbers(tokens, spoken));
    },
  };
}

/** The part of the text from one token up to another (exclusive), as it was typed. */
export function wordsOf({ source, tokens }: Text, from: number, to: number): string {
  return source.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
