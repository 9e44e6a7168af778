import i18next from "i18next";
import type { TFunction } from "i18next";
import { fr } from "./fr/index.ts";
import { nl } from "./nl/index.ts";

export const LANGUAGES = ["nl", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The variants of Belgium: what Intl and the channels are told. */
export const LOCALES = { nl: "nl-BE", fr: "fr-BE" } as const satisfies Record<Language, string>;
export type Locale = (typeof LOCALES)[Language];

/** Dutch is the one that types the keys; a test holds French to the same ones. */
type Catalogue = typeof nl;
export type Namespace = keyof Catalogue;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: Catalogue;
    returnNull: false;
  }
}

const namespaces = Object.keys(nl) as Namespace[];

const catalogue = i18next.createInstance({
  resources: { nl, fr },
  ns: namespaces,
  defaultNS: "common",
  supportedLngs: LANGUAGES,
  lng: "nl",
  fallbackLng: false,
  initAsync: false,
  interpolation: {
    // Every channel escapes in its own way; doing it here as well would show "&amp;" to people.
    escapeValue: false,
    // Nesting is off: no text and no user can write this prefix, so "$t(" in a value stays what it is.
    nestingPrefix: "\u0000nesting(",
    nestingSuffix: ")\u0000",
    skipOnVariables: true,
  },
  saveMissing: true,
  missingKeyHandler: (languages, namespace, key) => {
    throw new Error(
      `No text "${namespace}:${key}" in ${languages.join(", ")}: add it to locales/<language>/${namespace}.json.`,
    );
  },
  missingInterpolationHandler: (text, match) => {
    throw new Error(
      `The text "${text}" needs a value for ${String((match as unknown[])[0])}: pass it where the text is used.`,
    );
  },
});
void catalogue.init();

export type Translate = TFunction<Namespace[]>;

const translators: Readonly<Record<Language, Translate>> = {
  nl: remembering(catalogue.getFixedT("nl", namespaces)),
  fr: remembering(catalogue.getFixedT("fr", namespaces)),
};

/** A reply needs a hundred names and labels, which never change: they are looked up once. */
function remembering(translate: Translate): Translate {
  const texts = new Map<unknown, string>();
  const plain = translate as unknown as (key: unknown, values?: object) => string;
  const remembered = (key: unknown, values?: object): string => {
    if (values !== undefined) return plain(key, values);
    const text = texts.get(key) ?? plain(key);
    texts.set(key, text);
    return text;
  };
  return remembered as unknown as Translate;
}

/** The texts of one language. A key without a text, or a text without its value, throws. */
export const translator = (language: Language): Translate => translators[language];

export const isLanguage = (text: unknown): text is Language =>
  LANGUAGES.some((language) => language === text);
