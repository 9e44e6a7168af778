import { valueText } from "../../../dialogs/explain/fact.ts";
import { percentText } from "../../../dialogs/explain/lines.ts";
import { paramText } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import type { BandLine, ChoiceLine, Percent, TariffRecord } from "../../../src/premium/line.ts";
import { CARS_AND_VANS } from "../../../src/product/subjects.ts";
import { clauseOf, inline, quantityText } from "./clause.ts";
import { vehiclesText } from "./entry.ts";

/** Each situation that a tariff line tells apart, and what it gives there. */
export function lineRows(voice: Voice, line: TariffRecord): [situation: string, gives: string][] {
  switch (line.kind) {
    case "tiers":
      return line.tiers.map(({ when, percent }) => [
        inline(voice, clauseOf(voice, when)),
        percentText(voice, percent),
      ]);
    case "amounts":
      return line.tiers.map(({ when, amount }) => [
        inline(voice, clauseOf(voice, when)),
        voice.format.money(amount),
      ]);
    case "choice":
      return choiceRows(voice, line);
    case "bands":
      return bandRows(voice, line);
  }
}

const choiceRows = (voice: Voice, { choice, percents }: ChoiceLine): [string, string][] =>
  Object.entries(percents).map(([value, percent]) => [
    valueText(voice, `request.${choice}`, value),
    printedText(voice, percent),
  ]);

function printedText(voice: Voice, percent: Percent): string {
  if (percent === null) return voice.t("signoff:gives.undocumented");
  if (percent === "0") return voice.t("signoff:gives.standard");
  if (typeof percent === "string") return percentText(voice, percent);
  const figures = Object.entries(percent.figures).map(([name, param]) => [name, paramText(voice, param)]);
  return voice.coded(`signoff:rates.${percent.name}`, {
    ...(Object.fromEntries(figures) as Record<string, string>),
    vehicles: vehiclesText(voice, CARS_AND_VANS),
  });
}

function bandRows(voice: Voice, { by, bands }: BandLine): [string, string][] {
  const { t, format } = voice;
  const limit = (years: number): string => paramText(voice, { kind: "years", value: years });
  return bands.map(({ below, amount }, index) => {
    const begin = bands[index - 1]?.below ?? null;
    const limits = [
      ...(begin === null ? [] : [t("signoff:compare.reaches", { limit: limit(begin) })]),
      ...(below === null ? [] : [t("signoff:compare.below", { limit: limit(below) })]),
    ];
    const value = format.all(limits);
    return [t("common:labelled", { label: quantityText(voice, by), value }), format.money(amount)];
  });
}
