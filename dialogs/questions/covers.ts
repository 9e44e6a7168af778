import { ANTI_THEFT_SYSTEMS } from "../../src/facts/schema.ts";
import { OPTIONS } from "../../src/rules/evaluation.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import { NEEDED } from "./question.ts";
import type { Question, Relevance } from "./question.ts";

const OFFERED = { kind: "choice" } as const satisfies Relevance;
const YES_NO = { kind: "yes_no" } as const;
const VEHICLE_VALUE = { from: 1_000, to: 300_000 };

// What the chosen formula holds, as the evaluation says: these two choices mean nothing without it.
const hasFormula = ({ covers }: Evaluation): boolean => covers.naturalForces.requested;
const hasMaterialDamage = ({ covers }: Evaluation): boolean => covers.materialDamage.requested;

// Extensions of the commercial line, whatever the vehicle.
const isProfessional = (_: Evaluation, { policyholder }: Facts): boolean => policyholder?.type !== "consumer";

export const coverQuestions: readonly Question[] = [
  {
    asked: "request.driverProtection",
    text: "covers:driverProtection",
    reader: { kind: "choice", values: OPTIONS.driverProtection },
    relevance: OFFERED,
  },
  {
    asked: "request.legalProtection",
    text: "covers:legalProtection",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "request.omnium",
    text: "covers:omnium",
    reader: { kind: "choice", values: OPTIONS.omnium },
    relevance: OFFERED,
  },
  {
    asked: "vehicle.catalogueValue",
    text: "covers:catalogueValue",
    reader: { kind: "money", usual: VEHICLE_VALUE },
    // The insured value stands in every formula's contract, whether or not a rule reads it.
    relevance: { kind: "handOver", when: hasFormula },
  },
  {
    asked: "vehicle.accessoriesValue",
    text: "vehicle:accessoriesValue",
    reader: { kind: "money", usual: { from: 0, to: 50_000 } },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.seller",
    text: "covers:seller",
    reader: {
      kind: "choice",
      values: ["belgian_vat_dealer", "foreign_dealer", "no_vat_seller", "private_person"],
    },
    relevance: NEEDED,
  },
  {
    asked: "request.valueBasis",
    text: "covers:valueBasis",
    reader: { kind: "choice", values: OPTIONS.valueBasis },
    relevance: { kind: "choice", when: hasFormula },
  },
  {
    asked: "vehicle.invoiceValue",
    text: "covers:invoiceValue",
    reader: { kind: "money", usual: VEHICLE_VALUE },
    relevance: NEEDED,
  },
  {
    asked: "request.compensation",
    text: "covers:compensation",
    reader: { kind: "choice", values: OPTIONS.compensation },
    relevance: { kind: "choice", when: hasFormula },
  },
  {
    asked: "request.deductible",
    text: "covers:deductible",
    reader: { kind: "choice", values: OPTIONS.deductible },
    relevance: { kind: "choice", when: hasMaterialDamage },
  },
  {
    asked: "vehicle.antiTheft.system",
    text: "covers:antiTheftSystem",
    reader: { kind: "choice", values: ANTI_THEFT_SYSTEMS },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.antiTheft.incertCertificate",
    text: "covers:incertCertificate",
    reader: YES_NO,
    relevance: NEEDED,
  },
  {
    asked: "vehicle.antiTheft.proofProvided",
    text: "covers:proofProvided",
    reader: YES_NO,
    relevance: { kind: "proof" },
  },
  {
    asked: "vehicle.garagedAtNight",
    text: "covers:garagedAtNight",
    reader: YES_NO,
    relevance: NEEDED,
  },
  {
    asked: "request.accidentAssistance",
    text: "covers:accidentAssistance",
    reader: { kind: "choice", values: OPTIONS.accidentAssistance },
    relevance: OFFERED,
  },
  {
    asked: "request.breakdownAssistance",
    text: "covers:breakdownAssistance",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "vehicle.registeredToHolder",
    text: "covers:registeredToHolder",
    reader: { kind: "day", expected: "past" },
    relevance: { kind: "priceBand" },
  },
  {
    asked: "request.theftAssistance",
    text: "covers:theftAssistance",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "request.personsAssistance",
    text: "covers:personsAssistance",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "request.vehicleUpgrade",
    text: "covers:vehicleUpgrade",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "request.tyres",
    text: "covers:tyres",
    reader: YES_NO,
    relevance: OFFERED,
  },
  {
    asked: "request.goods",
    text: "covers:goods",
    reader: { kind: "choice", values: [0, 5000, 12500] },
    relevance: { kind: "choice", when: isProfessional },
  },
  {
    asked: "request.economicUnemployment",
    text: "covers:economicUnemployment",
    reader: { kind: "choice", values: [0, 30, 90] },
    relevance: { kind: "choice", when: isProfessional },
  },
];
