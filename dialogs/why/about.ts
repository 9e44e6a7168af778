import * as french from "../../locales/fr/words/why.ts";
import * as dutch from "../../locales/nl/words/why.ts";
import { matchesAt, patterns } from "../language/sentence/patterns.ts";
import type { Matched } from "../language/sentence/patterns.ts";
import { tokenize } from "../language/tokens.ts";

/**
 * What a question is about: a subject of the evaluation ("option:deductible.english", "cover:theft"), a tariff line
 * ("line:young-driver"), every line that costs or saves, what blocks, or the question at hand.
 */
export type About = keyof typeof dutch.about;

/** What words are about, and the percentages they name. */
export interface Topic {
  readonly about: readonly About[];
  /** "+15 %" as 15, "-25 %" as -25; without a sign as it is printed. */
  readonly percents: readonly string[];
}

const ABOUT = patterns(
  [dutch.about, french.about].flatMap((names) =>
    (Object.entries(names) as [About, readonly string[]][]).flatMap(([about, words]) =>
      words.map((word) => [word, about] as const),
    ),
  ),
);

const PERCENT = /([+-]?)\s?(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|procent|pourcent|pour cent)/giu;

/** Finds what a question is about; of names in each other the longest counts. */
export function topicOf(text: string): Topic {
  const percents = [...text.matchAll(PERCENT)].map(
    ([, sign = "", number = ""]) => `${sign}${number.replace(",", ".")}`,
  );
  const view = viewOf(text.replaceAll(PERCENT, " "));
  const about: About[] = [];
  for (let at = 0; at < view.words.length;) {
    const [found] = matchesAt(ABOUT, view, at);
    if (found !== undefined && !about.includes(found.value)) about.push(found.value);
    at = found?.to ?? at + 1;
  }
  return { about, percents };
}

const viewOf = (text: string): Matched => ({
  words: tokenize(text).map(({ fold }) => fold),
  endsClause: () => false,
});
