import { label, valueText } from "../../../dialogs/explain/fact.ts";
import { percentText } from "../../../dialogs/explain/lines.ts";
import { paramText } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import type { BandLine, ChoiceLine, Percent, TariffRecord } from "../../../src/premium/line.ts";
import { CARS_AND_VANS } from "../../../src/product/subjects.ts";
import type { Condition } from "../../../src/rules/condition.ts";
import { clauseOf, quantityText } from "./clause-of.ts";
import { inline } from "./clause.ts";
import { vehiclesText } from "./entry.ts";

/** What a tariff line gives in each situation that it tells apart. */
export interface LineFigures {
  /** What tells the situations apart: "Brandstof". */
  readonly by: string;
  readonly rows: readonly (readonly [situation: string, gives: string])[];
}

export function lineFigures(voice: Voice, line: TariffRecord): LineFigures {
  switch (line.kind) {
    case "tiers":
      return tiered(
        voice,
        line.tiers.map(({ when, percent }) => [when, percentText(voice, percent)]),
      );
    case "amounts":
      return tiered(
        voice,
        line.tiers.map(({ when, amount }) => [when, voice.format.money(amount)]),
      );
    case "choice":
      return byChoice(voice, line);
    case "bands":
      return byBand(voice, line);
  }
}

/** Where every situation is one of the same fact, its name stands on top and not in each row. */
function tiered(voice: Voice, tiers: readonly (readonly [when: Condition, gives: string])[]): LineFigures {
  const clauses = tiers.map(([when]) => clauseOf(voice, when));
  const [about, ...others] = new Set(
    clauses.map((clause) => (clause.kind === "one" ? clause.about : undefined)),
  );
  const isShared = about !== undefined && others.length === 0;
  return {
    by: isShared ? about : voice.t("signoff:labels.situation"),
    rows: tiers.map(([when, gives]) => {
      const clause = clauseOf(voice, when);
      return [isShared && clause.kind === "one" ? clause.text : inline(voice, clause), gives];
    }),
  };
}

const byChoice = (voice: Voice, { choice, percents }: ChoiceLine): LineFigures => ({
  by: label(voice, `request.${choice}`),
  rows: Object.entries(percents).map(([value, percent]) => [
    valueText(voice, `request.${choice}`, value),
    printedText(voice, percent),
  ]),
});

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

function byBand(voice: Voice, { by, bands }: BandLine): LineFigures {
  const { t, format } = voice;
  const limit = (years: number): string => paramText(voice, { kind: "years", value: years });
  const rows = bands.map(({ below, amount }, index) => {
    const begin = bands[index - 1]?.below ?? null;
    const limits = [
      ...(begin === null ? [] : [t("signoff:compare.reaches", { limit: limit(begin) })]),
      ...(below === null ? [] : [t("signoff:compare.below", { limit: limit(below) })]),
    ];
    return [format.all(limits), format.money(amount)] as const;
  });
  return { by: quantityText(voice, by), rows };
}
