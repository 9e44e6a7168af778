import type { Fraction } from "../../facts/fraction.ts";
import { conditionParams } from "../../premium/line-params.ts";
import type { ChoiceLine, Rate } from "../../premium/line.ts";
import { all, any, exceeds, is, openFacts, reaches, truth } from "../../rules/condition.ts";
import { limitParams } from "../../rules/condition-parts.ts";
import { count, years } from "../../rules/figure.ts";
import { RELEASE_NOTE_ONLY } from "../editions.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import { bonusMalus, category, vehicleAge } from "../vocabulary.ts";

/** The note speaks of cars; contract section 3 adds vans. */
const SURCHARGED = all(
  is(category, ...CARS_AND_VANS),
  any(reaches(vehicleAge, years(2)), exceeds(bonusMalus, count(0))),
);

const SURCHARGE: Fraction = { numerator: 50n, denominator: 1n };

/** RN-25, RN-26: +50 % in two segments; for the others "unchanged", without saying from what. */
const surcharge: Rate = {
  name: "englishSurcharge",
  figures: {
    percent: { kind: "percent", value: String(SURCHARGE.numerator) },
    ...limitParams(SURCHARGED),
  },
  open: (view) => openFacts(SURCHARGED, view),
  shows: (view) => conditionParams(SURCHARGED, view),
  value: (view) => {
    const holds = truth(SURCHARGED, view);
    if (holds === undefined) return undefined;
    return holds ? SURCHARGE : null;
  },
};

export const englishSurcharge: ChoiceLine = {
  kind: "choice",
  id: "deductible-english-2022",
  choice: "deductible",
  source: { document: "release-note-11-2022-06", heading: "Engelse vrijstelling – aanpassing van de regels" },
  quote:
    "bijpremie van 50% aangerekend op de waarborg materiële schade voor voertuigen >= 2 jaar of bestuurders met een BM-graad > 0.",
  cites: ["RN-25", "RN-26"],
  inForce: RELEASE_NOTE_ONLY,
  percents: { low: null, medium: null, high: null, english: surcharge },
  examples: [
    {
      given: {
        effectDate: "2022-06-19",
        "request.deductible": "english",
        "vehicle.category": "car",
        "vehicle.firstRegistration": "2020-06-19",
      },
      gives: "50",
    },
    {
      given: {
        effectDate: "2022-06-19",
        "request.deductible": "english",
        "vehicle.category": "car",
        "vehicle.firstRegistration": "2020-06-20",
      },
      gives: "unknown",
    },
    {
      given: {
        effectDate: "2022-06-19",
        "request.deductible": "english",
        "vehicle.category": "car",
        "vehicle.firstRegistration": "2020-06-20",
        "driver.bonusMalus": 0,
      },
      gives: "undocumented",
    },
    {
      given: {
        effectDate: "2023-05-31",
        "request.deductible": "english",
        "vehicle.category": "car",
        "driver.bonusMalus": 1,
      },
      gives: "50",
    },
    { given: { effectDate: "2022-06-19", "request.deductible": "low" }, gives: "undocumented" },
    { given: { effectDate: "2022-06-19" }, gives: "unknown" },
    { given: { effectDate: "2022-06-18", "request.deductible": "english" }, gives: "undocumented" },
    {
      given: {
        effectDate: "2023-06-01",
        "request.deductible": "english",
        "vehicle.category": "car",
        "driver.bonusMalus": 1,
      },
      gives: "undocumented",
    },
  ],
};
