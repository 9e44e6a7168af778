import { optionAt } from "../../src/index.ts";
import type { Cover, Evaluation, Outcome } from "../../src/rules/evaluation.ts";
import { valueText } from "../explain/fact.ts";
import type { Asked } from "../explain/fact.ts";
import type { Voice } from "../voice.ts";

/** What an evaluation says of a cover or of one value of a choice, with its name. */
export interface JudgedSubject {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  /** Of an option: the choice it belongs to, and its percentage where a source gives one. */
  readonly choice?: string;
  readonly percent?: string | null;
}

/** Looks up "cover:theft" or "option:deductible.english"; undefined for anything else. */
export function judgedSubject(
  voice: Voice,
  evaluation: Evaluation,
  subject: string,
): JudgedSubject | undefined {
  if (subject.startsWith("cover:")) {
    const cover = subject.slice("cover:".length) as Cover;
    const { outcome, reasons } = evaluation.covers[cover];
    return { name: voice.t(`covers:names.${cover}`), outcome, reasons };
  }
  if (!subject.startsWith("option:")) return undefined;
  const option = optionAt(evaluation, subject);
  if (option === undefined) return undefined;
  const [choice = "", value = ""] = subject.slice("option:".length).split(".");
  const { outcome, reasons, percent } = option;
  return { name: valueText(voice, `request.${choice}` as Asked, value), outcome, reasons, choice, percent };
}
