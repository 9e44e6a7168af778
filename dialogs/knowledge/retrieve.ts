import { asked as frenchAsked } from "../../locales/fr/words/asked.ts";
import * as french from "../../locales/fr/words/knowledge.ts";
import type { Language } from "../../locales/index.ts";
import { asked as dutchAsked } from "../../locales/nl/words/asked.ts";
import * as dutch from "../../locales/nl/words/knowledge.ts";
import type { Aspect } from "../../src/knowledge/entry.ts";
import { KNOWLEDGE, wholeOf } from "../../src/knowledge/index.ts";
import type { Knowledge, KnowledgeTopic } from "../../src/knowledge/index.ts";
import { wording } from "../explain/wording.ts";
import { isKnown } from "../language/known.ts";
import { nearest } from "../language/near.ts";
import { voiceOf } from "../voice.ts";
import { stemOf, termsOf } from "./terms.ts";

/** An entry that may answer a question. */
export interface Candidate {
  readonly entry: Knowledge;
  /** How much of the question it is about: the weight of the words it knows among all that say something. */
  readonly share: number;
  readonly score: number;
  /** One word out of a longer phrase may be there by chance: "geld" of "geld nodig op reis". */
  readonly byChance: boolean;
  /** How many words of the question it knows. */
  readonly words: number;
}

/** How much a word tells by where it stands: in how people ask for the entry, in its names, in its answer. */
const WEIGHTS = { asked: 3, topic: 3, part: 2.5, whole: 0.5, text: 1 } as const;
/** What a phrase of an entry adds when all its words are in the question. */
const PHRASE = 1.5;

interface Doc {
  readonly entry: Knowledge;
  readonly weights: ReadonlyMap<string, number>;
  readonly phrases: readonly (readonly string[])[];
  /** Words that ask for the entry by themselves. */
  readonly names: ReadonlySet<string>;
}

interface Index {
  readonly docs: readonly Doc[];
  readonly vocabulary: ReadonlySet<string>;
  readonly rarity: (term: string) => number;
}

const WORDS = { nl: dutch, fr: french } as const;
const ASKED = { nl: dutchAsked, fr: frenchAsked } as const;

const PARTS: ReadonlyMap<KnowledgeTopic, readonly KnowledgeTopic[]> = Map.groupBy(
  new Set(KNOWLEDGE.map(({ topic }) => topic)),
  (topic) => wholeOf(topic) ?? topic,
);

function docOf(entry: Knowledge, language: Language): Doc {
  const { topic, aspect } = entry;
  const { topics } = WORDS[language];
  const namesOf = (of: KnowledgeTopic): readonly string[] =>
    (topics as Partial<Record<KnowledgeTopic, readonly string[]>>)[of] ?? [];
  const asked = ASKED[language][`${topic}.${aspect}`] ?? [];
  const parts = aspect === "what" ? [] : (PARTS.get(topic) ?? []).flatMap((part) => namesOf(part));
  const fields = {
    asked,
    topic: namesOf(topic),
    part: parts,
    whole: namesOf(wholeOf(topic) ?? topic),
    text: [wording(voiceOf(language), `knowledge:${topic}.${aspect}`, entry.shows ?? {})],
  };
  const weights = new Map<string, number>();
  for (const [field, texts] of Object.entries(fields))
    for (const term of texts.flatMap(termsOf))
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

function indexOf(language: Language): Index {
  const docs = KNOWLEDGE.map((entry) => docOf(entry, language));
  const counts = new Map<string, number>();
  for (const { weights } of docs)
    for (const term of weights.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + docs.length / (1 + (counts.get(term) ?? 0)));
  return { docs, vocabulary: new Set(counts.keys()), rarity };
}

const indexes = new Map<Language, Index>();

function index(language: Language): Index {
  let made = indexes.get(language);
  if (made === undefined) indexes.set(language, (made = indexOf(language)));
  return made;
}

/** How much of a question one word of a phrase must be. */
const SURE_ALONE = 0.8;

/** What a word counts that no entry knows: mostly a word of the story around the question. */
const UNKNOWN = 0.6;

const SHORTEST_PART = 5;
const SHORTEST_WITH_SLIP = 6;

/** A word of a question as the entries know it: itself, a word it is near to, or the known parts of a compound. */
function known(term: string, { vocabulary }: Index): readonly string[] {
  if (vocabulary.has(term)) return [term];
  if (term.length < SHORTEST_WITH_SLIP) return [];
  const near = isKnown(term) ? [] : nearest(term, vocabulary);
  if (near.length > 0) return near.slice(0, 1);
  const parts = new Set<string>();
  for (let cut = SHORTEST_PART; cut <= term.length - SHORTEST_PART + 1; cut++)
    for (const part of [term.slice(0, cut), term.slice(cut)])
      if (part.length >= SHORTEST_PART && vocabulary.has(stemOf(part))) parts.add(stemOf(part));
  return [...parts];
}

/** What an entry leaves unexplained of a question counts against it. */
export const rank = ({ score, share }: Candidate): number => score * share ** 0.7;

/** How an entry's aspect stands to the one that is asked. */
const ASPECT = { same: 1.6, what: 1.15, unasked: 0.9, other: 0.8 } as const;

function fitting(entry: Knowledge, asked: Aspect | undefined): number {
  if (entry.aspect === asked) return ASPECT.same;
  if (entry.aspect === "what") return ASPECT.what;
  return asked === undefined ? ASPECT.unasked : ASPECT.other;
}

/**
 * The entries that know words of a question, the best first; those of the asked aspect before others. A word that no
 * entry knows makes all of them less sure.
 */
export function retrieve(text: string, language: Language, asked: Aspect | undefined): readonly Candidate[] {
  const at = index(language);
  const terms = [...new Set(termsOf(text))].map((term) => ({ term, known: known(term, at) }));
  const weightOf = ({ term, known: [first] }: (typeof terms)[number]): number =>
    first === undefined ? at.rarity(term) * UNKNOWN : at.rarity(first);
  const whole = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const heard = new Set(terms.flatMap((term) => term.known));
  const candidates = at.docs.flatMap((doc): Candidate[] => {
    const matched = terms.filter((term) => term.known.some((word) => doc.weights.has(word)));
    if (matched.length === 0) return [];
    const share = matched.reduce((sum, term) => sum + weightOf(term), 0) / whole;
    const ofWords = matched.reduce(
      (sum, term) => sum + weightOf(term) * Math.max(...term.known.map((word) => doc.weights.get(word) ?? 0)),
      0,
    );
    const ofPhrases = doc.phrases
      .filter((phrase) => phrase.every((word) => heard.has(word)))
      .map((phrase) => phrase.reduce((sum, word) => sum + at.rarity(word), 0) * PHRASE);
    const score = (ofWords + Math.max(0, ...ofPhrases)) * fitting(doc.entry, asked);
    const [first, ...others] = matched;
    const byChance =
      others.length === 0 && share < SURE_ALONE && first?.known.some((word) => doc.names.has(word)) !== true;
    return [{ entry: doc.entry, share, score, byChance, words: matched.length }];
  });
  return candidates.sort((a, b) => rank(b) - rank(a));
}
