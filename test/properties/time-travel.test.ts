import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareDates, evaluate, type Facts } from "../../src/index.ts";
import { quotes, TODAY } from "./arbitraries.ts";

const context = { today: TODAY };

/** A car of three years old, for which the English deductible is asked. */
const THREE_YEARS: Facts = {
  policyholder: { type: "consumer" },
  usage: "private",
  vehicle: { category: "car", firstRegistration: "2023-03-01", owner: "first" },
  driver: { named: true, bonusMalus: 0 },
  request: { omnium: "omnium", deductible: "english" },
};

describe("the same quote under the rules of another day", () => {
  test("the English deductible of a three-year-old car: +50 % under the release note, refused by the sheet", () => {
    const { then, now, came, linesWent } = compareDates(THREE_YEARS, context, "2023-05-31");
    expect(then.options.deductible.english).toMatchObject({ outcome: "offered", percent: "50" });
    expect(now.options.deductible.english.outcome).toBe("refused");
    const rule = came.find(({ id }) => id === "english-vehicle-age");
    expect(rule?.reason.source.document).toBe("product-sheet-2023-06");
    expect(rule?.reason.inForce.from).toBe("2023-06-01");
    expect(linesWent.map(({ line }) => [line.rule, line.percent])).toContainEqual([
      "deductible-english-2022",
      "50",
    ]);
  });

  test("accessories over a tenth needed an analysis until 18 June 2022", () => {
    const facts: Facts = {
      ...THREE_YEARS,
      effectDate: "2022-06-19",
      vehicle: {
        ...THREE_YEARS.vehicle,
        firstRegistration: "2021-01-01",
        catalogueValue: "33000",
        accessoriesValue: "4000",
      },
    };
    const { went, came } = compareDates(facts, context, "2022-06-18");
    const rule = went.find(({ id }) => id === "accessories-over-ten-percent");
    expect(rule?.reason.inForce.to).toBe("2022-06-19");
    expect(came.map(({ id }) => id)).not.toContain("accessories-over-ten-percent");
  });

  test("compared with itself nothing differs, and what came from one side went from the other", () => {
    fc.assert(
      fc.property(
        quotes,
        fc.constantFrom("2022-06-18", "2022-08-01", "2023-05-31", "2024-03-01"),
        (facts, day) => {
          const own = facts.effectDate ?? TODAY;
          const same = compareDates(facts, context, own);
          expect([same.came, same.went, same.linesCame, same.linesWent]).toEqual([[], [], [], []]);
          const { then, now, thenFacts, came, went } = compareDates(facts, context, day);
          expect(now).toEqual(evaluate(facts, context));
          expect(then).toEqual(evaluate(thenFacts, context));
          expect(then.effectDate).toBe(day);
          for (const { id } of came) expect([id in now.reasons, id in then.reasons]).toEqual([true, false]);
          for (const { id } of went) expect([id in now.reasons, id in then.reasons]).toEqual([false, true]);
        },
      ),
      { numRuns: 300, seed: 20261125 },
    );
  });
});
