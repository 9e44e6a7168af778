import { LOCALES, translator } from "../locales/index.ts";
import type { Language, Locale, Translate } from "../locales/index.ts";
import { Format } from "./explain/format.ts";

/** One language: its texts, and how it writes amounts and dates. */
export interface Voice {
  readonly language: Language;
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Format;
  /** A text whose key carries a code of the core ("reasons:some-rule.what"); without that text it throws, too. */
  readonly coded: (key: string, values?: Readonly<Record<string, string>>) => string;
}

const voices: Readonly<Record<Language, Voice>> = { nl: voice("nl"), fr: voice("fr") };

function voice(language: Language): Voice {
  return {
    language,
    locale: LOCALES[language],
    t: translator(language),
    format: new Format(language),
    coded: translator(language) as unknown as Voice["coded"],
  };
}

export const voiceOf = (language: Language): Voice => voices[language];
