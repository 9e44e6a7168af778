import type { ReadingContext } from "../language/index.ts";
import { claimsIn, wordsClaimed } from "../statement/claims.ts";
import { asksByItsWords, SURELY_ASKS } from "./asked-words.ts";
import { ranked } from "./choose.ts";
import { readTopics } from "./question.ts";
import { rank } from "./retrieve.ts";

/** So well must an entry know a question for none of its words to be a command. */
const BEYOND_COMMANDS = { rank: 40, share: 0.75 } as const;
/** And one that no quote in hand could answer: "waarom betaalt een klant meer ...?" */
const WITHOUT_QUOTE = { rank: 20, share: 0.6 } as const;

/**
 * True for a question that the product surely answers, whatever else its words may be: "prijs?" alone asks for the
 * quote's own, "losse aanhangwagen apart verzekeren, prijs?" does not.
 */
export function isKnownQuestion(text: string, context: ReadingContext, hasQuote: boolean): boolean {
  if (!text.includes("?") && asksByItsWords(text, context.language) < SURELY_ASKS) return false;
  const question = readTopics(text);
  if (question.leftOut) return true;
  const said = { asking: text, stated: wordsClaimed(claimsIn(text, context)) };
  const least = hasQuote ? BEYOND_COMMANDS : WITHOUT_QUOTE;
  const [best] = ranked(said, question, context.language);
  return best !== undefined && rank(best) >= least.rank && best.share >= least.share;
}
