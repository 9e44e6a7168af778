import * as frenchAnswers from "../../locales/fr/words/answers.ts";
import * as frenchDates from "../../locales/fr/words/dates.ts";
import * as frenchLinks from "../../locales/fr/words/links.ts";
import * as frenchNumbers from "../../locales/fr/words/numbers.ts";
import * as frenchSpeech from "../../locales/fr/words/speech.ts";
import * as frenchUnits from "../../locales/fr/words/units.ts";
import * as dutchAnswers from "../../locales/nl/words/answers.ts";
import * as dutchDates from "../../locales/nl/words/dates.ts";
import * as dutchLinks from "../../locales/nl/words/links.ts";
import * as dutchNumbers from "../../locales/nl/words/numbers.ts";
import * as dutchSpeech from "../../locales/nl/words/speech.ts";
import * as dutchUnits from "../../locales/nl/words/units.ts";
import { tokenize } from "./tokens.ts";

type Vocabulary = string | number | boolean | readonly Vocabulary[] | { readonly [key: string]: Vocabulary };

/** Every text in a vocabulary: names of words, lists of phrases, sentences of them. */
function* texts(vocabulary: Vocabulary): Iterable<string> {
  if (typeof vocabulary === "string") yield vocabulary;
  else if (Array.isArray(vocabulary))
    for (const part of vocabulary as readonly Vocabulary[]) yield* texts(part);
  else if (typeof vocabulary === "object") {
    for (const [word, part] of Object.entries(vocabulary)) {
      yield word;
      yield* texts(part);
    }
  }
}

const VOCABULARIES: readonly Vocabulary[] = [
  { ...frenchAnswers, ...frenchDates, ...frenchLinks, ...frenchNumbers, ...frenchSpeech, ...frenchUnits },
  { ...dutchAnswers, ...dutchDates, ...dutchLinks, ...dutchNumbers, ...dutchSpeech, ...dutchUnits },
];

const WORDS = new Set(
  VOCABULARIES.flatMap((vocabulary) =>
    [...texts(vocabulary)].flatMap((text) => tokenize(text).map(({ fold }) => fold)),
  ),
);

/** True for a word that is spelled right, so that it is no slip of another one: "centimes" is not "centièmes". */
export const isKnown = (word: string): boolean => WORDS.has(word);
