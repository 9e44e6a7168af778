import { withoutPaid } from "../language/paid.ts";
import { isDenial, isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import { wordsClaimed, without } from "../statement/claims.ts";
import type { Claim } from "../statement/claims.ts";
import type { Turn } from "../turn.ts";
import { unanswered } from "./answer.ts";
import type { Answered } from "./answer.ts";
import { asksByItsWords, RATHER_ASKS, SURELY_ASKS } from "./asked-words.ts";
import { ranked } from "./choose.ts";
import { isLikeElsewhere } from "./elsewhere.ts";
import { asksInPassing, readTopics } from "./question.ts";
import { answerTold } from "./told.ts";
import type { Asking } from "./told.ts";

/** Beside a value, which is rather stated, so much more like a question. */
const ASKS_ROW = 0.5;

const FIGURE = /\d/;
/** "Verzekeringsnemer: rechtspersoon" is a line that was shown. */
const LABELLED = /^[^:?]+ ?: [^:?]+$/;
/** A word or two ask nothing that the documents leave out: "neeje". */
const FEWEST_ELSEWHERE = 3;
/** Nor does an opinion: "quelle assurance scandaleusement chère". */
const NOTHING_BUT_ASKS = 4;

/**
 * The answer to a question in the style of a telegram: "te snel gereden, rechtsbijstand" asks, though no word does;
 * "pechbijstand en banden" only chooses. Undefined for words that rather state or choose something.
 */
export function answerTelegram(text: string, turn: Turn, claims: readonly Claim[]): Answered | undefined {
  const asking = askingOf(text, turn, claims);
  if (asking === undefined) return undefined;
  const told = answerTold(text, turn, wordsClaimed(claims), asking);
  if (told !== undefined || !isLeftOut(text, turn, claims, asking)) return told;
  return { text: unanswered(turn.voice), terms: new Set(), elsewhere: true };
}

/** How much words ask; undefined for those that do not, and neither tell nor only name covers. */
function askingOf(text: string, turn: Turn, claims: readonly Claim[]): Asking | undefined {
  const rest = without(text, claims);
  // "J'ai payé 24.000 hors TVA": beside a price the word tells what a car cost, and asks nothing.
  const isPriced = claims.some(isPrice);
  const passing = asksInPassing(isPriced ? withoutPaid(rest) : rest);
  if (!passing && claims.length > 0 && onlyFills(rest)) return undefined;
  const states = denies(text, turn) || isPriced || LABELLED.test(text);
  const tells = states ? NOT_TELLING : asksByItsWords(text, turn.voice.language);
  const asks = passing || tells >= RATHER_ASKS || asksRow(text, turn, claims);
  return asks || mayAsk(text, turn, claims, tells) ? { asks, surely: tells >= SURELY_ASKS } : undefined;
}

const NOT_TELLING = -1;

/** "Franchise medium veh 30.000": of a deductible and a value together, the amount is asked. */
const asksRow = (text: string, { voice }: Turn, claims: readonly Claim[]): boolean =>
  claims.some(isPrice) &&
  claims.every((claim) => isPrice(claim) || isDeductible(claim)) &&
  readTopics(text).aspects.includes("deductible") &&
  asksByItsWords(text, voice.language) >= ASKS_ROW;

/** True for words that only name covers, or state nothing. */
const mayAsk = (text: string, turn: Turn, claims: readonly Claim[], tells: number): boolean =>
  claims.length > 0 ? claims.every(isCover) && !denies(text, turn) : tells >= 0 && !FIGURE.test(text);

/** True for words that ask what the documents leave out. */
function isLeftOut(text: string, turn: Turn, claims: readonly Claim[], { asks }: Asking): boolean {
  const { elsewhere, leftOut } = readTopics(text);
  if (asks && (leftOut || (elsewhere && claims.every(isCover)))) return true;
  const isLong = text.trim().split(/\s+/).length >= FEWEST_ELSEWHERE;
  if (claims.length > 0 || !isLong) return false;
  return asksByItsWords(text, turn.voice.language) >= NOTHING_BUT_ASKS && knowsNone(text, turn);
}

/** True for words that what is left out knows better than any entry. */
function knowsNone(text: string, { voice: { language } }: Turn): boolean {
  const said = { asking: text };
  return isLikeElsewhere(said, ranked(said, readTopics(text), language), language);
}

/** True where what is left says nothing: all the words state something. */
const onlyFills = (rest: string): boolean =>
  tokenize(rest).every(({ kind, fold }) => kind === "symbol" || isFiller(fold));

const isDeductible = ({ paths }: Claim): boolean => paths.every((path) => path === "request.deductible");

const isPrice = ({ paths }: Claim): boolean => paths.some((path) => path.endsWith("Value"));

const denies = (text: string, { voice }: Turn): boolean =>
  tokenize(text).some(({ fold }) => isDenial(fold, voice.language) || LEAVES_OUT.has(fold));

const LEAVES_OUT = new Set(["zonder", "sans"]);

/** A cover that is taken, or who takes it. Figures and cars are stated. */
const isCover = (claim: Claim): boolean =>
  claim.kind === "value" &&
  claim.entry.value !== false &&
  claim.entry.value !== "none" &&
  claim.paths.every((path) => path.startsWith("request.") || path.startsWith("policyholder"));
