import type { PremiumLine } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { sentences, unconfirmed } from "./reasons.ts";

/** One premium line with its reason, and what it changes in euro where that is known: "-5% (rijhulpsysteem)". */
export function lineText(voice: Voice, line: PremiumLine): string {
  const { t, format } = voice;
  const why = voice.coded(`lines:${line.rule}`);
  const text =
    line.kind === "fixed"
      ? t("explain:fixed", { amount: format.money(line.amount ?? "0"), why })
      : line.percent === null
        ? t("explain:pending", { why })
        : t("explain:percent", { percent: format.percent(line.percent), why });
  return sentences(text, unconfirmed(voice, line.confirmed));
}
