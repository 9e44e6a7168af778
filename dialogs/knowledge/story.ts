import type { ReadingContext } from "../language/index.ts";
import { sentencesOf } from "../language/pieces.ts";
import { tokenize } from "../language/tokens.ts";
import { isWellKnown, LEAST_OF_STORY, ranked } from "./choose.ts";
import { isLikeElsewhere } from "./elsewhere.ts";
import { readTopics } from "./question.ts";
import { rank } from "./retrieve.ts";
import type { Said } from "./retrieve.ts";
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
export function storyIn(text: string): Said | undefined {
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

/**
 * True for a story about a customer that ends in a question which the product answers: "een klant reed tegen een paal
 * … krijgt hij iets?". No word in it is a command or an answer.
 */
export function asksInStory(text: string, context: ReadingContext): boolean {
  const { language } = context;
  const story = storyIn(text);
  if (story === undefined || statedShare(text, context) > MOST_STATED) return false;
  const all = ranked(story, readTopics(text), language);
  if (!isWellKnown(all) && isLikeElsewhere(text, language)) return true;
  const [best] = all;
  return best !== undefined && !best.byChance && rank(best) >= LEAST_OF_STORY;
}
