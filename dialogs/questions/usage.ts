import { USAGES } from "../../src/facts/schema.ts";
import { NEEDED } from "./question.ts";
import type { Question } from "./question.ts";

export const usageQuestions: readonly Question[] = [
  {
    asked: "effectDate",
    text: "usage:effectDate",
    reader: { kind: "day", expected: "future" },
    relevance: { kind: "never" },
  },
  {
    asked: "policyholder.type",
    text: "usage:policyholder",
    reader: { kind: "choice", values: ["consumer", "self_employed", "company"] },
    relevance: NEEDED,
  },
  {
    asked: "usage",
    text: "usage:usage",
    reader: { kind: "choice", values: USAGES },
    relevance: NEEDED,
  },
  {
    asked: "annualKm",
    text: "usage:annualKm",
    reader: { kind: "km", usual: { from: 500, to: 100_000 } },
    relevance: NEEDED,
  },
  {
    asked: "trailer.towsOver750kg",
    text: "usage:towsOver750kg",
    reader: { kind: "yes_no" },
    relevance: NEEDED,
  },
  {
    asked: "trailer.insuredDetachedOver750kg",
    text: "usage:insuredDetachedOver750kg",
    reader: { kind: "yes_no" },
    relevance: NEEDED,
  },
];
