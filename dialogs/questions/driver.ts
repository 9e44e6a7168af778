import { NEEDED } from "./question.ts";
import type { Question } from "./question.ts";

export const driverQuestions: readonly Question[] = [
  {
    asked: "driver.named",
    text: "driver:named",
    reader: { kind: "yes_no" },
    relevance: NEEDED,
  },
  {
    asked: "driver.birthDate",
    text: "driver:birthDate",
    reader: { kind: "day", expected: "past", years: { fills: "driver.age", usual: { from: 17, to: 100 } } },
    relevance: NEEDED,
  },
  {
    asked: "driver.licenceDate",
    text: "driver:licenceDate",
    reader: {
      kind: "day",
      expected: "past",
      years: { fills: "driver.licenceYears", usual: { from: 0, to: 80 } },
    },
    relevance: NEEDED,
  },
  {
    asked: "driver.bonusMalus",
    text: "driver:bonusMalus",
    reader: { kind: "between", from: -2, to: 22 },
    relevance: { kind: "handOver", when: (_, facts) => facts.driver?.named === true },
  },
  {
    asked: "driver.claimsLast5Years",
    text: "driver:claimsLast5Years",
    reader: { kind: "count", usual: { from: 0, to: 10 } },
    relevance: NEEDED,
  },
];
