import { KNOWLEDGE } from "../../src/knowledge/index.ts";
import type { Knowledge } from "../../src/knowledge/index.ts";
import { wording } from "../explain/wording.ts";
import type { Choice } from "../message.ts";
import type { Voice } from "../voice.ts";

/** The question that an entry answers, in a few words. */
export const questionOf = (voice: Voice, { topic, aspect }: Knowledge): string =>
  wording(voice, `questions:${topic}.${aspect}`, {});

/** What else may have been asked, each as a question that can be typed. */
export const otherQuestions = (voice: Voice, entries: readonly Knowledge[]): string =>
  [voice.t("explain:others"), ...entries.map((entry) => `- ${questionOf(voice, entry)}`)].join("\n");

/** A button that asks the question of an entry. */
export const askButton = (voice: Voice, entry: Knowledge): Choice => ({
  label: questionOf(voice, entry),
  submit: { do: "ask", of: keyOf(entry) },
});

const keyOf = ({ topic, aspect }: Knowledge): string => `${topic}.${aspect}`;

/** The entry that a button asks for; undefined for a key that is none. */
export const entryAsked = (key: string): Knowledge | undefined =>
  KNOWLEDGE.find((entry) => keyOf(entry) === key);
