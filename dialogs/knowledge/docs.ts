import { examples as frenchExamples } from "../../locales/fr/words/examples.ts";
import { asked as frenchAsked } from "../../locales/fr/words/asked.ts";
import * as french from "../../locales/fr/words/knowledge.ts";
import type { Language } from "../../locales/index.ts";
import { examples as dutchExamples } from "../../locales/nl/words/examples.ts";
import { asked as dutchAsked } from "../../locales/nl/words/asked.ts";
import * as dutch from "../../locales/nl/words/knowledge.ts";
import { KNOWLEDGE, wholeOf } from "../../src/knowledge/index.ts";
import type { Knowledge, KnowledgeTopic } from "../../src/knowledge/index.ts";
import { wording } from "../explain/wording.ts";
import { voiceOf } from "../voice.ts";
import { questionOf } from "./perhaps.ts";
import { termsOf } from "./terms.ts";

/** The words that lead to something. */
export interface Sought {
  /** How much each word tells of it. */
  readonly weights: ReadonlyMap<string, number>;
  readonly phrases: readonly (readonly string[])[];
  /** Words that ask for the entry by themselves. */
  readonly names: ReadonlySet<string>;
}

/** An entry as it is sought. */
export interface Doc extends Sought {
  readonly entry: Knowledge;
}

export interface Index {
  readonly docs: readonly Doc[];
  /** What people ask and the documents leave out, by subject. */
  readonly leftOut: readonly Sought[];
  readonly vocabulary: ReadonlySet<string>;
  /** How much a word tells at all: what is rare among the entries tells more. */
  readonly rarity: (term: string) => number;
}

/** A way somebody asks, as its words. */
export interface Example {
  readonly terms: ReadonlySet<string>;
}

/**
 * How much a word tells by where it stands: at most, in examples of questions; in how people ask for the entry in a
 * word or two, in its names, in its answer.
 */
export const WEIGHTS = { example: 4, asked: 3, topic: 3, part: 2.5, whole: 0.5, text: 0.6 } as const;

/** With so many examples a word tells half of the most it can: one example may hold it by chance. */
const HALF_SURE = 3;

const WORDS = { nl: dutch, fr: french } as const;
const ASKED = { nl: dutchAsked, fr: frenchAsked } as const;
const EXAMPLES: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  nl: dutchExamples,
  fr: frenchExamples,
};

const PARTS: ReadonlyMap<KnowledgeTopic, readonly KnowledgeTopic[]> = Map.groupBy(
  new Set(KNOWLEDGE.map(({ topic }) => topic)),
  (topic) => wholeOf(topic) ?? topic,
);

/** Figures stand in many answers; they ask for none. */
export const isFigure = (term: string): boolean => /^\d/.test(term);

function docOf(entry: Knowledge, language: Language): Doc {
  const { topic, aspect } = entry;
  const key = `${topic}.${aspect}`;
  const { topics } = WORDS[language];
  const namesOf = (of: KnowledgeTopic): readonly string[] =>
    (topics as Partial<Record<KnowledgeTopic, readonly string[]>>)[of] ?? [];
  const voice = voiceOf(language);
  const asked = [...(ASKED[language][key] ?? []), questionOf(voice, entry)];
  const parts = aspect === "what" ? [] : (PARTS.get(topic) ?? []).flatMap((part) => namesOf(part));
  const fields = {
    asked,
    topic: namesOf(topic),
    part: parts,
    whole: namesOf(wholeOf(topic) ?? topic),
    text: [wording(voice, `knowledge:${key}`, entry.shows ?? {})],
  };
  const weights = ofExamples(EXAMPLES[language][key] ?? []);
  for (const [field, texts] of Object.entries(fields))
    for (const term of texts.flatMap(termsOf).filter((term) => field !== "text" || !isFigure(term)))
      weights.set(term, Math.max(weights.get(term) ?? 0, WEIGHTS[field as keyof typeof WEIGHTS]));
  const ways = [...asked, ...fields.topic, ...fields.part].map(termsOf);
  return {
    entry,
    weights,
    phrases: [...asked, ...fields.topic].map(termsOf).filter(({ length }) => length > 1),
    names: new Set(
      ways.flatMap(([only, ...more]) => (only !== undefined && more.length === 0 ? [only] : [])),
    ),
  };
}

/** What the words of examples tell: the more of them have a word, the more. */
function ofExamples(examples: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const example of examples)
    for (const term of new Set(termsOf(example))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, (WEIGHTS.example * count) / (count + HALF_SURE)]));
}

function indexOf(language: Language): Index {
  const docs = KNOWLEDGE.map((entry) => docOf(entry, language));
  const leftOut = Object.entries(EXAMPLES[language])
    .filter(([key]) => key.startsWith(ELSEWHERE) && key !== ELSEWHERE)
    .map(([, examples]): Sought => ({ weights: ofExamples(examples), phrases: [], names: new Set() }));
  const counts = new Map<string, number>();
  for (const { weights } of [...docs, ...leftOut])
    for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + docs.length / (1 + (counts.get(term) ?? 0)));
  return { docs, leftOut, vocabulary: new Set(counts.keys()), rarity };
}

const indexes = new Map<Language, Index>();

/** The entries as they are sought in a language. */
export function indexIn(language: Language): Index {
  let made = indexes.get(language);
  if (made === undefined) indexes.set(language, (made = indexOf(language)));
  return made;
}

/** How the keys begin of what people ask and the documents leave out; alone for what belongs to no subject. */
const ELSEWHERE = "-";

interface Examples {
  readonly known: readonly Example[];
  readonly elsewhere: readonly Example[];
}

function read(language: Language): Examples {
  const all = Object.entries(EXAMPLES[language]);
  const of = (isKnown: boolean): Example[] =>
    all
      .filter(([key]) => key.startsWith(ELSEWHERE) !== isKnown)
      .flatMap(([, examples]) => examples.map((example) => ({ terms: new Set(termsOf(example)) })));
  return { known: of(true), elsewhere: of(false) };
}

const examples = new Map<Language, Examples>();

/** The ways people ask in a language: for what the documents tell, and for what they leave out. */
export function examplesIn(language: Language): Examples {
  let made = examples.get(language);
  if (made === undefined) examples.set(language, (made = read(language)));
  return made;
}
