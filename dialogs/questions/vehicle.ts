import { CATEGORIES, ENERGIES } from "../../src/facts/schema.ts";
import { NEEDED } from "./question.ts";
import type { Question } from "./question.ts";

const always = (): boolean => true;

export const vehicleQuestions: readonly Question[] = [
  {
    asked: "vehicle.category",
    text: "vehicle:category",
    reader: { kind: "choice", values: CATEGORIES },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.maxMassKg",
    text: "vehicle:maxMassKg",
    reader: { kind: "kg", usual: { from: 500, to: 12_000 } },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.make",
    text: "vehicle:make",
    reader: { kind: "make" },
    relevance: { kind: "handOver", when: always },
  },
  {
    asked: "vehicle.model",
    text: "vehicle:model",
    reader: { kind: "model" },
    relevance: { kind: "detailOf", path: "vehicle.make" },
  },
  {
    asked: "vehicle.energy",
    text: "vehicle:energy",
    reader: { kind: "choice", values: ENERGIES },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.firstRegistration",
    text: "vehicle:firstRegistration",
    reader: { kind: "day", expected: "past" },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.owner",
    text: "vehicle:owner",
    reader: { kind: "choice", values: ["first", "second_hand"] },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.powerKw",
    text: "vehicle:powerKw",
    reader: { kind: "kw", usual: { from: 1, to: 800 } },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.adas",
    text: "vehicle:adas",
    reader: { kind: "yes_no" },
    relevance: NEEDED,
  },
  {
    asked: "vehicle.plate",
    text: "vehicle:plate",
    reader: { kind: "plate" },
    relevance: { kind: "handOver", when: always },
  },
  {
    asked: "vehicle.vin",
    text: "vehicle:vin",
    reader: { kind: "vin" },
    // Without a plate the car is not registered yet, and the number mostly not at hand either.
    relevance: { kind: "detailOf", path: "vehicle.plate" },
  },
];
