import { pluralForm, placeholders, sentences, type Texts, withoutPlural, words } from "./catalogue.ts";

/** Both languages; the faults of each are sentences that name the key. */
export type Catalogue = Readonly<Record<"nl" | "fr", Texts>>;

const LANGUAGES = ["nl", "fr"] as const;
const OTHER = { nl: "fr", fr: "nl" } as const;

const LONGEST_SENTENCE = 20;

interface Ban {
  readonly pattern: RegExp;
  readonly instead: string;
}

// \b knows no accented letters, so that "à tu" and "été" would part in the wrong place.
const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, "iu");

const BANS: Readonly<Record<"nl" | "fr", readonly Ban[]>> = {
  nl: [
    { pattern: word("je|jij|jou|jouw|jullie"), instead: "u, uw" },
    { pattern: word("eigen risico"), instead: "vrijstelling" },
    { pattern: word("kenteken(bewijs|plaat)?"), instead: "nummerplaat, inschrijvingsbewijs" },
    { pattern: word("premieopslag|premietoeslag"), instead: "bijpremie" },
    {
      pattern: word("all-?risk|casco|wa-verzekering|schadevrije jaren"),
      instead: "omnium, BA, bonus-malusgraad",
    },
  ],
  fr: [
    { pattern: word("tu|toi|te|ton|ta|tes|t['’]\\p{L}+"), instead: "vous, votre" },
    { pattern: word("carte grise"), instead: "certificat d’immatriculation" },
    { pattern: word("(devis|assurance) tous risques|tous risques"), instead: "omnium" },
    { pattern: word("(soixante|quatre-vingt)-(et-)?(dix|onze)\\p{L}*"), instead: "septante, nonante" },
    {
      pattern: word("coefficient (de )?(bonus|réduction-majoration)|au tiers"),
      instead: "degré bonus-malus, RC",
    },
  ],
};

const perText = (
  catalogue: Catalogue,
  find: (language: "nl" | "fr", text: string, key: string) => string | undefined,
): string[] =>
  LANGUAGES.flatMap((language) =>
    [...catalogue[language]].flatMap(([key, text]) => {
      const fault = find(language, text, key);
      return fault === undefined ? [] : [`${language} ${key}: ${fault}`];
    }),
  );

/** Keys that one language has and the other has not; the plural forms of a text count as one. */
export const unmatchedKeys = (catalogue: Catalogue): string[] =>
  perText(catalogue, (language, _text, key) => {
    const base = withoutPlural(key);
    const others = [...catalogue[OTHER[language]].keys()].map(withoutPlural);
    return others.includes(base) ? undefined : `has no counterpart in ${OTHER[language]}`;
  });

const formsOf = (texts: Texts, base: string): string[] =>
  [...texts.keys()].filter((key) => withoutPlural(key) === base);

/** Texts that count something and lack a form their language has, or have one it does not know. */
export const wrongPlurals = (catalogue: Catalogue): string[] =>
  LANGUAGES.flatMap((language) => {
    const needed = new Intl.PluralRules(`${language}-BE`).resolvedOptions().pluralCategories.toSorted();
    const keys = [...catalogue[language].keys()];
    const counted = new Set(
      [...catalogue.nl.keys(), ...catalogue.fr.keys()]
        .filter((key) => pluralForm(key) !== undefined)
        .map(withoutPlural),
    );
    return [...counted]
      .filter((base) => keys.some((key) => withoutPlural(key) === base))
      .flatMap((base) => {
        const found = formsOf(catalogue[language], base).map((key) => pluralForm(key) ?? "no form");
        const same = found.toSorted().join() === needed.join();
        return same ? [] : [`${language} ${base}: has ${found.join(", ")}; needs ${needed.join(", ")}`];
      });
  });

// "{{count}}" may be left out of the form for one: "Eén schadegeval".
const shown = (texts: Texts, key: string): string[] =>
  [...new Set(formsOf(texts, withoutPlural(key)).flatMap((form) => placeholders(texts.get(form) ?? "")))]
    .filter((name) => name !== "count")
    .toSorted();

/** Texts that show other values than their counterpart, or than another form of themselves. */
export const unmatchedPlaceholders = (catalogue: Catalogue): string[] =>
  perText(catalogue, (language, text, key) => {
    const own = [...new Set(placeholders(text))].filter((name) => name !== "count").toSorted();
    const expected = shown(catalogue[OTHER[language]], key);
    if (formsOf(catalogue[OTHER[language]], withoutPlural(key)).length === 0) return undefined;
    if (own.join() === expected.join()) return undefined;
    return `shows ${own.join(", ") || "nothing"}; ${OTHER[language]} shows ${expected.join(", ") || "nothing"}`;
  });

export const emptyTexts = (catalogue: Catalogue): string[] =>
  perText(catalogue, (_language, text) => (text.trim() === "" ? "is empty" : undefined));

/** Braces that i18next would show to people: "{name}", "{{name}". */
export const brokenPlaceholders = (catalogue: Catalogue): string[] =>
  perText(catalogue, (_language, text) =>
    /[{}]/.test(text.replace(/\{\{-?\s*[\w.]+(\s*,[^{}]*)?\}\}/g, ""))
      ? "has a brace too few or too many"
      : undefined,
  );

/** Words of the Netherlands or of France, and a familiar address. */
export const foreignWords = (catalogue: Catalogue): string[] =>
  perText(catalogue, (language, text) => {
    const plain = text.replace(/\{\{[^}]*\}\}/g, "");
    const ban = BANS[language].find(({ pattern }) => pattern.test(plain));
    return ban && `says "${ban.pattern.exec(plain)?.[0] ?? ""}"; instead: ${ban.instead}`;
  });

/** Sentences nobody reads to their end. */
export const longSentences = (catalogue: Catalogue): string[] =>
  perText(catalogue, (_language, text) => {
    const long = sentences(text).find((sentence) => words(sentence).length > LONGEST_SENTENCE);
    return long && `"${long}" has ${words(long).length} words; at most ${LONGEST_SENTENCE}, better 13`;
  });

/** The share of sentences that are longer than our aim of 13 words, between 0 and 1. */
export function shareOver13(catalogue: Catalogue): number {
  const lengths = LANGUAGES.flatMap((language) =>
    [...catalogue[language].values()].flatMap((text) =>
      sentences(text).map((sentence) => words(sentence).length),
    ),
  );
  return lengths.filter((length) => length > 13).length / Math.max(1, lengths.length);
}
