import type { ReadingContext } from "../language/index.ts";
import { sentencesOf } from "../language/pieces.ts";
import { tokenize } from "../language/tokens.ts";
import { LEAST_OF_STORY, ranked } from "./choose.ts";
import { isLikeElsewhere } from "./elsewhere.ts";
import { readTopics } from "./question.ts";
import type { ProductQuestion } from "./question.ts";
import { rank } from "./retrieve.ts";
import type { Candidate, Said } from "./retrieve.ts";
import { claimsIn } from "../statement/claims.ts";

/** Fewer words tell no story: "en hoeveel kost dat nu?" is about the quote. */
const FEWEST_WORDS = 10;
/** One sentence of this length may still state something before it asks. */
const FEWEST_OF_ONE = 14;

const MARK = "?";

/** More of its words state something about the quote: it is told, with a question behind it. */
const MOST_STATED = 0.18;

/** How much of a message states something: "Golf diesel 2019, is er een korting voor een garage?" */
function statedShare(text: string, context: ReadingContext): number {
  const wordsIn = (part: string): number => tokenize(part).filter(({ kind }) => kind !== "symbol").length;
  const stated = claimsIn(text, context).flatMap(({ spans }) => spans.map((span) => span.text));
  return [...new Set(stated)].reduce((sum, part) => sum + wordsIn(part), 0) / wordsIn(text);
}

/** The sentences of a story that ask, and what is told around them; undefined for words that tell none. */
function storyIn(text: string): Said | undefined {
  const words = tokenize(text).filter(({ kind }) => kind !== "symbol");
  const sentences = sentencesOf(text);
  const asks = (sentence: string): boolean => sentence.trimEnd().endsWith(MARK);
  const fewest = sentences.length === 1 ? FEWEST_OF_ONE : FEWEST_WORDS;
  if (words.length < fewest || !sentences.some(asks)) return undefined;
  return {
    asking: sentences.filter(asks).join(" "),
    around: sentences.filter((sentence) => !asks(sentence)).join(" "),
    isStory: true,
  };
}

/** A story, sought once: what it asks, and the entries that know it. */
export interface Story {
  readonly said: Said;
  readonly question: ProductQuestion;
  readonly known: readonly Candidate[];
  /** It asks what the documents leave out. */
  readonly elsewhere: boolean;
}

/**
 * A story about a customer that ends in a question which the product answers: "een klant reed tegen een paal … krijgt
 * hij iets?". No word in it is a command or an answer.
 */
export function storyAsked(text: string, context: ReadingContext): Story | undefined {
  const { language } = context;
  const said = storyIn(text);
  if (said === undefined || statedShare(text, context) > MOST_STATED) return undefined;
  const question = readTopics(text);
  const known = ranked(said, question, language);
  const elsewhere =
    question.leftOut || isLikeElsewhere({ ...said, aspects: question.asking }, known, language);
  const [best] = known;
  const isHeard = best !== undefined && !best.byChance && rank(best) >= LEAST_OF_STORY;
  return elsewhere || isHeard ? { said, question, known, elsewhere } : undefined;
}
