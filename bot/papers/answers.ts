import { refusedChoices } from "../../dialogs/explain/refused-choices.ts";
import { answerLines } from "../../dialogs/review/lines.ts";
import type { AnswerLine } from "../../dialogs/review/lines.ts";
import { TOPICS } from "../../dialogs/questions/question.ts";
import { sourceRows } from "../../dialogs/vehicles/source.ts";
import type { Dossier } from "./dossier.ts";
import { judgedOf } from "./dossier.ts";

/** Every answer; a choice that is refused and was not given up is marked as such. */
export function markedAnswers(dossier: Dossier): AnswerLine[] {
  const { t } = dossier.view.voice;
  const refused = new Set<string>(refusedChoices(judgedOf(dossier)).map(({ path }) => path));
  return answerLines(dossier.view).map((line) =>
    refused.has(line.asked) ? { ...line, value: t("papers:choiceRefused", { choice: line.value }) } : line,
  );
}

/** The questions that were left open and that neither the decision nor the price waits for, in one line. */
export function leftOpen({ view, evaluation: { missing } }: Dossier): string[] {
  const awaited = new Set<string>([...missing.decision, ...missing.price]);
  const names = answerLines(view)
    .filter(({ isOpen, asked }) => isOpen && !awaited.has(asked))
    .map(({ label }) => label);
  return names.length === 0 ? [] : [view.voice.format.all(names)];
}

interface AnswerTopic {
  readonly heading: string;
  readonly lines: readonly [label: string, value: string][];
}

/** The marked answers by topic; those about the vehicle with where they come from. */
export function answerTopics(dossier: Dossier): AnswerTopic[] {
  const answers = markedAnswers(dossier);
  const source = sourceRows(dossier.view);
  return TOPICS.map((topic) => ({
    heading: dossier.view.voice.t(`${topic}:topic`),
    lines: [
      ...answers.filter((answer) => answer.topic === topic),
      ...(topic === "vehicle" ? source : []),
    ].map(({ label, value }): [string, string] => [label, value]),
  })).filter(({ lines }) => lines.length > 0);
}
