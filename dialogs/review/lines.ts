import { factAt } from "../../src/facts/paths.ts";
import { label, rangeText, valueText } from "../explain/fact.ts";
import type { Asked } from "../explain/fact.ts";
import type { CardSection } from "../message.ts";
import { premiumSourceText } from "../explain/tariff.ts";
import { QUESTIONS } from "../questions/index.ts";
import { fills, TOPICS } from "../questions/question.ts";
import type { Question, Topic } from "../questions/question.ts";
import type { QuoteView } from "../quote-view.ts";
import { sourceRows } from "../vehicles/source.ts";

/** One answer as the user checks it. */
export interface AnswerLine {
  readonly asked: Asked;
  readonly topic: Topic;
  readonly label: string;
  readonly value: string;
  readonly isOpen: boolean;
}

/** Every answer so far, and every question left open, in the order of the interview. */
export const answerLines = (turn: QuoteView): AnswerLine[] =>
  TOPICS.flatMap((topic) =>
    QUESTIONS[topic].flatMap((question): AnswerLine[] => {
      const answer = answerOf(question, turn);
      if (answer === undefined) return [];
      const isOpen = turn.quote.open.includes(question.asked);
      return [{ asked: question.asked, topic, ...answer, isOpen }];
    }),
  );

function answerOf(question: Question, turn: QuoteView): { label: string; value: string } | undefined {
  const { voice, quote } = turn;
  const name = label(voice, question.asked);
  if (question.asked === "premiumSource") {
    return quote.premiums && { label: name, value: premiumSourceText(voice, quote.premiums, turn.tariff) };
  }
  for (const path of fills(question)) {
    const value = factAt(quote.facts, path);
    if (value !== undefined) return { label: label(voice, path), value: valueText(voice, path, value) };
    const range = quote.ranges[path];
    if (range !== undefined) return { label: name, value: rangeText(voice, range) };
  }
  if (quote.open.includes(question.asked)) return { label: name, value: voice.t("common:stillOpen") };
  // It has a value without being asked for.
  return question.asked === "effectDate" ? { label: name, value: today(turn) } : undefined;
}

const today = ({ voice, today: day }: QuoteView): string =>
  voice.t("common:today", { day: voice.format.day(day) });

/** The answers by topic, each with its button to change it. */
export function answerSections(turn: QuoteView): CardSection[] {
  const { voice, quote } = turn;
  const lines = answerLines(turn);
  return TOPICS.map((topic) => ({
    heading: voice.t(`${topic}:topic`),
    rows: [
      ...lines
        .filter((line) => line.topic === topic)
        .map(({ asked, label: name, value }) => ({
          label: name,
          value,
          change: {
            label: voice.t("commands:change.one", { label: name }),
            submit: { do: "change", quote: quote.reference, asked },
          },
        })),
      ...(topic === "vehicle" ? sourceRows(turn) : []),
    ],
  })).filter(({ rows }) => rows.length > 0);
}
