import type { Language } from "../../locales/index.ts";
import type { Aspect } from "../../src/knowledge/entry.ts";
import { knowledgeOf, wholeOf } from "../../src/knowledge/index.ts";
import type { Knowledge, KnowledgeTopic } from "../../src/knowledge/index.ts";
import { isKnown } from "../language/known.ts";
import { completed, nearest } from "../language/near.ts";
import { indexIn, isFigure, WEIGHTS } from "./docs.ts";
import type { Doc, Index, Sought } from "./docs.ts";
import type { ProductQuestion } from "./question.ts";
import { stemOf, termsOf } from "./terms.ts";

/** An entry that may answer a question. */
export interface Candidate {
  readonly entry: Knowledge;
  /** How much of the question it is about: the weight of the words it knows among all that say something. */
  readonly share: number;
  readonly score: number;
  /** One word out of a longer phrase may be there by chance: "geld" of "geld nodig op reis". */
  readonly byChance: boolean;
  /** The words of the question it knows. */
  readonly words: readonly Heard[];
  /** Those of them that make up a whole name of it, or a whole way to ask for it. */
  readonly names: readonly Heard[];
}

/** A question: what it asks, and what is told around it. */
export interface Said {
  readonly asking: string;
  /** The story before the question: its words help to find an answer and need none themselves. */
  readonly around?: string;
  /** Words that state something about the quote: no answer has to know them. */
  readonly stated?: readonly string[];
  /** Words that say what is asked, a price or a country: no answer has to know them either. */
  readonly aspects?: readonly string[];
  /** It is a story about a customer: most of its words are told by the way. */
  readonly isStory?: boolean;
}

/** What a question asks of what, as far as its words say. */
export type Asking = Pick<ProductQuestion, "topics" | "aspects">;

/** A word of a question. */
export interface Heard {
  readonly term: string;
  /** The words of the entries that it may be. */
  readonly known: readonly string[];
  /** How much it tells: what is rare among the entries tells more. */
  readonly weight: number;
  /** It stands in the question itself. */
  readonly asked: boolean;
  readonly stated: boolean;
}

/** What a phrase of an entry adds when all its words are in the question. */
const PHRASE = 1.5;

/** How much of a question one word of a phrase must be. */
const SURE_ALONE = 0.8;

/** And so much must it tell: "vader" stands in the questions of one entry, and asks for none. */
const LEAST_ALONE = 8;

/** What a word counts that no entry knows: mostly a word of the story around the question. */
const UNKNOWN = 0.6;

const SHORTEST_PART = 5;
const SHORTEST_WITH_SLIP = 6;

/** A word of a question as the entries know it: itself, a word it is near to, or the known parts of a compound. */
function known(term: string, { vocabulary }: Index): readonly string[] {
  if (vocabulary.has(term)) return [term];
  const whole = completed(term, vocabulary);
  if (whole !== undefined) return [whole];
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
export const rank = ({ score, share }: Pick<Candidate, "score" | "share">): number => score * share ** 0.7;

/** How an entry's aspect stands to the one that is asked. */
const ASPECT = { same: 1.6, what: 1.15, unasked: 0.9, other: 0.8 } as const;

const isLimit = (entry: Knowledge): boolean =>
  knowledgeOf(entry.topic, "limit") === entry &&
  Object.values(entry.shows ?? {}).some(({ kind }) => kind === "money");

function fitting(entry: Knowledge, asked: readonly Aspect[]): number {
  // Amounts may stand where it is told what something is: the limit of the BOB cover.
  if (asked.includes(entry.aspect) || (asked.includes("limit") && isLimit(entry))) return ASPECT.same;
  if (entry.aspect === "what") return ASPECT.what;
  return asked.length === 0 ? ASPECT.unasked : ASPECT.other;
}

/** Where a part is named that has its own answer, that of the whole counts for less: "BOB in BA, welke landen". */
const WHOLE_OF_NAMED = 0.65;

const isWholeOfNamed = ({ topic, aspect }: Knowledge, named: readonly KnowledgeTopic[]): boolean =>
  named.some((part) => wholeOf(part) === topic && knowledgeOf(part, aspect)?.topic === part);

/** How much of a word stays unanswered that stands in the text of an answer only. */
const FAINT = 0.4;

/** What a word of the story tells beside one of the question itself. */
const AROUND = 0.8;
/** And one that states something about the quote: "Golf diesel, is er een korting voor een garage?" */
const STATED = 0.3;

function heardIn({ asking, around = "", stated = [], aspects = [] }: Said, at: Index): readonly Heard[] {
  const said = new Set(stated.flatMap(termsOf));
  const asked = new Set(termsOf(asking));
  const spare = new Set(aspects.flatMap(termsOf));
  return [...new Set([...asked, ...termsOf(around)])].map((term) => {
    const words = known(term, at);
    const [first] = words;
    const isAsked = asked.has(term);
    const place = isAsked ? 1 : said.has(term) ? STATED : AROUND;
    const counts = first === undefined ? (isAsked && !isFigure(term) ? UNKNOWN : 0) : place;
    const weight = counts * at.rarity(first ?? term);
    return { term, known: words, weight, asked: isAsked && !spare.has(term), stated: said.has(term) };
  });
}

/** How much some words tell together. */
export const weightOf = (words: readonly Heard[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** The most that a word tells an entry, by where the entry has it. */
const tells = ({ weights }: Sought, { known: words }: Heard): number =>
  Math.max(0, ...words.map((word) => weights.get(word) ?? 0));

/** The words of a question as the entries know them, each with what it tells. */
const weightsOf = (heard: readonly Heard[]): ReadonlyMap<string, number> =>
  new Map(heard.flatMap(({ known, weight }) => known.map((word) => [word, weight] as const)));

/** How well something knows a question; undefined where it knows no word of it. */
function strengthOf(
  sought: Sought,
  heard: readonly Heard[],
  weights: ReadonlyMap<string, number>,
): Omit<Candidate, "entry"> | undefined {
  const words = heard.filter((word) => tells(sought, word) > 0);
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const unanswered = heard.filter((word) => word.asked && !word.stated && tells(sought, word) === 0);
  const faint = words.filter((word) => word.asked && tells(sought, word) < WEIGHTS.part);
  const heardOf = weightOf(words) - FAINT * weightOf(faint);
  const share = heardOf / (weightOf(words) + weightOf(unanswered));
  const ofWords = words.reduce((sum, word) => sum + word.weight * tells(sought, word), 0);
  const whole = sought.phrases.filter((phrase) => phrase.every((word) => weights.has(word)));
  const ofPhrases = whole.map(
    (phrase) => phrase.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) * PHRASE,
  );
  const named = new Set([...whole.flat(), ...sought.names]);
  const isNamed = first.known.some((word) => sought.names.has(word));
  const score = ofWords + Math.max(0, ...ofPhrases);
  const isAlone = others.length === 0 && !isNamed;
  const byChance = isAlone && (share < SURE_ALONE || score < LEAST_ALONE);
  const names = words.filter((word) => word.known.some((known) => named.has(known)));
  return { share, score, byChance, words, names };
}

function candidateOf(
  doc: Doc,
  heard: readonly Heard[],
  weights: ReadonlyMap<string, number>,
  { aspects, topics }: Asking,
): Candidate[] {
  const { entry } = doc;
  const found = strengthOf(doc, heard, weights);
  if (found === undefined) return [];
  const fits = fitting(entry, aspects) * (isWholeOfNamed(entry, topics) ? WHOLE_OF_NAMED : 1);
  return [{ ...found, entry, score: found.score * fits }];
}

/**
 * The entries that know words of a question, the best first; those of the asked aspect before others. A word of the
 * question that no entry knows makes all of them less sure.
 */
export function retrieve(said: Said, language: Language, asking: Asking): readonly Candidate[] {
  const at = indexIn(language);
  const heard = heardIn(said, at);
  const weights = weightsOf(heard);
  return at.docs.flatMap((doc) => candidateOf(doc, heard, weights, asking)).sort((a, b) => rank(b) - rank(a));
}

/** How well what the documents leave out knows a question, as the rank of an entry: 0 where it knows no word of it. */
export function rankElsewhere(said: Said, language: Language): number {
  const at = indexIn(language);
  const heard = heardIn(said, at);
  const weights = weightsOf(heard);
  return Math.max(
    0,
    ...at.leftOut.flatMap((sought) => strengthOf(sought, heard, weights) ?? []).map((found) => rank(found)),
  );
}
