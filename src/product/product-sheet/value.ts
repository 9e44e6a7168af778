import { any, below, exceeds, is, not, all, reaches } from "../../rules/condition.ts";
import type { OptionSubject, OptionValue } from "../../rules/evaluation.ts";
import { years } from "../../rules/figure.ts";
import type { Example, Rule } from "../../rules/rule.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { ageExamples } from "../examples.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import { owner, seller, vehicleAge } from "../vocabulary.ts";

// Omnium 1/5 and 2/5: the formulas, the insured value, and how a total loss is paid.

const heading = (part: string) => ({ document: "product-sheet-2023-06", heading: part }) as const;

/** AMB-12: glass alone stands in the oldest column, but is none of the four formulas. */
const glassAlone: Rule = {
  id: "omnium-glass-alone",
  source: heading("Omnium 1/5 - Waarvoor dient de Omniumverzekering - 4 mogelijke formules"),
  quote: "verschillende waarborgen op vier verschillende manieren te combineren",
  cites: ["PF-120", "PF-012"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: ["option:omnium.glass"],
  figures: { limit: years(8) },
  when: below(vehicleAge, years(8)),
  outcome: "refused",
  examples: ageExamples({
    registered: "2018-11-22",
    dayOlder: "none",
    exactly: "none",
    dayYounger: "refused",
  }),
};

const glassAloneFromEight: Rule = {
  id: "omnium-glass-alone-from-eight",
  source: heading("Het aanbod VIVIUM Auto"),
  quote: "Glasbreuk check check check check",
  cites: ["PF-043"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: ["option:omnium.glass"],
  figures: { from: years(8), to: years(10) },
  when: all(reaches(vehicleAge, years(8)), not(exceeds(vehicleAge, years(10)))),
  outcome: "offered",
  confirmed: false,
  examples: [
    { given: { "vehicle.firstRegistration": "2018-11-23" }, says: "none" },
    { given: { "vehicle.firstRegistration": "2018-11-22" }, says: "remark" },
    { given: { "vehicle.firstRegistration": "2016-11-22" }, says: "remark" },
    { given: { "vehicle.firstRegistration": "2016-11-21" }, says: "none" },
    { given: {}, says: "none" },
    { given: { "vehicle.firstRegistration": "2014-06-01", effectDate: "2023-05-31" }, says: "none" },
  ],
};

type Compensation = OptionValue<"compensation">;

/** Younger than this a total loss is paid at an agreed value, from then on at the actual one, and from 8 not at all. */
const ACTUAL_FROM = 5;
const FORMULAS_END = 8;

interface CompensationRow {
  readonly formulas: readonly Compensation[];
  /** Possible from this age on … */
  readonly from?: number;
  /** … and below this one. */
  readonly until: number;
  readonly firstOwnerOnly?: true;
  readonly quote: string;
  readonly examples: readonly Example[];
}

/** Vergoedingsformules: owner × age, as Omnium 2/5 and the offer tables print it (PF-051, PF-130, PF-136). */
const COMPENSATION_TABLE: readonly CompensationRow[] = [
  {
    formulas: ["agreed_0", "agreed_6", "agreed_12"],
    until: ACTUAL_FROM,
    quote: "Aangenomen 0, 6, 12 maanden",
    examples: ageExamples({
      registered: "2021-11-22",
      dayOlder: "refused",
      exactly: "refused",
      dayYounger: "none",
    }),
  },
  {
    formulas: ["agreed_24"],
    until: 2,
    firstOwnerOnly: true,
    quote: "Aangenomen 0, 6, 12, 24 maanden",
    examples: [
      ...ageExamples({
        registered: "2024-11-22",
        dayOlder: "refused",
        exactly: "refused",
        dayYounger: "none",
        given: { "vehicle.owner": "first" },
      }),
      {
        given: { "vehicle.owner": "second_hand", "vehicle.firstRegistration": "2026-01-01" },
        says: "refused",
      },
      { given: { "vehicle.owner": "second_hand" }, says: "refused" },
      { given: { "vehicle.firstRegistration": "2026-01-01" }, says: "needs_info" },
      { given: { "vehicle.firstRegistration": "2024-11-22" }, says: "refused" },
    ],
  },
  {
    formulas: ["actual"],
    from: ACTUAL_FROM,
    until: FORMULAS_END,
    quote: "Deze formule is mogelijk voor voertuigen vanaf 5 jaar.",
    examples: [
      ...ageExamples({
        registered: "2021-11-22",
        dayOlder: "none",
        exactly: "none",
        dayYounger: "refused",
      }),
      { given: { "vehicle.firstRegistration": "2018-11-23" }, says: "none" },
      { given: { "vehicle.firstRegistration": "2018-11-22" }, says: "refused" },
    ],
  },
];

function compensationRule(row: CompensationRow, formula: Compensation): Rule {
  const outside = [reaches(vehicleAge, years(row.until))];
  if (row.from !== undefined) outside.push(below(vehicleAge, years(row.from)));
  if (row.firstOwnerOnly) outside.push(is(owner, "second_hand"));
  return {
    id: `compensation-${formula}`,
    source: heading("Omnium 2/5 - Vergoedingsformules"),
    quote: row.quote,
    cites: ["PF-051", "PF-130", "PF-136", "PF-137"],
    inForce: PRODUCT_SHEET,
    vehicles: CARS_AND_VANS,
    subjects: [`option:compensation.${formula}`],
    figures: { until: years(row.until), actualFrom: years(ACTUAL_FROM), end: years(FORMULAS_END) },
    shows: { formula: { kind: "fact", path: "request.compensation", value: formula } },
    when: any(...outside),
    outcome: "refused",
    message:
      formula === "actual" || formula === "agreed_24" ? `compensation-${formula}` : "compensation-agreed",
    examples: row.examples,
  };
}

const VALUE_BASES: readonly OptionSubject[] = ["option:valueBasis.catalogue", "option:valueBasis.invoice"];

const valueBasisAge: Rule = {
  id: "value-basis-age",
  source: heading("Het aanbod VIVIUM Auto"),
  quote: "Verzekerde waarde Catalogus of",
  cites: ["PF-049"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: VALUE_BASES,
  figures: { limit: years(8) },
  when: reaches(vehicleAge, years(8)),
  outcome: "refused",
  examples: ageExamples({
    registered: "2018-11-22",
    dayOlder: "refused",
    exactly: "refused",
    dayYounger: "none",
  }),
};

const invoiceSeller: Rule = {
  id: "value-basis-invoice-seller",
  source: heading("Omnium 2/5 - Verzekerde waarde"),
  quote: "verplicht bij verkoop tussen particulieren of verkopers zonder btw en/of uit het buitenland.",
  cites: ["PF-132", "PF-133", "PF-135"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: ["option:valueBasis.invoice"],
  when: all(is(owner, "second_hand"), not(is(seller, "belgian_vat_dealer"))),
  outcome: "refused",
  examples: [
    { given: { "vehicle.owner": "second_hand", "vehicle.seller": "belgian_vat_dealer" }, says: "none" },
    { given: { "vehicle.owner": "second_hand", "vehicle.seller": "foreign_dealer" }, says: "refused" },
    { given: { "vehicle.owner": "second_hand", "vehicle.seller": "no_vat_seller" }, says: "refused" },
    { given: { "vehicle.owner": "second_hand", "vehicle.seller": "private_person" }, says: "refused" },
    { given: { "vehicle.owner": "first", "vehicle.seller": "private_person" }, says: "none" },
    { given: { "vehicle.owner": "second_hand" }, says: "needs_info" },
    { given: { "vehicle.seller": "private_person" }, says: "needs_info" },
    { given: { "vehicle.seller": "belgian_vat_dealer" }, says: "none" },
    {
      given: {
        "vehicle.owner": "second_hand",
        "vehicle.seller": "private_person",
        effectDate: "2023-05-31",
      },
      says: "none",
    },
  ],
};

export const valueRules: readonly Rule[] = [
  glassAlone,
  glassAloneFromEight,
  ...COMPENSATION_TABLE.flatMap((row) => row.formulas.map((formula) => compensationRule(row, formula))),
  valueBasisAge,
  invoiceSeller,
];
