import type { Cover } from "../../rules/evaluation.ts";
import { all, exceeds, is, reaches } from "../../rules/condition.ts";
import { years } from "../../rules/figure.ts";
import type { Rule } from "../../rules/rule.ts";
import { ageExamples } from "../examples.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { CARS_AND_VANS, COVER_SUBJECTS, coverSubject, OTHER_VEHICLES, OPTION_SUBJECTS } from "../subjects.ts";
import { named, policyholder, vehicleAge } from "../vocabulary.ts";

// "Het aanbod VIVIUM Auto": what is offered at which age of the vehicle, and to whom.

const SOURCE = { document: "product-sheet-2023-06", heading: "Het aanbod VIVIUM Auto" } as const;

interface AgeRow {
  readonly cover: Cover;
  /** The age, in completed years, from which the cover is no longer offered (AMB-01, AMB-02b). */
  readonly until: number;
  /** The first registration of a vehicle that is exactly that old on the example day. */
  readonly registered: string;
  readonly row: string;
  readonly cites: readonly string[];
}

/**
 * The columns are "Minder dan 2 jaar", "2-5 jaar", "5-8 jaar" and "10 jaar". A row with three checks ends at 8,
 * one with two at 5; rows with four go on.
 */
const AGE_TABLE: readonly AgeRow[] = [
  {
    cover: "naturalForces",
    until: 8,
    registered: "2018-11-22",
    row: "Natuurkrachten check check check",
    cites: ["PF-044"],
  },
  {
    cover: "animals",
    until: 8,
    registered: "2018-11-22",
    row: "Schade door dieren check check check",
    cites: ["PF-045"],
  },
  { cover: "fire", until: 8, registered: "2018-11-22", row: "Brand check check check", cites: ["PF-046"] },
  {
    cover: "theft",
    until: 8,
    registered: "2018-11-22",
    row: "Diefstal check check check",
    cites: ["PF-047"],
  },
  {
    cover: "materialDamage",
    until: 8,
    registered: "2018-11-22",
    row: "Materiële schade check check check",
    cites: ["PF-048"],
  },
  {
    cover: "theftAssistance",
    until: 8,
    registered: "2018-11-22",
    row: "Diefstal check check check",
    cites: ["PF-054", "PF-163"],
  },
  {
    cover: "tyres",
    until: 5,
    registered: "2021-11-22",
    row: "Waarborguitbreiding Banden check check",
    cites: ["PF-058"],
  },
  {
    cover: "goods",
    until: 8,
    registered: "2018-11-22",
    row: "Vervoerd materiaal check check check",
    cites: ["PF-060"],
  },
  {
    cover: "economicUnemployment",
    until: 8,
    registered: "2018-11-22",
    row: "Economische werkloosheid check check check",
    cites: ["PF-059"],
  },
];

const ageRule = ({ cover, until, registered, row, cites }: AgeRow): Rule => ({
  id: `offer-age-${cover}`,
  source: SOURCE,
  quote: row,
  cites,
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: [coverSubject(cover)],
  figures: { limit: years(until) },
  when: reaches(vehicleAge, years(until)),
  outcome: "refused",
  message: "offer-age",
  shows: { cover: { kind: "cover", value: cover } },
  examples: ageExamples({ registered, dayOlder: "refused", exactly: "refused", dayYounger: "none" }),
});

const overTenYears: Rule = {
  id: "offer-over-ten-years",
  source: SOURCE,
  quote: "Minder dan 2 jaar 2-5 jaar 5-8 jaar 10 jaar",
  cites: ["PF-041", "PF-042", "PF-043", "PF-052", "PF-053", "PF-055", "PF-056", "PF-057"],
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: COVER_SUBJECTS.filter(
    (subject) =>
      subject !== "cover:liability" && !AGE_TABLE.some(({ cover }) => coverSubject(cover) === subject),
  ),
  figures: { limit: years(10) },
  when: exceeds(vehicleAge, years(10)),
  outcome: "refer",
  examples: ageExamples({ registered: "2016-11-22", dayOlder: "refer", exactly: "none", dayYounger: "none" }),
};

/** AMB-21: the sheet names no vehicle but means cars; for the others only the release note is certain. */
const otherVehicles: Rule = {
  id: "vehicle-not-in-sheet",
  source: SOURCE,
  quote: "Particulier / Professioneel (gemengd & professioneel gebruik)",
  cites: ["PF-061"],
  inForce: PRODUCT_SHEET,
  vehicles: OTHER_VEHICLES,
  subjects: [
    ...COVER_SUBJECTS.filter(
      (subject) => subject !== "cover:liability" && subject !== "cover:accidentAssistance",
    ),
    ...OPTION_SUBJECTS.filter((subject) => !subject.startsWith("option:accidentAssistance.")),
  ],
  when: all(),
  outcome: "refer",
  examples: [
    { given: { "vehicle.category": "motorcycle" }, says: "refer" },
    { given: { "vehicle.category": "car" }, says: "none" },
    { given: { "vehicle.category": "quad", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const motorhomeAssistance: Rule = {
  ...otherVehicles,
  id: "motorhome-accident-assistance",
  message: "vehicle-not-in-sheet",
  vehicles: ["motorhome"],
  subjects: ["cover:accidentAssistance"],
  examples: [
    { given: { "vehicle.category": "motorhome" }, says: "refer" },
    { given: { "vehicle.category": "motorcycle" }, says: "none" },
    { given: { "vehicle.category": "motorhome", effectDate: "2023-05-31" }, says: "none" },
  ],
};

/** PF-230: only a professional customer may leave the driver open. */
const consumerWithoutDriver: Rule = {
  id: "consumer-without-named-driver",
  source: { document: "product-sheet-2023-06", heading: "Voor professionelen 1/2" },
  quote: "Zonder aangeduide bestuurder (enkel professionele klant)",
  cites: ["PF-230", "PF-188"],
  inForce: PRODUCT_SHEET,
  subjects: ["quote"],
  when: all(is(policyholder, "consumer"), is(named, false)),
  outcome: "refused",
  examples: [
    { given: { "policyholder.type": "consumer", "driver.named": false }, says: "refused" },
    { given: { "policyholder.type": "consumer", "driver.named": true }, says: "none" },
    { given: { "policyholder.type": "self_employed", "driver.named": false }, says: "none" },
    { given: { "policyholder.type": "company", "driver.named": false }, says: "none" },
    { given: { "driver.named": false }, says: "needs_info" },
    { given: { "policyholder.type": "consumer" }, says: "needs_info" },
    {
      given: { "policyholder.type": "consumer", "driver.named": false, effectDate: "2023-05-31" },
      says: "none",
    },
    {
      given: { "policyholder.type": "consumer", "driver.named": false, effectDate: "2023-06-01" },
      says: "refused",
    },
  ],
};

export const offerRules: readonly Rule[] = [
  ...AGE_TABLE.map(ageRule),
  overTenYears,
  otherVehicles,
  motorhomeAssistance,
  consumerWithoutDriver,
];
