import type { Aspect } from "../../src/knowledge/entry.ts";
import { knowledgeOf, wholeOf } from "../../src/knowledge/index.ts";
import type { Knowledge, KnowledgeTopic } from "../../src/knowledge/index.ts";
import type { Language } from "../../locales/index.ts";
import { readTopics } from "./question.ts";
import type { ProductQuestion } from "./question.ts";
import { rank, retrieve, weightOf } from "./retrieve.ts";
import type { Candidate, Said } from "./retrieve.ts";

/** How many entries one answer tells. */
export const MOST_ENTRIES = 3;

/** How much of a question an answer must be about; less where the question names the answer's topic. */
const LEAST_SHARE = 0.45;
const LEAST_NAMED = 0.3;
/** A question about something the documents leave out is only answered where all its words are known. */
const LEAST_ELSEWHERE = 0.95;
/** So many telling words of an answer are enough in a long story. */
const WELL_KNOWN = 14;
const LEAST_KNOWN = 0.33;
/** So well must an entry know a story to answer it. */
export const LEAST_OF_STORY = 8;
/** Of two answers that are about as good, both are given. */
const ABOUT_AS_GOOD = 0.92;

/** Every entry that knows words of a question, the best first. */
export const ranked = (said: Said, question: ProductQuestion, language: Language): readonly Candidate[] =>
  retrieve({ ...said, aspects: question.asking }, language, question);

/** Those of them that answer it, the best first; none where no entry knows it well enough. */
export function answering(
  candidates: readonly Candidate[],
  said: Said,
  question: ProductQuestion,
): readonly Candidate[] {
  const { topics, elsewhere, leftOut } = question;
  if (leftOut) return [];
  const hintsElsewhere = said.around !== undefined && readTopics(said.around).elsewhere;
  const isSure = (candidate: Candidate): boolean => {
    const { entry, share, byChance } = candidate;
    if (byChance) return false;
    if (said.isStory === true && !elsewhere) return rank(candidate) >= LEAST_OF_STORY;
    const isLong = hintsElsewhere ? LEAST_SHARE : LEAST_KNOWN;
    if (!elsewhere && rank(candidate) >= WELL_KNOWN && share >= isLong) return true;
    const named = isNamed(entry, topics);
    return elsewhere ? named && share >= LEAST_ELSEWHERE : share >= (named ? LEAST_NAMED : LEAST_SHARE);
  };
  return asAsked(chosen(candidates.filter(isSure), candidates), question);
}

/** Of what one asks beside the best answer, so much must be left for another one to be given too. */
const LEAST_LEFT = 0.25;

/** The best answer, those about as good, and those to what it leaves unanswered. */
function chosen(sure: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const [best] = sure;
  if (best === undefined) return [];
  const heard = new Set(all.flatMap(({ words }) => words));
  const whole = weightOf([...heard].filter(({ asked }) => asked));
  const picked = sure.filter((each) => rank(each) >= ABOUT_AS_GOOD * rank(best)).slice(0, 2);
  for (const next of all) {
    if (picked.length === MOST_ENTRIES) break;
    if (picked.includes(next)) continue;
    const left = next.names.filter(
      (word) => word.asked && picked.every(({ words }) => !words.includes(word)),
    );
    if (left.length > 0 && weightOf(left) >= LEAST_LEFT * whole) picked.push(next);
  }
  return picked;
}

/** What a whole tells of its parts too. */
const SHARED: ReadonlySet<Aspect> = new Set(["price", "territory", "insured", "otherVehicle"]);

/** "Plafond en prijs van de rechtsbijstand": beside what is found, all that is asked of what is named is told. */
function asAsked(found: readonly Candidate[], { topics, aspects }: ProductQuestion): readonly Candidate[] {
  const [best] = found;
  if (best === undefined) return [];
  const isTold = (aspect: Aspect): boolean =>
    found.some(({ entry }) => entry.aspect === aspect || knowledgeOf(entry.topic, aspect) === entry);
  const more = aspects
    .filter((aspect) => !isTold(aspect))
    .flatMap((aspect) => askedOf(best.entry, topics, aspect) ?? []);
  return [...more.map((entry) => ({ ...best, entry })), ...found].slice(0, MOST_ENTRIES);
}

/** An aspect of the best answer's topic, or of another one that is named and belongs to it. */
function askedOf(best: Knowledge, topics: readonly KnowledgeTopic[], aspect: Aspect): Knowledge | undefined {
  const related = topics.filter((topic) => wholeOf(topic) === best.topic || wholeOf(best.topic) === topic);
  for (const topic of [best.topic, ...related]) {
    const entry = knowledgeOf(topic, aspect);
    if (entry !== undefined && entry !== best && (entry.topic === topic || SHARED.has(aspect))) return entry;
  }
  return undefined;
}

const isNamed = ({ topic }: Knowledge, topics: readonly KnowledgeTopic[]): boolean =>
  topics.some((named) => named === topic || wholeOf(named) === topic);

const BEYOND_DOUBT = { rank: 25, share: 0.6 } as const;

/** True where an entry knows a question so well that it cannot be about anything the documents leave out. */
export const isWellKnown = ([best]: readonly Candidate[]): boolean =>
  best !== undefined && rank(best) >= BEYOND_DOUBT.rank && best.share >= BEYOND_DOUBT.share;

/** An answer this well known, and this much better than the next, is the one that was asked for. */
const SURE = { rank: 17, lead: 1.15 } as const;
const MOST_RIVALS = 2;

/** What else a story may ask: the entries next to an answer that is not sure; none beside one that is. */
export function rivalsOf(chosen: readonly Candidate[], all: readonly Candidate[]): readonly Knowledge[] {
  const [best] = chosen;
  const others = all.filter((each) => !chosen.includes(each));
  const [next] = others;
  if (best === undefined || next === undefined) return [];
  const isSure = rank(best) >= SURE.rank && rank(best) >= SURE.lead * rank(next);
  return isSure ? [] : others.slice(0, MOST_RIVALS).map(({ entry }) => entry);
}
