import { unanswered as frenchElsewhere } from "../../locales/fr/words/elsewhere.ts";
import { unanswered as dutchElsewhere } from "../../locales/nl/words/elsewhere.ts";
import * as french from "../../locales/fr/words/knowledge.ts";
import * as frenchQuestions from "../../locales/fr/words/questions.ts";
import * as dutch from "../../locales/nl/words/knowledge.ts";
import * as dutchQuestions from "../../locales/nl/words/questions.ts";
import { ASPECTS } from "../../src/knowledge/entry.ts";
import type { Aspect } from "../../src/knowledge/entry.ts";
import { knowledgeOf } from "../../src/knowledge/index.ts";
import type { KnowledgeTopic } from "../../src/knowledge/index.ts";
import { isKnown } from "../language/known.ts";
import { completed, nearest } from "../language/near.ts";
import { clausesOf } from "../language/sentence/clauses.ts";
import { marks, matchesAt, patterns, wordsIn } from "../language/sentence/patterns.ts";
import type { Match, Matched, Patterns } from "../language/sentence/patterns.ts";
import { covering } from "../language/sentence/view.ts";
import { isDenial, isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { meaningBehind } from "./meaning-behind.ts";

/** What a question is about, as far as its words say. */
export interface ProductQuestion {
  readonly topics: readonly KnowledgeTopic[];
  /** What is asked of them, the first first. */
  readonly aspects: readonly Aspect[];
  /** The words that say what is asked: no answer has to know them. */
  readonly asking: readonly string[];
  /** It is about insurance, but not about anything the documents tell. */
  readonly elsewhere: boolean;
  /** It says so in more than a word: whatever else it names, nothing answers it. */
  readonly leftOut: boolean;
}

type AskedAspect = Exclude<Aspect, "what">;

function both<T extends string>(
  list: (of: typeof dutch | typeof french) => Partial<Record<T, readonly string[]>>,
) {
  return patterns(
    [dutch, french].flatMap((of) =>
      (Object.entries(list(of)) as [T, readonly string[]][]).flatMap(([name, phrases]) =>
        phrases.map((phrase) => [phrase, name] as const),
      ),
    ),
  );
}

const TOPICS = both<KnowledgeTopic>((of) => of.topics);
const ASKED = both<AskedAspect>((of) => of.aspects);
const QUESTIONS = marks(dutchQuestions.questions, frenchQuestions.questions);
const WEAK = marks(dutchQuestions.weakQuestions, frenchQuestions.weakQuestions);
const ASKING = marks(dutchQuestions.asking, frenchQuestions.asking);
const ELSEWHERE = marks(dutchElsewhere, frenchElsewhere);

const VOCABULARY: ReadonlySet<string> = new Set([TOPICS, ASKED].flatMap((list) => wordsIn(list)));
/** Words that are right as they are. */
const RIGHT: ReadonlySet<string> = new Set([...VOCABULARY, ...wordsIn(ELSEWHERE)]);
const SHORTEST_WITH_SLIP = 6;

/** "rechtsbijstnad" is read as what it must be; short words are not, they are near too much. */
function spelled({ kind, fold }: Token): string {
  if (kind !== "word" || RIGHT.has(fold) || isKnown(fold)) return fold;
  const whole = completed(fold, VOCABULARY);
  if (whole !== undefined || fold.length < SHORTEST_WITH_SLIP) return whole ?? fold;
  const near = nearest(fold, VOCABULARY);
  return near.length === 1 ? (near[0] ?? fold) : fold;
}

/** Reads a question; undefined for words that ask nothing. */
export function readQuestion(text: string): ProductQuestion | undefined {
  const tokens = tokenize(text);
  const view = viewOf(tokens);
  return asks(tokens, view) ? topicsIn(view) : undefined;
}

/** What of a cover or of a car is named in passing too: children, a country, another car. */
const ASKED_IN_PASSING: ReadonlySet<Aspect> = new Set(["limit", "price", "exclusions"]);
/** "Geen Engelse vrijstelling" chooses; "vrijstelling vandalisme" asks. */
const DEDUCTIBLES: ReadonlySet<KnowledgeTopic> = new Set(["english", "classic", "deductible", "omnium"]);

const LAST = new Set(
  `${dutchQuestions.askingLast} ${frenchQuestions.askingLast}`
    .split(" ")
    .map((word) => tokenize(word)[0]?.fold ?? ""),
);

/** "Moto 9 jaar bijstand ongeval kan"; "banden niet nodig" denies. */
function endsAsking(words: readonly string[]): boolean {
  const [before = "", last = ""] = words.slice(-2);
  return LAST.has(last) && !isDenial(before, "nl") && !isDenial(before, "fr");
}

/** "Prime de base RC 450 euros" is an answer. */
const BASE_PREMIUM = /basispremie|prime de base/iu;

/** "Vrijstelling waarde 160 000": thousands are the value of a vehicle. */
const VALUE = /\d[\d. ]{3}/u;

/** "Prijs 31.200 zonder btw" is an answer; "prijs pechbijstand wagen van 6 jaar" asks. */
const AMOUNT = /\d{3}|\d\s*(?:k|€|euro?s?)\b|€/iu;

/** True for words with one among them that asks, though no question is made: "garage la nuit réduc". */
export function asksInPassing(text: string): boolean {
  if (BASE_PREMIUM.test(text)) return false;
  const view = viewOf(tokenize(text));
  const { aspects, topics } = topicsIn(view);
  const namesOther = topics.some((topic) => !DEDUCTIBLES.has(topic));
  const namesOne = topics.some((topic) => topic !== "omnium" && DEDUCTIBLES.has(topic));
  if (aspects.includes("deductible") && (namesOther || VALUE.test(text))) return true;
  if (namesOne && VALUE.test(text)) return true;
  const isPriced = topics.some((topic) => knowledgeOf(topic, "price") !== undefined);
  const asked = aspects.some(
    (aspect) => ASKED_IN_PASSING.has(aspect) && (aspect !== "price" || (isPriced && !AMOUNT.test(text))),
  );
  return asked || found(ASKING, view).length > 0 || endsAsking(view.words);
}

/** What words are about, whether they ask or not. */
export const readTopics = (text: string): ProductQuestion => topicsIn(viewOf(tokenize(text)));

function topicsIn(view: Matched): ProductQuestion {
  const topics = found(TOPICS, view);
  const asked = aspectsIn(view, topics);
  const elsewhere = found(ELSEWHERE, view);
  return {
    topics: topics.map(({ value }) => value),
    ...asked,
    elsewhere: elsewhere.length > 0,
    leftOut: elsewhere.some(({ from, to }) => to > from + 1),
  };
}

/** The parts of the product that words name, whether they ask or not. */
export function topicsNamed(text: string): KnowledgeTopic[] {
  return found(TOPICS, viewOf(tokenize(text))).map(({ value }) => value);
}

/** True for words that name parts of the product and say nothing else: "bonus malus". */
export function onlyNames(text: string): boolean {
  const tokens = tokenize(text);
  const view = viewOf(tokens);
  const named = covering(found(TOPICS, view));
  const isEmpty = (at: number): boolean =>
    named(at) || tokens[at]?.kind === "symbol" || isFiller(view.words[at] ?? "");
  return tokens.some((_, at) => named(at)) && tokens.every((_, at) => isEmpty(at));
}

const viewOf = (tokens: readonly Token[]): Matched => ({
  words: tokens.map(spelled),
  endsClause: clausesOf(tokens).endsClause,
});

/** As many words as a question has that is no answer made hesitantly. */
const FEWEST_ASKING = 4;

/** It begins like a question and ends with a mark: no answer, whatever it names. */
export function asksPlainly(text: string): boolean {
  const tokens = tokenize(text);
  const view: Matched = { words: tokens.map(({ fold }) => fold), endsClause: clausesOf(tokens).endsClause };
  const isMarked = tokens.at(-1)?.fold === MARK;
  const words = tokens.filter(({ kind }) => kind !== "symbol").length;
  return (
    isMarked &&
    words >= FEWEST_ASKING &&
    [QUESTIONS, WEAK].some((list) => matchesAt(list, view, 0).length > 0)
  );
}

const MARK = "?";

/**
 * It begins like a question; or it ends with a mark and a part of it begins like one, or it names what it is about:
 * "vrijstelling glasbreuk?", "rijschoolwagen, kan dat?".
 */
function asks(tokens: readonly Token[], view: Matched): boolean {
  const first = tokens.findIndex(({ kind }, at) => kind !== "symbol" && !isFiller(view.words[at] ?? ""));
  const begins = (list: Patterns<true>, places: readonly number[]): boolean =>
    places.some((at) => at >= 0 && matchesAt(list, view, at).length > 0);
  if (begins(QUESTIONS, [0, first]) || meaningBehind(tokens) !== undefined) return true;
  if (!tokens.some(({ fold }) => fold === MARK)) return false;
  const parts = tokens.flatMap((_, at) => (view.endsClause(at) ? [at + 1] : []));
  return (
    begins(WEAK, [0, first, ...parts]) ||
    begins(QUESTIONS, parts) ||
    [ASKED, TOPICS, ELSEWHERE].some((list) => found<unknown>(list, view).length > 0) ||
    tokens.filter(({ kind }) => kind !== "symbol").length >= FEWEST_ASKING
  );
}

/** Every phrase of a list that a text holds, the longest where they overlap. */
function found<T>(list: Patterns<T>, view: Matched): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  for (let at = 0; at < view.words.length;) {
    const [longest] = matchesAt(list, view, at);
    if (longest !== undefined) matches.push(longest);
    at = longest?.to ?? at + 1;
  }
  return matches;
}

/** "Hoeveel" asks for a limit where nothing else is asked: "hoeveel kost" asks the price. */
const HOW_MUCH = new Set(["hoeveel", "combien"]);

function aspectsIn(
  { words, endsClause }: Matched,
  topics: readonly Match<KnowledgeTopic>[],
): Pick<ProductQuestion, "aspects" | "asking"> {
  const asked = found(ASKED, { words, endsClause }).filter(
    ({ from, to }) => !topics.some((topic) => topic.from <= from && to <= topic.to),
  );
  const isVague = ({ from, to }: Match<AskedAspect>): boolean =>
    to === from + 1 && HOW_MUCH.has(words[from] ?? "");
  const sure = asked.filter((match) => !isVague(match));
  // "Hoeveel … in het buitenland" asks for an amount there.
  const isSure = sure.some(({ value }) => value !== "territory");
  const counted = isSure ? sure : asked;
  return {
    aspects: ASPECTS.filter((aspect) => counted.some(({ value }) => value === aspect)),
    asking: asked.flatMap(({ from, to }) => words.slice(from, to)),
  };
}
