import {
  all,
  any,
  by,
  certainly,
  equals,
  exceeds,
  is,
  not,
  reaches,
  type Condition,
} from "../../rules/condition.ts";
import { euro } from "../../rules/figure.ts";
import type { Params } from "../../rules/evaluation.ts";
import { fact } from "../../rules/term.ts";
import type { Rule } from "../../rules/rule.ts";
import { ACCEPTED_MAKES, brandAccepted, brandWithCertificate, MAKES_WITH_CERTIFICATE } from "../brand.ts";
import { PRODUCT_SHEET } from "../editions.ts";
import { CARS_AND_VANS } from "../subjects.ts";
import { antiTheftSystem, energy, insuredValue, owner, proofProvided } from "../vocabulary.ts";

// Omnium 5/5: when the theft cover asks for an approved anti-theft system, and which ones are approved.

const SOURCE = {
  document: "product-sheet-2023-06",
  heading: "Omnium 5/5 - Wanneer is een alarm-/antidiefstalsysteem vereist?",
} as const;

const FIRST_OWNER_LIMIT = euro("100000.00");
const SECOND_HAND_LIMIT = euro("65000.00");

/** Strictly more: the sheet says nothing of a value on the limit itself (AMB-07). */
export const SYSTEM_REQUIRED: Condition = by(owner, {
  first: exceeds(insuredValue, FIRST_OWNER_LIMIT),
  second_hand: exceeds(insuredValue, SECOND_HAND_LIMIT),
});

const ON_THE_LIMIT: Condition = by(owner, {
  first: equals(insuredValue, FIRST_OWNER_LIMIT),
  second_hand: equals(insuredValue, SECOND_HAND_LIMIT),
});

/** Required or on the limit: what is sure about a value of 100,000 while the owner is open. */
const AT_LEAST_ON_THE_LIMIT: Condition = by(owner, {
  first: reaches(insuredValue, FIRST_OWNER_LIMIT),
  second_hand: reaches(insuredValue, SECOND_HAND_LIMIT),
});

const incertCertificate = fact("vehicle.antiTheft.incertCertificate");
const ELECTRIFIED = is(energy, "hybrid", "plug_in_hybrid", "electric");
const FACTORY_SYSTEM_ACCEPTED: Condition = any(
  is(brandAccepted, true),
  all(is(brandWithCertificate, true), is(incertCertificate, true)),
);

const ALWAYS_APPROVED = ["TT3", "TT4"] as const;
const APPROVED_WHEN_ELECTRIFIED = ["TT1", "TT2"] as const;

/** The systems the sheet approves, each with the condition under which it counts. */
export const APPROVED_SYSTEMS = [
  ...ALWAYS_APPROVED.map((system) => ({ system, when: all() })),
  ...APPROVED_WHEN_ELECTRIFIED.map((system) => ({ system, when: ELECTRIFIED })),
  { system: "manufacturer", when: FACTORY_SYSTEM_ACCEPTED },
] as const;

/** What is approved, as the sheet writes it. */
const APPROVED: Params = {
  systems: { kind: "name", value: ALWAYS_APPROVED.join("/") },
  systemsWhenElectrified: { kind: "name", value: APPROVED_WHEN_ELECTRIFIED.join("/") },
  makes: { kind: "name", value: ACCEPTED_MAKES.join(", ") },
  makesWithCertificate: { kind: "name", value: MAKES_WITH_CERTIFICATE.join(", ") },
};

export const SYSTEM_ACCEPTED: Condition = any(
  ...APPROVED_SYSTEMS.map(({ system, when }) => all(is(antiTheftSystem, system), when)),
);

const shared = {
  source: SOURCE,
  inForce: PRODUCT_SHEET,
  vehicles: CARS_AND_VANS,
  subjects: ["cover:theft"],
  figures: { limitFirstOwner: FIRST_OWNER_LIMIT, limitSecondHand: SECOND_HAND_LIMIT },
  shows: APPROVED,
} as const;

const CAR_OVER = { "vehicle.owner": "first", "vehicle.catalogueValue": "100000.01" } as const;
const SECOND_HAND_OVER = { "vehicle.owner": "second_hand", "vehicle.catalogueValue": "65000.01" } as const;

const notApproved: Rule = {
  ...shared,
  id: "anti-theft-not-approved",
  quote: "Geen verplichting tot installatie van een antidiefstalsysteem",
  cites: ["PF-154"],
  when: all(SYSTEM_REQUIRED, not(SYSTEM_ACCEPTED), not(is(antiTheftSystem, "TT5"))),
  outcome: "refused",
  examples: [
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "none" }, says: "refused" },
    {
      given: { ...CAR_OVER, "vehicle.catalogueValue": "100000.00", "vehicle.antiTheft.system": "none" },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.catalogueValue": "99999.99", "vehicle.antiTheft.system": "none" },
      says: "none",
    },
    { given: { ...SECOND_HAND_OVER, "vehicle.antiTheft.system": "none" }, says: "refused" },
    {
      given: {
        ...SECOND_HAND_OVER,
        "vehicle.catalogueValue": "65000.00",
        "vehicle.antiTheft.system": "none",
      },
      says: "none",
    },
    { given: { "vehicle.catalogueValue": "65000.00", "vehicle.antiTheft.system": "none" }, says: "none" },
    {
      given: { "vehicle.catalogueValue": "65000.01", "vehicle.antiTheft.system": "none" },
      says: "needs_info",
    },
    { given: { "vehicle.catalogueValue": "100000.01", "vehicle.antiTheft.system": "none" }, says: "refused" },
    { given: CAR_OVER, says: "needs_info" },
    { given: { "vehicle.antiTheft.system": "TT3" }, says: "none" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT4" }, says: "none" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT5" }, says: "none" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT1" }, says: "needs_info" },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT1", "vehicle.energy": "petrol" },
      says: "refused",
    },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT1", "vehicle.energy": "electric" }, says: "none" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT2", "vehicle.energy": "hybrid" }, says: "none" },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT2", "vehicle.energy": "plug_in_hybrid" },
      says: "none",
    },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer" }, says: "needs_info" },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "TESLA" },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "Volvo" },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "Jaguar" },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "Range Rover" },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "BMW" },
      says: "refused",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "Land Rover" },
      says: "needs_info",
    },
    {
      given: {
        ...CAR_OVER,
        "vehicle.antiTheft.system": "manufacturer",
        "vehicle.make": "Land Rover",
        "vehicle.model": "Range Rover Sport",
      },
      says: "none",
    },
    {
      given: {
        ...CAR_OVER,
        "vehicle.antiTheft.system": "manufacturer",
        "vehicle.make": "Land Rover",
        "vehicle.model": "Defender",
      },
      says: "refused",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "manufacturer", "vehicle.make": "Porsche" },
      says: "needs_info",
    },
    {
      given: {
        ...CAR_OVER,
        "vehicle.antiTheft.system": "manufacturer",
        "vehicle.make": "Porsche",
        "vehicle.antiTheft.incertCertificate": false,
      },
      says: "refused",
    },
    {
      given: {
        ...CAR_OVER,
        "vehicle.antiTheft.system": "manufacturer",
        "vehicle.make": "Porsche",
        "vehicle.antiTheft.incertCertificate": true,
      },
      says: "none",
    },
    {
      given: {
        ...CAR_OVER,
        "request.valueBasis": "invoice",
        "vehicle.invoiceValue": "90000.00",
        "vehicle.antiTheft.system": "none",
      },
      says: "none",
    },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "none", effectDate: "2023-05-31" }, says: "none" },
  ],
};

/** TT5 exists (Telebib2 5634), but the sheet does not name it. */
const unnamedSystem: Rule = {
  ...shared,
  id: "anti-theft-tt5",
  quote: "TT1/TT2 voor hybride of elektrische voertuigen",
  cites: ["PF-154"],
  when: all(SYSTEM_REQUIRED, is(antiTheftSystem, "TT5")),
  outcome: "refer",
  examples: [
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT5" }, says: "refer" },
    {
      given: { ...CAR_OVER, "vehicle.catalogueValue": "100000.00", "vehicle.antiTheft.system": "TT5" },
      says: "none",
    },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT4" }, says: "none" },
    { given: CAR_OVER, says: "needs_info" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT5", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const proofOutstanding: Rule = {
  ...shared,
  id: "anti-theft-proof",
  quote: "De klant moet a priori het bewijs leveren van de installatie van het systeem.",
  cites: ["PF-155"],
  when: all(
    AT_LEAST_ON_THE_LIMIT,
    not(certainly(ON_THE_LIMIT)),
    SYSTEM_ACCEPTED,
    not(is(proofProvided, true)),
  ),
  outcome: "offered",
  confirmed: false,
  examples: [
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT3" }, says: "remark" },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT3", "vehicle.antiTheft.proofProvided": false },
      says: "remark",
    },
    {
      given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT3", "vehicle.antiTheft.proofProvided": true },
      says: "none",
    },
    {
      given: { ...CAR_OVER, "vehicle.catalogueValue": "100000.00", "vehicle.antiTheft.system": "TT3" },
      says: "none",
    },
    { given: { "vehicle.antiTheft.system": "TT3" }, says: "none" },
    { given: { "vehicle.catalogueValue": "100000.00", "vehicle.antiTheft.system": "TT3" }, says: "remark" },
    { given: { "vehicle.catalogueValue": "99999.99", "vehicle.antiTheft.system": "TT3" }, says: "none" },
    { given: { ...CAR_OVER, "vehicle.antiTheft.system": "TT3", effectDate: "2023-05-31" }, says: "none" },
  ],
};

const valueOnTheLimit: Rule = {
  ...shared,
  id: "anti-theft-value-on-limit",
  quote: "> 100.000 EUR (1ste eigenaar) > 65.000 EUR (tweedehands)",
  cites: ["PF-154"],
  when: ON_THE_LIMIT,
  outcome: "offered",
  confirmed: false,
  examples: [
    { given: { "vehicle.owner": "first", "vehicle.catalogueValue": "100000.00" }, says: "remark" },
    { given: { "vehicle.owner": "first", "vehicle.catalogueValue": "100000.01" }, says: "none" },
    { given: { "vehicle.owner": "first", "vehicle.catalogueValue": "99999.99" }, says: "none" },
    { given: { "vehicle.owner": "second_hand", "vehicle.catalogueValue": "65000.00" }, says: "remark" },
    { given: { "vehicle.owner": "second_hand", "vehicle.catalogueValue": "100000.00" }, says: "none" },
    { given: { "vehicle.catalogueValue": "65000.00" }, says: "none" },
    {
      given: { "vehicle.owner": "first", "vehicle.catalogueValue": "100000.00", effectDate: "2023-05-31" },
      says: "none",
    },
  ],
};

export const antiTheftRules: readonly Rule[] = [
  notApproved,
  unnamedSystem,
  proofOutstanding,
  valueOnTheLimit,
];
