import type { FactPath } from "../../src/facts/paths.ts";
import { NEEDED } from "./question.ts";
import type { Question } from "./question.ts";

const BASE_PREMIUMS = [
  "basePremiums.liability",
  "basePremiums.glass",
  "basePremiums.naturalForces",
  "basePremiums.animals",
  "basePremiums.fire",
  "basePremiums.theft",
  "basePremiums.materialDamage",
] as const satisfies readonly FactPath[];

export const premiumQuestions: readonly Question[] = [
  {
    asked: "premiumSource",
    text: "premiums:premiumSource",
    reader: { kind: "choice", values: ["own", "tariff", "none"] },
    relevance: { kind: "premiumSource" },
  },
  ...BASE_PREMIUMS.map((asked): Question => ({
    asked,
    text: "premiums:amount",
    reader: { kind: "money", usual: { from: 10, to: 5_000 } },
    relevance: NEEDED,
  })),
];
