import { tariffText } from "../explain/tariff.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Evaluation, OptionEvaluation, Reason } from "../../src/rules/evaluation.ts";
import { valueText } from "../explain/fact.ts";
import { percentText } from "../explain/lines.ts";
import { reasonsOf } from "../explain/reasons.ts";
import type { Value } from "../facts.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { Judgement } from "./judgement.ts";
import { coverOf, isClosed, isFlagPath, isOptionPath } from "./wishes.ts";

/** One possible answer to a question with choices. */
export interface Option {
  readonly value: Value;
  /** Its name: "Lage vrijstelling". */
  readonly name: string;
  /** Its name with what it costs: "Lage vrijstelling: € 450,00 (+20%)". */
  readonly label: string;
  /** What of it is enough on a small button: "24 maanden". */
  readonly short: string;
  /** Why it cannot be chosen; empty when it can. */
  readonly refusals: readonly Reason[];
  readonly available: boolean;
}

/** The answers a question with choices knows, refused ones included; empty for any other question. */
export function optionsOf(question: Question, judgement: Judgement, turn: Turn): readonly Option[] {
  const { voice } = turn;
  const values = valuesOf(question, turn);
  return values.map((value) => {
    const { outcome, reasons, label } = judged(
      question.asked as FactPath,
      value,
      judgement.evaluation,
      voice,
    );
    const name = nameOf(question, value, turn);
    const available = outcome === undefined || !isClosed(outcome);
    return {
      value,
      name,
      label: label?.(name) ?? name,
      short: shortOf(question, value, voice) ?? name,
      available,
      refusals: available ? [] : reasonsOf(judgement.evaluation, reasons),
    };
  });
}

function valuesOf({ asked, reader }: Question, { surroundings }: Turn): readonly Value[] {
  if (reader.kind === "yes_no") return [true, false];
  if (reader.kind !== "choice") return [];
  const hasTariff = surroundings.tariff !== undefined;
  return asked === "premiumSource" && !hasTariff
    ? reader.values.filter((value) => value !== "tariff")
    : reader.values;
}

function nameOf({ asked }: Question, value: Value, { voice, surroundings }: Turn): string {
  if (asked !== "premiumSource") return valueText(voice, asked, value);
  const { tariff } = surroundings;
  const key = value === "tariff" && tariff?.fictitious === true ? "fictitious" : String(value);
  return voice.coded(`premiums:premiumSource.values.${key}`, {
    tariff: tariff === undefined ? "" : tariffText(tariff.name, voice.language),
  });
}

/** The months of an agreed value, which stand apart from what they all begin with; undefined for any other choice. */
const shortOf = ({ asked }: Question, value: Value, { coded }: Voice): string | undefined =>
  asked === "request.compensation" ? coded(`covers:compensation.short.${String(value)}`) : undefined;

interface Judged {
  readonly outcome?: OptionEvaluation["outcome"];
  readonly reasons: readonly string[];
  readonly label?: (name: string) => string;
}

function judged(path: FactPath, value: Value, evaluation: Evaluation, voice: Voice): Judged {
  if (isFlagPath(path)) {
    return value === false || value === 0 ? { reasons: [] } : evaluation.covers[coverOf(path)];
  }
  if (!isOptionPath(path)) return { reasons: [] };
  const choices: Readonly<Record<string, OptionEvaluation>> =
    evaluation.options[path.slice("request.".length) as keyof Evaluation["options"]];
  const option = choices[String(value)];
  return option === undefined ? { reasons: [] } : { ...option, label: (name) => priced(name, option, voice) };
}

/** The name of an option with its amount and what it does to the premium, as far as a source gives them. */
function priced(label: string, { amount, percent }: OptionEvaluation, voice: Voice): string {
  const { t, format } = voice;
  const change = percent === null || percent === "0" ? undefined : percentText(voice, percent);
  if (amount !== null && change !== undefined) {
    return t("common:percentAndAmount", { label, amount: format.money(amount), percent: change });
  }
  if (amount !== null) return t("common:withAmount", { label, amount: format.money(amount) });
  return change === undefined ? label : t("common:withPercent", { label, percent: change });
}
