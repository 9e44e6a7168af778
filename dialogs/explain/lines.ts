import type { Facts } from "../../src/facts/schema.ts";
import { lineParams } from "../../src/index.ts";
import type { Evaluation, PremiumLine } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { sentences, sureness } from "./reasons.ts";
import { wording } from "./wording.ts";

/** The facts that were judged, and what came out. */
export interface Judged {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
}

/** One premium line with its reason, and what it changes: "+15% (Bestuurder jonger dan 26 jaar)". */
export function lineText(voice: Voice, judged: Judged, line: PremiumLine): string {
  const { t, format } = voice;
  const why = lineName(voice, judged, line);
  const text =
    line.kind === "fixed"
      ? t("explain:fixed", { amount: format.money(line.amount ?? "0"), why })
      : line.percent === null
        ? t("explain:pending", { why })
        : t("explain:percent", { percent: percentText(voice, line.percent), why });
  const sure = sureness(voice, line);
  return sure === "" ? text : sentences(`${text}.`, sure);
}

/** A percentage with its sign, said to be rounded where it is. */
export const percentText = ({ t, format }: Voice, percent: string): string =>
  format.isRounded(percent)
    ? t("explain:about", { percent: format.percent(percent) })
    : format.percent(percent);

/** Why a premium line is there, in one sentence: "De aangeduide bestuurder is 24 jaar, dus jonger dan 26 jaar." */
export const lineWhy = (voice: Voice, judged: Judged, line: PremiumLine): string =>
  sentences(part(voice, judged, line, "why"), sureness(voice, line));

/** What a premium line is called: "Bestuurder jonger dan 26 jaar". */
export const lineName = (voice: Voice, judged: Judged, line: PremiumLine): string =>
  part(voice, judged, line, "name");

const part = (voice: Voice, { facts, evaluation }: Judged, line: PremiumLine, name: "name" | "why"): string =>
  wording(voice, `lines:${line.rule}.${name}`, lineParams(line, facts, evaluation.effectDate));
