import { limitParams, shownParams } from "../rules/condition-parts.ts";
import { truth, type Condition } from "../rules/condition.ts";
import type { Params } from "../rules/evaluation.ts";
import { figureParams } from "../rules/figure.ts";
import { boundsOf } from "../rules/term.ts";
import type { View } from "../rules/view.ts";
import { chosen } from "./line-state.ts";
import type { BandLine, ChoiceLine, TariffRecord } from "./line.ts";

/** What a text on a tariff line shows: the facts that decided it, and the limits they were held against. */
export const paramsOf = (line: TariffRecord, view: View): Params => ({
  ...deciding(line, view),
  ...figureParams(line.figures),
});

function deciding(line: TariffRecord, view: View): Params {
  switch (line.kind) {
    case "tiers":
    case "amounts": {
      const tiers: readonly { readonly when: Condition }[] = line.tiers;
      const tier = tiers.find(({ when }) => truth(when, view) === true);
      return tier === undefined ? {} : conditionParams(tier.when, view);
    }
    case "choice":
      return choiceParams(line, view);
    case "bands":
      return bandParams(line, view);
  }
}

/** What decided a condition, and its limits. */
export const conditionParams = (condition: Condition, view: View): Params => ({
  ...shownParams(condition, view),
  ...limitParams(condition),
});

function choiceParams({ choice, percents }: ChoiceLine, view: View): Params {
  const value = chosen(choice, view);
  if (value === undefined) return {};
  const percent = percents[value];
  const computed = typeof percent === "object" && percent !== null ? percent.shows(view) : {};
  return { [choice]: { kind: "fact", path: `request.${choice}`, value }, ...computed };
}

/** The limits of the band: under "below" the one it ends at, under "reaches" the one it begins at. */
function bandParams({ by, bands }: BandLine, view: View): Params {
  const bounds = boundsOf(by, view);
  if (bounds === undefined) return {};
  const index = bands.findIndex(({ below }) => below === null || bounds[0] < 2 * below);
  const begin = bands[index - 1]?.below ?? null;
  const end = bands[index]?.below ?? null;
  return {
    ...(begin !== null && { reaches: { kind: "years", value: begin } }),
    ...(end !== null && { below: { kind: "years", value: end } }),
  };
}
