import { cents } from "../../src/facts/money.ts";
import { deductibleBand } from "../../src/index.ts";
import type { Aspect } from "../../src/knowledge/entry.ts";
import { knowledgeOf, wholeOf } from "../../src/knowledge/index.ts";
import type { KnowledgeTopic, Knowledge } from "../../src/knowledge/index.ts";
import { helpdesk, serviceCenter } from "../explain/contacts.ts";
import { sentences, unconfirmed } from "../explain/reasons.ts";
import { wording } from "../explain/wording.ts";
import { readMoney } from "../language/index.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { onlyNames, readQuestion, readTopics, topicsNamed } from "./question.ts";
import type { ProductQuestion } from "./question.ts";
import { rank, retrieve } from "./retrieve.ts";
import { termsOf } from "./terms.ts";
import type { Candidate } from "./retrieve.ts";

const MOST_ENTRIES = 2;

/**
 * The answer to a question about the product, in our own words, with its source. Undefined where the words ask nothing
 * about insurance. What the documents do not tell is said so, with who does know.
 */
export function answerProductQuestion(text: string, turn: Turn): string | undefined {
  const question = readQuestion(text);
  if (question === undefined) return undefined;
  const { voice } = turn;
  const topics = withoutWholes(question.topics);
  if (question.aspect === "deductible" && topics.every((topic) => DEDUCTIBLE_TOPICS.has(topic))) {
    const row = deductibleRow(text, turn);
    if (row !== undefined) return row;
  }
  const entries = entriesFor(text, question, voice);
  if (entries.length > 0) return knowledgeText(voice, entries);
  return question.topics.length > 0 || question.aspect !== undefined || question.elsewhere
    ? unanswered(voice)
    : undefined;
}

/** How much of a question an answer must be about; less where the question names the answer's topic. */
const LEAST_SHARE = 0.5;
const LEAST_NAMED = 0.3;
/** A question about something the documents leave out is only answered where all its words are known. */
const LEAST_ELSEWHERE = 0.95;
/** Of two answers that are about as good, both are given. */
const ABOUT_AS_GOOD = 0.92;

function entriesFor(text: string, question: ProductQuestion, { language }: Voice): readonly Knowledge[] {
  const { topics, aspect, elsewhere } = question;
  const candidates = retrieve(text, language, aspect);
  // "Où est-on assuré ?" names no cover, and "M.T.M." is no word.
  if (candidates.length === 0 && !elsewhere && (topics.length > 0 || termsOf(text).length === 0)) {
    const asked = topics.length > 0 ? topics : generalTopics(aspect ?? "what");
    return asked.flatMap((topic) => knowledgeOf(topic, aspect ?? "what") ?? []);
  }
  const isSure = ({ entry, share, byChance }: Candidate): boolean => {
    if (byChance) return false;
    const named = isNamed(entry, topics);
    return elsewhere ? named && share >= LEAST_ELSEWHERE : share >= (named ? LEAST_NAMED : LEAST_SHARE);
  };
  const [best, next] = candidates.filter(isSure);
  if (best === undefined) return [];
  const both = next !== undefined && rank(next) >= ABOUT_AS_GOOD * rank(best);
  return [best, ...(both ? [next] : [])].slice(0, MOST_ENTRIES).map(({ entry }) => entry);
}

const isNamed = ({ topic }: Knowledge, topics: readonly KnowledgeTopic[]): boolean =>
  topics.some((named) => named === topic || wholeOf(named) === topic);

/** "Is de wagen bij diefstal gedekt door de omnium": the theft is told, not all of the omnium. */
function withoutWholes(topics: readonly KnowledgeTopic[]): KnowledgeTopic[] {
  const wholes = new Set(topics.map(wholeOf));
  return [...new Set(topics)].filter((topic) => !wholes.has(topic));
}

/** What the parts of the product are that words name; undefined where they name none. */
export function explainNamed(text: string, { voice }: Turn): string | undefined {
  const entries = withoutWholes(topicsNamed(text)).flatMap((topic) => knowledgeOf(topic, "what") ?? []);
  return entries.length === 0 ? undefined : knowledgeText(voice, entries.slice(0, MOST_ENTRIES));
}

/** As much of words that ask nothing must be known before they are taken as a question; fewer are an answer. */
const LEAST_TOLD = 0.6;
const FEWEST_TOLD = 4;

/**
 * What the product says about words that are no answer and no question: the name of a part of it, or what happened
 * to a customer ("klant heeft zijn sleutels verloren"). Undefined where they tell of nothing it knows well.
 */
export function explainTold(text: string, turn: Turn): string | undefined {
  if (onlyNames(text)) return explainNamed(text, turn);
  const { topics, aspect, elsewhere } = readTopics(text);
  if (elsewhere || text.trim().split(/\s+/).length < FEWEST_TOLD) return undefined;
  const [best] = retrieve(text, turn.voice.language, aspect);
  if (best === undefined || best.byChance || best.share < LEAST_TOLD) return undefined;
  return topics.length > 0 || best.words > 1 ? knowledgeText(turn.voice, [best.entry]) : undefined;
}

/** What is told where a question names no cover: "où est-on assuré ?". */
function generalTopics(aspect: Aspect): readonly KnowledgeTopic[] {
  if (aspect === "what") return [];
  if (aspect === "withoutDriver") return ["professionals", "bob"];
  return ["liability", "driverProtection", "legalProtection", "omnium", "assistance"];
}

/** What the entries say, a line each, and below them where it stands, each heading once. */
export function knowledgeText(voice: Voice, entries: readonly Knowledge[]): string {
  const lines = entries.map(({ topic, aspect, shows = {}, confirmed = true }) =>
    sentences(wording(voice, `knowledge:${topic}.${aspect}`, shows), unconfirmed(voice, confirmed)),
  );
  const sources = entries.map(({ source: { document, heading } }) =>
    voice.t("explain:sourceUndated", { document: voice.t(`explain:documents.${document}`), heading }),
  );
  return [...lines, ...new Set(sources)].join("\n");
}

/** Where the documents say nothing: who does know. */
const unanswered = (voice: Voice): string =>
  [voice.t("explain:unanswered"), serviceCenter(voice), helpdesk(voice)].join("\n");

const DEDUCTIBLE_TOPICS: ReadonlySet<KnowledgeTopic> = new Set([
  "omnium",
  "materialDamage",
  "classic",
  "english",
]);

/** What the quote itself asks for goes first. */
const ownDeductible = ({ t, format }: Voice, chosen: string, amount: string): string =>
  `${t("explain:ownDeductible", {
    name: t(`facts:request.deductible.values.${chosen as "low"}`),
    amount: format.sum(amount),
  })}\n`;

/** The row of the deductible table for the value in the question, else for the quote's own. */
function deductibleRow(text: string, { voice, today, quote }: Turn): string | undefined {
  const said = readMoney(text, { language: voice.language, today });
  const value = said.state === "value" ? said.value : quote.facts.vehicle?.catalogueValue;
  if (value === undefined) return undefined;
  const { amounts } = deductibleBand(cents(value));
  const shown = (["low", "medium", "high", "english"] as const).flatMap((name) => {
    const amount = amounts[name];
    const label = voice.t(`facts:request.deductible.values.${name}`);
    return amount === null ? [] : [voice.t("common:labelled", { label, value: voice.format.sum(amount) })];
  });
  const row = voice.t("explain:deductibleRow", {
    value: voice.format.sum(value),
    amounts: shown.join("; "),
  });
  const source = { document: voice.t("explain:documents.product-sheet-2023-06"), heading: "Omnium 4/5" };
  const chosen = said.state === "value" ? undefined : quote.facts.request?.deductible;
  const own = chosen === undefined ? null : amounts[chosen];
  const first = own === null || chosen === undefined ? "" : ownDeductible(voice, chosen, own);
  return `${first}${row}\n${voice.t("explain:sourceUndated", source)}`;
}
