import { all, exceeds, is, not } from "../../rules/condition.ts";
import type { Params } from "../../rules/evaluation.ts";
import { kg, percent, years } from "../../rules/figure.ts";
import type { Rule } from "../../rules/rule.ts";
import {
  PRODUCT_SHEET_DAY,
  RELEASE_NOTE,
  RELEASE_NOTE_DAY,
  RELEASE_NOTE_ONLY,
  UNDOCUMENTED,
} from "../editions.ts";
import { CARS_AND_VANS, COVER_SUBJECTS, OPTION_SUBJECTS } from "../subjects.ts";
import { accessoriesShare, maxMass, policyholder, usage, vehicleAge } from "../vocabulary.ts";

// Release Nota 11: what it decides itself, and what nobody decided before the product sheet.

const heading = (part: string) => ({ document: "release-note-11-2022-06", heading: part }) as const;

const motorhomeMass: Rule = {
  id: "motorhome-mass",
  source: heading("Mobilhome – Maximaal Toegelaten Massa"),
  quote:
    "Voor de mobilhomes met een gewicht van meer dan 5.000 kg, kunt u uw volledig ingevulde en getekende verzekeringsvoorstel per mail sturen",
  cites: ["RN-08", "RN-09", "RN-10"],
  inForce: RELEASE_NOTE,
  vehicles: ["motorhome"],
  subjects: ["quote"],
  figures: { limit: kg(5000) },
  when: exceeds(maxMass, kg(5000)),
  outcome: "backoffice",
  examples: [
    { given: { "vehicle.maxMassKg": 4999 }, says: "none" },
    { given: { "vehicle.maxMassKg": 5000 }, says: "none" },
    { given: { "vehicle.maxMassKg": 5001 }, says: "backoffice" },
    { given: { "vehicle.maxMassKg": 5001, "vehicle.category": "car" }, says: "none" },
    { given: {}, says: "needs_info" },
    { given: { "vehicle.maxMassKg": 5001, effectDate: "2022-06-18" }, says: "none" },
    { given: { "vehicle.maxMassKg": 5001, effectDate: "2022-06-19" }, says: "backoffice" },
  ],
};

const commercialUsage: Rule = {
  id: "usage-commercial-line",
  source: heading("Type gebruik commercial line"),
  quote: 'voertuigen met andere doeleinden dan "gemengd en beroepsmatig", ongeacht het type voertuig.',
  cites: ["RN-27", "RN-28"],
  inForce: RELEASE_NOTE,
  subjects: ["quote"],
  when: all(is(policyholder, "self_employed", "company"), not(is(usage, "mixed", "professional"))),
  outcome: "backoffice",
  examples: [
    { given: { "policyholder.type": "company", usage: "private" }, says: "backoffice" },
    { given: { "policyholder.type": "self_employed", usage: "driving_school" }, says: "backoffice" },
    { given: { "policyholder.type": "self_employed", usage: "loan_car" }, says: "backoffice" },
    { given: { "policyholder.type": "self_employed", usage: "own_account_transport" }, says: "backoffice" },
    { given: { "policyholder.type": "company", usage: "other" }, says: "backoffice" },
    { given: { "policyholder.type": "company", usage: "mixed" }, says: "none" },
    { given: { "policyholder.type": "self_employed", usage: "professional" }, says: "none" },
    { given: { "policyholder.type": "consumer", usage: "private" }, says: "none" },
    { given: { usage: "private" }, says: "needs_info" },
    { given: { "policyholder.type": "company" }, says: "needs_info" },
    { given: { "policyholder.type": "company", usage: "private", effectDate: "2022-06-18" }, says: "none" },
    {
      given: { "policyholder.type": "company", usage: "private", effectDate: "2022-06-19" },
      says: "backoffice",
    },
  ],
};

const ASSISTANCE = {
  source: heading("De waarborg « bijstand ongeval » is niet toegestaan voor bromfietsen, tricycles en quads"),
  inForce: RELEASE_NOTE,
  subjects: ["cover:accidentAssistance"],
  outcome: "refused",
} as const;

const lightVehicleAssistance: Rule = {
  ...ASSISTANCE,
  id: "accident-assistance-light-vehicle",
  quote: "is niet toegestaan voor bromfietsen, tricycles en quads",
  cites: ["RN-36"],
  vehicles: ["moped", "tricycle", "quad"],
  when: all(),
  examples: [
    { given: { "vehicle.category": "moped" }, says: "refused" },
    { given: { "vehicle.category": "tricycle" }, says: "refused" },
    { given: { "vehicle.category": "quad" }, says: "refused" },
    { given: { "vehicle.category": "motorcycle" }, says: "none" },
    { given: { "vehicle.category": "car" }, says: "none" },
    { given: { "vehicle.category": "moped", effectDate: "2022-06-18" }, says: "none" },
    { given: { "vehicle.category": "moped", effectDate: "2022-06-19" }, says: "refused" },
  ],
};

/** AMB-08: up to and including the eighth anniversary of the first registration. */
const motorcycleAssistance: Rule = {
  ...ASSISTANCE,
  id: "accident-assistance-motorcycle-age",
  quote: "Bijstand ongeval is wel mogelijk voor een moto indien deze niet ouder is dan 8 jaar.",
  cites: ["RN-37"],
  vehicles: ["motorcycle"],
  figures: { limit: years(8) },
  when: exceeds(vehicleAge, years(8)),
  examples: [
    { given: { "vehicle.firstRegistration": "2018-11-23" }, says: "none" },
    { given: { "vehicle.firstRegistration": "2018-11-22" }, says: "none" },
    { given: { "vehicle.firstRegistration": "2018-11-21" }, says: "refused" },
    { given: {}, says: "needs_info" },
    { given: { "vehicle.firstRegistration": "2010-01-01", effectDate: "2022-06-18" }, says: "none" },
    { given: { "vehicle.firstRegistration": "2010-01-01", effectDate: "2022-06-19" }, says: "refused" },
  ],
};

const SILENT = { document: "release-note-11-2022-06", heading: "Release Nota 11" } as const;

const SINCE_THE_SHEET: Params = { from: { kind: "day", value: PRODUCT_SHEET_DAY } };

const noTariffYet: Rule = {
  id: "no-source-2022",
  source: SILENT,
  quote: "Afgelopen weekend (19/06) heeft er een release plaatsgevonden",
  cites: ["RN-01"],
  inForce: RELEASE_NOTE_ONLY,
  subjects: [
    ...COVER_SUBJECTS.filter((subject) => subject !== "cover:accidentAssistance"),
    ...OPTION_SUBJECTS.filter(
      (subject) =>
        subject !== "option:deductible.english" && !subject.startsWith("option:accidentAssistance."),
    ),
  ],
  when: all(),
  outcome: "refer",
  message: "no-source-for-date",
  shows: SINCE_THE_SHEET,
  examples: [
    { given: { effectDate: "2022-06-18" }, says: "none" },
    { given: { effectDate: "2022-06-19" }, says: "refer" },
    { given: { effectDate: "2023-05-31" }, says: "refer" },
    { given: { effectDate: "2023-06-01" }, says: "none" },
  ],
};

const noAssistanceRuleYet: Rule = {
  ...noTariffYet,
  id: "no-source-2022-accident-assistance",
  vehicles: [...CARS_AND_VANS, "motorhome"],
  subjects: ["cover:accidentAssistance"],
  examples: [
    { given: { effectDate: "2022-06-19", "vehicle.category": "car" }, says: "refer" },
    { given: { effectDate: "2022-06-19", "vehicle.category": "motorhome" }, says: "refer" },
    { given: { effectDate: "2022-06-19", "vehicle.category": "motorcycle" }, says: "none" },
    { given: { effectDate: "2022-06-18", "vehicle.category": "car" }, says: "none" },
    { given: { effectDate: "2023-06-01", "vehicle.category": "car" }, says: "none" },
  ],
};

const noEnglishRuleForOthers: Rule = {
  ...noTariffYet,
  id: "no-source-2022-english",
  vehicles: ["motorhome", "motorcycle", "moped", "tricycle", "quad"],
  subjects: ["option:deductible.english"],
  examples: [
    { given: { effectDate: "2022-06-18", "vehicle.category": "motorcycle" }, says: "none" },
    { given: { effectDate: "2022-06-19", "vehicle.category": "motorcycle" }, says: "refer" },
    { given: { effectDate: "2022-06-19", "vehicle.category": "car" }, says: "none" },
    { given: { effectDate: "2023-06-01", "vehicle.category": "motorcycle" }, says: "none" },
  ],
};

const undocumented: Rule = {
  id: "no-source-before-2022",
  source: SILENT,
  quote: "Release Nota 11",
  cites: ["RN-01"],
  inForce: UNDOCUMENTED,
  subjects: [...COVER_SUBJECTS, ...OPTION_SUBJECTS],
  when: all(),
  outcome: "refer",
  message: "no-source-for-date",
  shows: SINCE_THE_SHEET,
  examples: [
    { given: { effectDate: "2022-06-18" }, says: "refer" },
    { given: { effectDate: "1999-01-01" }, says: "refer" },
    { given: { effectDate: "2022-06-19" }, says: "none" },
  ],
};

/** RN-29: the acceptance rule that the release note abolished. */
const accessories: Rule = {
  id: "accessories-over-ten-percent",
  source: heading("Versoepeling acceptatiecriteria"),
  quote:
    "In gevallen waarin de waarde van de accessoires hoger was dan 10% van de cataloguswaarde + opties, was een analyse maatschappij vereist.",
  cites: ["RN-29", "RN-35"],
  inForce: UNDOCUMENTED,
  subjects: ["quote"],
  figures: { limit: percent(10) },
  shows: { abolished: { kind: "day", value: RELEASE_NOTE_DAY } },
  when: exceeds(accessoriesShare, percent(10)),
  outcome: "refer",
  examples: [
    {
      given: {
        effectDate: "2022-06-18",
        "vehicle.catalogueValue": "22000.00",
        "vehicle.accessoriesValue": "2000.00",
      },
      says: "none",
    },
    {
      given: {
        effectDate: "2022-06-18",
        "vehicle.catalogueValue": "22000.00",
        "vehicle.accessoriesValue": "2000.01",
      },
      says: "refer",
    },
    {
      given: {
        effectDate: "2022-06-18",
        "vehicle.catalogueValue": "22000.00",
        "vehicle.accessoriesValue": "1999.99",
      },
      says: "none",
    },
    {
      given: {
        effectDate: "2022-06-19",
        "vehicle.catalogueValue": "22000.00",
        "vehicle.accessoriesValue": "9000.00",
      },
      says: "none",
    },
    { given: { effectDate: "2022-06-18", "vehicle.catalogueValue": "22000.00" }, says: "needs_info" },
  ],
};

export const releaseNoteRules: readonly Rule[] = [
  motorhomeMass,
  commercialUsage,
  lightVehicleAssistance,
  motorcycleAssistance,
  noTariffYet,
  noAssistanceRuleYet,
  noEnglishRuleForOthers,
  undocumented,
  accessories,
];
