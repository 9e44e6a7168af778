import { FORMULAS, optionAt, requestedOptions } from "../../src/index.ts";
import type { FactPath } from "../../src/index.ts";
import { COVERS } from "../../src/rules/evaluation.ts";
import type { Choice, Cover, Outcome } from "../../src/rules/evaluation.ts";
import type { Judged } from "./lines.ts";

/** A choice that is refused and still asked for. */
export interface RefusedChoice {
  readonly path: FactPath;
  /** The covers that are made of it or priced with it: they have no price as they are asked for. */
  readonly covers: readonly Cover[];
  /** The rules that refuse it. */
  readonly reasons: readonly string[];
}

/** Every choice of a quote that cannot be had and was not given up. */
export const refusedChoices = (judged: Judged): readonly RefusedChoice[] => choicesThatAre("refused", judged);

/** True for a cover in which a choice is made that the company has to agree to. */
export const hasReferredChoice = (judged: Judged, cover: Cover): boolean =>
  choicesThatAre("refer", judged).some(({ covers }) => covers.includes(cover));

const choicesThatAre = (outcome: Outcome, judged: Judged): readonly RefusedChoice[] =>
  requestedOptions(judged.facts).flatMap((subject) => {
    const option = optionAt(judged.evaluation, subject);
    if (option?.outcome !== outcome) return [];
    const [choice = ""] = subject.slice("option:".length).split(".");
    const covers = COVERS_OF[choice as Choice];
    return {
      path: `request.${choice as Choice}` as const,
      covers: COVERS.filter((cover) => covers.includes(cover) && judged.evaluation.covers[cover].requested),
      reasons: option.reasons.filter((id) => judged.evaluation.reasons[id]?.outcome === outcome),
    };
  });

const OMNIUM: readonly Cover[] = FORMULAS.omnium_theft;

/** What a choice touches, as far as it is asked for. */
const COVERS_OF: Readonly<Record<Choice, readonly Cover[]>> = {
  omnium: OMNIUM,
  compensation: OMNIUM,
  valueBasis: OMNIUM,
  deductible: ["materialDamage"],
  driverProtection: ["driverProtection"],
  accidentAssistance: ["accidentAssistance"],
};

/** The refused choices that leave a cover without a price; none for a cover that cannot be had itself. */
export const refusedFor = (judged: Judged, cover: Cover): readonly RefusedChoice[] =>
  judged.evaluation.covers[cover].outcome === "refused"
    ? []
    : refusedChoices(judged).filter(({ covers }) => covers.includes(cover));

/** The rules that leave some covers without a price: those that refuse the cover, or a choice that is made in it. */
export const refusalsOf = (judged: Judged, covers: readonly Cover[]): readonly string[] => [
  ...new Set(
    covers.flatMap((cover) => {
      const { outcome, reasons } = judged.evaluation.covers[cover];
      return outcome === "refused" ? reasons : refusedFor(judged, cover).flatMap((choice) => choice.reasons);
    }),
  ),
];
