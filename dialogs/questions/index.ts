import type { FactPath } from "../../src/facts/paths.ts";
import type { Asked } from "../explain/fact.ts";
import { coverQuestions } from "./covers.ts";
import { driverQuestions } from "./driver.ts";
import { premiumQuestions } from "./premiums.ts";
import { fills, TOPICS } from "./question.ts";
import type { Question, Topic } from "./question.ts";
import { usageQuestions } from "./usage.ts";
import { vehicleQuestions } from "./vehicle.ts";

/** Every question of the interview, by topic, in the order in which they are asked. */
export const QUESTIONS: Readonly<Record<Topic, readonly Question[]>> = {
  vehicle: vehicleQuestions,
  usage: usageQuestions,
  driver: driverQuestions,
  covers: coverQuestions,
  premiums: premiumQuestions,
};

export const ALL_QUESTIONS: readonly Question[] = TOPICS.flatMap((topic) => QUESTIONS[topic]);

const byFact = new Map<string, Question>(ALL_QUESTIONS.map((question) => [question.asked, question]));

export const questionOf = (asked: Asked): Question | undefined => byFact.get(asked);

const byFilled = new Map<FactPath, Question>(
  ALL_QUESTIONS.flatMap((question) => fills(question).map((path) => [path, question] as const)),
);

/** The question whose answer fills a fact: the one for the birth date also fills the age. */
export function questionFilling(asked: Asked): Question {
  const question = asked === "premiumSource" ? byFact.get(asked) : byFilled.get(asked);
  if (question === undefined) throw new RangeError(`No question fills ${asked}: see dialogs/questions.`);
  return question;
}
