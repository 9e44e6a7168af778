import { wrong } from "../interview/answer.ts";
import type { Answer } from "../interview/answer.ts";
import { currentValue } from "../interview/ask.ts";
import { plausibility } from "../interview/plausible.ts";
import type { Plausibility } from "../interview/plausible.ts";
import { readAnswer } from "../interview/read-answer.ts";
import type { Entry } from "../interview/record.ts";
import { readYesNo } from "../language/index.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { SaidDoubt } from "../memory.ts";
import { questionFilling } from "../questions/index.ts";
import { fills } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import { claimsIn, contextOf, isKnown, without } from "./claims.ts";
import type { Claim } from "./claims.ts";
import { basisNamed, changed } from "./meant.ts";
import { amountAsked, narrowed, narrowing } from "./narrowed.ts";
import { partsOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import type { SaidRange } from "./statement.ts";
import type { Statement } from "./statement.ts";

/**
 * What a message states about the quote, besides or instead of answering the question at hand. Undefined for what is
 * only an answer to that question, or says nothing.
 */
export function readStatement(
  text: string,
  turn: Turn,
  question: Question | undefined,
): Statement | undefined {
  const context = contextOf(turn);
  const claims = claimsIn(text, context)
    .map((claim) => amountAsked(claim, question))
    .map((claim) => changed(text, turn, narrowed(turn, claim, context), context))
    .filter((claim) => !isDayAsked(claim, question));
  const part =
    claims.length === 0 && question?.reader.kind !== "day" ? narrowing(text, turn, context) : undefined;
  if (part !== undefined) return statementOf(turn, [part]);
  if (claims.length === 0) return undefined;
  const own = claims.filter((claim) => isOf(question, claim));
  const others = claims.filter((claim) => !own.includes(claim));
  if (question === undefined) return statementOf(turn, others);
  const whole = isNoToOthers(without(text, claims), turn, question, others)
    ? wrong()
    : readAnswer(text, question, turn);
  if (isSettled(whole, own) && (others.length === 0 || isWholeAnswer(text, question, claims, whole)))
    return undefined;
  const stated =
    own.length > 0
      ? undefined
      : (basisNamed(turn, question, others) ?? answerBeside(text, turn, question, others));
  return statementOf(turn, claims, stated);
}

/** A day to come that nothing places is perhaps the first one on the road, where that is asked. */
const isDayAsked = (claim: Claim, question: Question | undefined): boolean =>
  question?.asked === "vehicle.firstRegistration" &&
  claim.kind === "open" &&
  claim.candidates.flat().every(({ asked }) => asked === "effectDate");

/** True for a claim about what the question asks. */
function isOf(question: Question | undefined, { paths }: Claim): boolean {
  if (question === undefined) return false;
  const own: readonly string[] = NAMES.includes(question.asked) ? NAMES : fills(question);
  return paths.some((path) => own.includes(path));
}

/** Two questions, but one answer: "Peugeot 208". */
const NAMES: readonly string[] = ["vehicle.make", "vehicle.model"];

/** A doubt of the question's reader is none where the whole sentence says what is meant: "ne golf". */
function isSettled(answer: Answer, own: readonly Claim[]): boolean {
  if (answer.kind === "unlikely") return own.every(({ kind }) => kind !== "value");
  if (answer.kind !== "which") return answer.kind !== "wrong";
  const readings = answer.candidates.flat();
  return !own.some(
    (claim) =>
      claim.kind === "value" &&
      readings.some(({ asked, value }) => asked === claim.entry.asked && value === claim.entry.value),
  );
}

/** The name of a choice, a number or a date alone answers what was asked, whatever else it could be. */
function isWholeAnswer(
  text: string,
  { reader }: Question,
  claims: readonly Claim[],
  { kind }: Answer,
): boolean {
  // What may or may not be said beside an answer does not take its place: "Elettrica" is a model.
  // But a yes beside something else is about that: "oui il est au contrat".
  if (kind === "entries" && !NEVER_WHOLE.has(reader.kind) && claims.every((claim) => claim.kind === "open"))
    return true;
  // Words beside the name would have left a doubt.
  if (reader.kind === "choice" && kind !== "which") return true;
  if (!NUMERIC.has(reader.kind) || claims.length > 1) return false;
  return tokenize(without(text, claims)).every(({ kind, fold }) => kind === "symbol" || isFiller(fold));
}

/** Nor are "8 à 9000 km" a chassis number, whatever letters they have. */
const NEVER_WHOLE: ReadonlySet<Question["reader"]["kind"]> = new Set(["yes_no", "plate", "vin"]);

const NUMERIC: ReadonlySet<Question["reader"]["kind"]> = new Set([
  "money",
  "km",
  "kg",
  "kw",
  "count",
  "between",
  "day",
]);

/** "Ja, en rechtsbijstand ook": the answer to the question in a part of the message that says nothing else. */
function answerBeside(
  text: string,
  turn: Turn,
  question: Question,
  others: readonly Claim[],
): Taken | undefined {
  for (const part of partsBeside(text, question, others)) {
    if (!couldAnswer(part, question) || isNoToOthers(part, turn, question, others)) continue;
    const answer = readAnswer(part, question, turn);
    if (answer.kind === "entries" && !isTakenBack(part, answer.entries, turn, others)) return answer;
    if (answer.kind === "range" || answer.kind === "open") return answer;
  }
  return undefined;
}

/** The parts that hold no claim. A yes or no counts only as the first one: in "pj oui" it is about something else. */
function partsBeside(text: string, { reader }: Question, others: readonly Claim[]): string[] {
  const spans = others.flatMap((claim) => claim.spans);
  const free = partsOf(text).filter(
    ({ start, end }) => !spans.some((span) => span.start < end && start < span.end),
  );
  const isFirst = ({ start }: Part): boolean => spans.every((span) => start < span.start);
  return free.filter((part) => reader.kind !== "yes_no" || isFirst(part)).map((part) => part.text);
}

type Taken = Extract<Answer, { kind: "entries" | "range" | "open" }>;

const MOST_NAME_WORDS = 3;

/** What is left of a sentence is hardly the name of a car. */
function couldAnswer(part: string, { reader }: Question): boolean {
  if (reader.kind !== "make" && reader.kind !== "model") return true;
  const words = tokenize(part).filter(({ kind }) => kind !== "symbol");
  return words.length <= MOST_NAME_WORDS && words.every(({ fold }) => !isFiller(fold));
}

/** "Neen, de kilometers zijn 18.000" corrects an answer, and says no to nothing. */
function isTakenBack(part: string, entries: readonly Entry[], turn: Turn, others: readonly Claim[]): boolean {
  const saysNo = readYesNo(part, { language: turn.voice.language, today: turn.today });
  if (saysNo.state !== "value" || saysNo.value || entries.some(({ value }) => value === true)) return false;
  return others.some((claim) => claim.kind !== "open" && claim.paths.some((path) => isAnswered(turn, path)));
}

/** The no of "nee, geen enkel ongeval" is no answer to the question about something else. */
function isNoToOthers(
  text: string,
  { voice, today }: Turn,
  { reader }: Question,
  others: readonly Claim[],
): boolean {
  if (reader.kind !== "choice" && reader.kind !== "yes_no") return false;
  const reading = readYesNo(text, { language: voice.language, today });
  if (reading.state !== "value" || reading.value) return false;
  return others.some(
    (claim) => claim.kind === "value" && claim.entry.asked === ACCIDENTS && claim.entry.value === 0,
  );
}

const ACCIDENTS = "driver.claimsLast5Years";

const isAnswered = ({ quote }: Turn, path: Claim["paths"][number]): boolean => {
  const question = questionFilling(path);
  return currentValue({ ...quote, asking: question.asked }, question) !== undefined;
};

function statementOf(turn: Turn, claims: readonly Claim[], answer?: Taken): Statement | undefined {
  const known = claims.filter((claim) => isKnown(turn.quote, claim));
  const news = claims.filter((claim) => !known.includes(claim));
  const values = news.flatMap((claim) => (claim.kind === "value" ? [claim.entry] : []));
  const sure = values.filter((entry) => likelihood(turn, entry) === "usual");
  const unusual = news.flatMap((claim): SaidDoubt[] =>
    claim.kind === "value" && likelihood(turn, claim.entry) === "unusual"
      ? [{ words: wordsOf(claim), candidates: [[claim.entry]], missed: 0 }]
      : [],
  );
  const open = news.flatMap((claim): SaidDoubt[] => {
    if (claim.kind !== "open" || isYesOrNo(claim)) return [];
    const possible = likeliest(turn, claim.candidates);
    return possible.length === 0
      ? []
      : [{ words: shortened(claim.words), candidates: asPair(possible), missed: 0 }];
  });
  const ranges = news.flatMap((claim): SaidRange[] =>
    claim.kind === "range" ? [{ path: claim.path, range: claim.range }] : [],
  );
  const nothing = sure.length + ranges.length + unusual.length + open.length + known.length === 0;
  if (nothing && answer === undefined) return undefined;
  return { entries: sure, ranges, doubts: [...unusual, ...open], known, answer };
}

/** A yes in doubt is asked about as a question, which a no answers as well. */
function asPair(candidates: readonly (readonly Entry[])[]): Entry[][] {
  const [only, ...others] = candidates.flat();
  if (only === undefined || others.length > 0 || typeof only.value !== "boolean") {
    return candidates.map((entries) => [...entries]);
  }
  return [true, false].map((value) => [{ asked: only.asked, value }]);
}

/** Nobody was born two years ago: the unusual candidates go where there are usual ones, the impossible always. */
function likeliest(turn: Turn, candidates: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  const are = (...kinds: readonly Plausibility[]) =>
    candidates.filter((entries) => entries.every((entry) => kinds.includes(likelihood(turn, entry))));
  const usual = are("usual");
  return usual.length > 0 ? usual : are("usual", "unusual");
}

/** Perhaps yes, perhaps no: that says nothing, and the question is asked in its turn. */
const isYesOrNo = ({ candidates }: Extract<Claim, { kind: "open" }>): boolean =>
  candidates.length > 1 && candidates.flat().every(({ value }) => typeof value === "boolean");

const likelihood = ({ today }: Turn, entry: Entry): Plausibility =>
  plausibility(questionFilling(entry.asked), entry, today);

const LONGEST_WORDS = 120;
const shortened = (words: string): string => Array.from(words).slice(0, LONGEST_WORDS).join("");
const wordsOf = ({ spans }: Claim): string => shortened(spans.map(({ text }) => text).join(" … "));
