import { surenessOf } from "../../src/index.ts";
import type { Settled } from "../../src/index.ts";
import type { Aspect } from "../../src/knowledge/entry.ts";
import { knowledgeOf, wholeOf } from "../../src/knowledge/index.ts";
import type { KnowledgeTopic, Knowledge } from "../../src/knowledge/index.ts";
import { helpdesk, serviceCenter } from "../explain/contacts.ts";
import { answering, MOST_ENTRIES, ranked, rivalsOf } from "./choose.ts";
import { isLikeElsewhere } from "./elsewhere.ts";
import { deductibleRow, rowBeside } from "./deductible-row.ts";
import { sentences, sureness } from "../explain/reasons.ts";
import { isWritten, wording } from "../explain/wording.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { readQuestion, topicsNamed } from "./question.ts";
import type { ProductQuestion } from "./question.ts";
import { termsOf } from "./terms.ts";
import type { Candidate, Said } from "./retrieve.ts";

/** What stands beside a question: the story around it, and the words that state something about the quote. */
export type Beside = Omit<Said, "asking">;

/** An answer, and the words of the question that found it. */
export interface Answered {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** The documents do not tell it: the answer is who does know. */
  readonly elsewhere: boolean;
  /** What else may have been asked, where it is not sure that it is this. */
  readonly perhaps?: readonly Knowledge[];
}

/**
 * The answer to a question about the product, in our own words, with its source. Undefined where the words ask nothing
 * about insurance. What the documents do not tell is said so, with who does know.
 */
export function answerQuestion(text: string, turn: Turn, beside: Beside = {}): Answered | undefined {
  const question = readQuestion(text);
  if (question === undefined) return undefined;
  const found = answerFound({ ...beside, asking: text }, question, turn);
  if (found !== undefined) return found;
  const asksPrice = question.aspects.every((aspect) => aspect === "price");
  return question.topics.length > 0 || !asksPrice || question.elsewhere
    ? { text: unanswered(turn.voice), terms: new Set(), elsewhere: true }
    : undefined;
}

export const answerProductQuestion = (text: string, turn: Turn): string | undefined =>
  answerQuestion(text, turn)?.text;

/**
 * The answer of a row of the deductible table, or of the entries that know the question.
 *
 * @param known those entries, where they were found already
 */
export function answerFound(
  said: Said,
  question: ProductQuestion,
  turn: Turn,
  known?: readonly Candidate[],
): Answered | undefined {
  const whole = `${said.asking} ${said.around ?? ""}`;
  const row = deductibleRow(whole, question, turn);
  if (row !== undefined) return { text: row, terms: new Set(termsOf(said.asking)), elsewhere: false };
  const { language } = turn.voice;
  const all = known ?? ranked(said, question, language);
  const elsewhere =
    question.elsewhere || isLikeElsewhere({ ...said, aspects: question.asking }, all, language);
  const candidates = answering(all, said, { ...question, elsewhere });
  const terms = new Set(candidates.flatMap(({ words }) => words.map(({ term }) => term)));
  const entries = candidates.length > 0 ? candidates.map(({ entry }) => entry) : namedOnly(said, question);
  if (entries.length === 0) return undefined;
  const beside = entries[0] && rowBeside(entries[0], whole, turn);
  if (beside !== undefined) return { text: beside, terms, elsewhere: false };
  const perhaps = said.isStory === true ? rivalsOf(candidates, all) : [];
  return { text: knowledgeText(turn, entries), terms, elsewhere: false, perhaps };
}

/** "Où est-on assuré ?" names no cover, and "M.T.M." is no word. */
function namedOnly({ asking }: Said, { topics, aspects, elsewhere }: ProductQuestion): Knowledge[] {
  const [aspect = "what"] = aspects;
  if (elsewhere || (topics.length === 0 && termsOf(asking).length > 0)) return [];
  const asked = topics.length > 0 ? topics : generalTopics(aspect);
  return asked.flatMap((topic) => knowledgeOf(topic, aspect) ?? []);
}

/** "Is de wagen bij diefstal gedekt door de omnium": the theft is told, not all of the omnium. */
function withoutWholes(topics: readonly KnowledgeTopic[]): KnowledgeTopic[] {
  const wholes = new Set(topics.map(wholeOf));
  return [...new Set(topics)].filter((topic) => !wholes.has(topic));
}

/** What the parts of the product are that words name; undefined where they name none. */
export function explainNamed(text: string, turn: Turn): string | undefined {
  const entries = withoutWholes(topicsNamed(text)).flatMap((topic) => knowledgeOf(topic, "what") ?? []);
  return entries.length === 0 ? undefined : knowledgeText(turn, entries.slice(0, MOST_ENTRIES));
}

/** What is told where a question names no cover: "où est-on assuré ?". */
function generalTopics(aspect: Aspect): readonly KnowledgeTopic[] {
  if (aspect === "what") return [];
  if (aspect === "withoutDriver") return ["professionals", "bob"];
  return ["liability", "driverProtection", "legalProtection", "omnium", "assistance"];
}

/** What the entries say, a line each, and below them where it stands, each heading once. */
export function knowledgeText({ voice, settled }: Turn, entries: readonly Knowledge[]): string {
  const lines = entries.map((entry) => entryText(voice, entry, settled));
  const sources = entries.map(({ source: { document, heading } }) =>
    voice.t("explain:sourceUndated", { document: voice.t(`explain:documents.${document}`), heading }),
  );
  return [...lines, ...new Set(sources)].join("\n");
}

/** An entry, and how sure it is; once its reading is confirmed, without the doubt that its own words tell. */
function entryText(
  voice: Voice,
  { topic, aspect, shows = {}, confirmed }: Knowledge,
  settled: Settled,
): string {
  const id = `${topic}.${aspect}`;
  const sure = surenessOf(settled, id, confirmed !== false);
  const known = `knowledge:${id}_confirmed`;
  const key = sure.reading !== undefined && sure.confirmed && isWritten(known) ? known : `knowledge:${id}`;
  return sentences(wording(voice, key, shows), sureness(voice, sure));
}

/** Where the documents say nothing: who does know. */
export const unanswered = (voice: Voice): string =>
  [voice.t("explain:unanswered"), serviceCenter(voice), helpdesk(voice)].join("\n");
