import { explainNamed } from "../knowledge/answer.ts";
import { fullReason, reasonsOf, shortReason } from "../explain/reasons.ts";
import type { Turn } from "../turn.ts";
import { topicOf, type About } from "./about.ts";
import { linesFull, linesShort, placedLines, type Placed } from "./lines.ts";
import { isAtQuestion, whyAsked } from "./question.ts";
import { judgedSubject } from "./subject.ts";
import { allReasons, nearReasons } from "./whole.ts";

/** One sentence each, or the whole reasoning with the arithmetic and the source. */
export type Level = "short" | "full";

/**
 * Why something is as it is: a premium line, a deductible, a refused choice, a referral, the question at hand. Words
 * that name nothing ask about everything near. The short answer remembers what it was about, for the full one.
 */
export function whyText(turn: Turn, words: string, level: Level): string {
  const { voice, quote } = turn;
  const asked = words.trim() === "" && level === "full" ? (quote.explained ?? "") : words;
  if (level === "short") {
    if (words.trim() === "") delete quote.explained;
    else quote.explained = words.slice(0, LONGEST);
  }
  const texts = textsAbout(turn, asked, level);
  // What the question is for has no source and no arithmetic.
  if (texts.length === 0) return whyAsked(turn) ?? voice.t("explain:noReasons");
  const told = texts.length === 1 ? texts : texts.map((text) => `- ${text.replaceAll("\n", "\n  ")}`);
  return [...told, ...(level === "short" ? [voice.t("why:more")] : [])].join("\n");
}

/** As much as is remembered of a question. */
const LONGEST = 200;

function textsAbout(turn: Turn, words: string, level: Level): string[] {
  const topic = topicOf(words);
  const lines = linesAbout(turn, topic.about, topic.percents);
  const texts = [
    ...topic.about.flatMap((about) => subjectTexts(turn, about, level)),
    ...(level === "short" ? linesShort(turn, lines) : linesFull(turn, lines)),
  ];
  if (texts.length > 0) return [...new Set(texts)];
  const named = topic.about.length === 0 ? explainNamed(words, turn) : undefined;
  if (named !== undefined) return [named];
  const isAboutQuestion = topic.about.includes("question");
  const near = level === "short" ? nearReasons(turn) : allReasons(turn);
  if (isAboutQuestion) return [];
  if (near.length > 0) return near;
  const all = isAtQuestion(turn) ? [] : placedLines(turn);
  return level === "short" ? linesShort(turn, all) : linesFull(turn, all);
}

/** The premium lines a question is about, by their rule, what they do, or their percentage. */
function linesAbout(turn: Turn, about: readonly About[], percents: readonly string[]): Placed[] {
  const named = about.flatMap((each) => (each.startsWith("line:") ? [each.slice("line:".length)] : []));
  // Of a cover that is named every line is told: "waarom is materiële schade zo duur".
  const isOfKind = !about.some((each) => each.startsWith("cover:"));
  return placedLines(turn).filter(
    ({ line }) =>
      named.some((rule) => isOfRule(line.rule, rule)) ||
      (isOfKind && about.includes("surcharges") && line.kind === "surcharge") ||
      (isOfKind && about.includes("discounts") && line.kind === "discount") ||
      percents.some((percent) => isPercent(line.percent, percent)),
  );
}

/** The kilometres of liability and of material damage are one thing to ask about. */
const isOfRule = (rule: string, named: string): boolean =>
  rule === named || rule.replace(/-material-damage$/u, "") === named.replace(/-liability$/u, "");

const isPercent = (percent: string | null, asked: string): boolean =>
  percent !== null &&
  (/^[+-]/u.test(asked) ? Number(percent) === Number(asked) : Math.abs(Number(percent)) === Number(asked));

/** What holds for a cover or one value of a choice: its reasons, or that it can be had. */
function subjectTexts(turn: Turn, about: About, level: Level): string[] {
  const { voice } = turn;
  const { evaluation } = turn.judgement();
  const subject = judgedSubject(voice, evaluation, about);
  if (subject === undefined) return [];
  const reasons = reasonsOf(evaluation, subject.reasons);
  if (reasons.length > 0)
    return reasons.map((reason) =>
      level === "short" ? shortReason(voice, reason) : fullReason(voice, reason),
    );
  const verdict = voice.t("why:verdict", {
    name: subject.name,
    outcome: voice.t(`explain:outcome.${subject.outcome}`),
  });
  const lines = placedLines(turn).filter(({ cover, line }) =>
    about.startsWith("cover:") ? about === `cover:${cover}` : isOfRule(line.rule, subject.choice ?? ""),
  );
  return [verdict, ...(level === "short" ? linesShort(turn, lines) : linesFull(turn, lines))];
}

/** "Kan hij ook diefstal nemen?": what holds for it on this quote; undefined where the words name nothing judged. */
export function possibleText(turn: Turn, words: string): string | undefined {
  const texts = topicOf(words).about.flatMap((about) => subjectTexts(turn, about, "short"));
  if (texts.length === 0) return undefined;
  turn.quote.explained = words.slice(0, LONGEST);
  return texts.join("\n");
}
