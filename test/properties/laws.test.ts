import { describe, expect, test } from "@jest/globals";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import {
  type Cover,
  type CoverEvaluation,
  evaluate,
  type Evaluation,
  type Facts,
  type Outcome,
  type Premium,
  withFact,
} from "../../src/index.ts";
import { quotes, TODAY } from "./arbitraries.ts";
import { completions, OPENABLE } from "./completions.ts";

/** LAWS_RUNS=5000 LAWS_SEED=7 npm test -- test/properties/laws */
const RUNS = Number(process.env["LAWS_RUNS"] ?? 500);
const SEED = Number(process.env["LAWS_SEED"] ?? 20_220_619);

function holds<T extends unknown[]>(law: fc.IPropertyWithHooks<T>, numRuns = RUNS): void {
  fc.assert(law, { numRuns, seed: SEED });
}

const judged = (facts: Facts): Evaluation => evaluate(facts, { today: TODAY });

/** "cover:theft" and "option:omnium.mini" with what happens to them. */
function outcomes({ covers, options }: Evaluation): Map<string, Outcome> {
  const ofCovers = Object.entries(covers).map(([name, { outcome }]) => [`cover:${name}`, outcome] as const);
  const ofOptions = Object.entries(options).flatMap(([choice, values]) =>
    Object.entries(values).map(([value, { outcome }]) => [`option:${choice}.${value}`, outcome] as const),
  );
  return new Map([...ofCovers, ...ofOptions]);
}

const requested = ({ covers }: Evaluation): [Cover, CoverEvaluation][] =>
  (Object.entries(covers) as [Cover, CoverEvaluation][]).filter(([, cover]) => cover.requested);

const premiums = (evaluation: Evaluation): Premium[] =>
  requested(evaluation).flatMap(([, { premium }]) => premium ?? []);

const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));
const sum = (amounts: readonly string[]): bigint => amounts.map(cents).reduce((a, b) => a + b, 0n);

/** A quote, and the same with some of its facts taken away. */
const withLess = fc.tuple(quotes, fc.subarray([...OPENABLE])).map(([facts, open]) => ({
  facts,
  less: open.reduce((some, path) => withFact(some, path, undefined), facts),
}));

describe("what is final stays", () => {
  const severity: readonly Outcome[] = ["offered", "refer", "backoffice", "refused"];

  test("offered and refused hold whatever is answered later; what is known to be worse gets no better", () => {
    holds(
      fc.property(withLess, ({ facts, less }) => {
        const after = outcomes(judged(facts));
        for (const [subject, before] of outcomes(judged(less))) {
          const now = after.get(subject) ?? "offered";
          if (before === "offered" || before === "refused")
            expect([subject, now]).toStrictEqual([subject, before]);
          if (before === "refer" || before === "backoffice") {
            expect(severity.indexOf(now)).toBeGreaterThanOrEqual(severity.indexOf(before));
          }
        }
      }),
    );
  });

  test("needs_info: some answers end otherwise than others", () => {
    holds(
      fc.property(quotes, (facts) => {
        const effect = facts.effectDate ?? TODAY;
        const open = new Map<string, Set<Outcome>>();
        for (const [subject, outcome] of outcomes(judged(facts))) {
          if (outcome === "needs_info") open.set(subject, new Set());
        }
        for (const complete of open.size === 0 ? [] : completions(facts, effect)) {
          const ends = outcomes(judged(complete));
          for (const [subject, seen] of open) {
            seen.add(ends.get(subject) ?? "needs_info");
            if (seen.size > 1) open.delete(subject);
          }
          if (open.size === 0) break;
        }
        expect([...open.keys()]).toStrictEqual([]);
      }),
      RUNS / 4,
    );
  });

  test("needs_info names a fact that decides; without one nothing requested needs one", () => {
    holds(
      fc.property(quotes, (facts) => {
        const { status, missing } = judged(facts);
        if (status === "needs_info") expect(missing.decision).not.toStrictEqual([]);
        if (missing.decision.length === 0) expect(status).not.toBe("needs_info");
      }),
    );
  });
});

describe("money", () => {
  test("base and line amounts add up to net, and nets to the total", () => {
    holds(
      fc.property(quotes, (facts) => {
        const evaluation = judged(facts);
        for (const { base, lines, net } of premiums(evaluation)) {
          if (net === null) continue;
          const amounts = lines.map(({ amount }) => amount ?? "not known");
          expect(cents(base ?? "0.00") + sum(amounts)).toBe(cents(net));
        }
        const { net, complete } = evaluation.totals;
        const nets = requested(evaluation).map(([, { premium }]) => premium?.net ?? null);
        const priced = evaluation.status === "ok" || evaluation.status === "refer";
        const known = nets.filter((one) => one !== null);
        expect(complete).toBe(priced && known.length === nets.length);
        expect(net === null ? null : cents(net)).toBe(complete ? sum(known) : null);
      }),
    );
  });

  test("the factor is the product of the percentages, and net is rounded from it once", () => {
    Decimal.set({ precision: 200, rounding: Decimal.ROUND_HALF_UP });
    const isExact = (percent: string): boolean => (percent.split(".")[1] ?? "").length <= 6;
    holds(
      fc.property(quotes, (facts) => {
        for (const { base, factor, lines, net } of premiums(judged(facts))) {
          const percents = lines.flatMap(({ percent }) => percent ?? []);
          if (base === null || factor === null || !percents.every(isExact)) continue;
          const product = percents.reduce(
            (so, percent) => so.mul(new Decimal(percent).div(100).add(1)),
            new Decimal(1),
          );
          expect(factor).toBe(product.toFixed());
          if (net === null) continue;
          const fixed = lines
            .filter(({ kind }) => kind === "fixed")
            .map(({ amount }) => amount ?? "not known");
          const rounded = new Decimal(base).mul(product).toDecimalPlaces(2);
          expect(net).toBe(fixed.reduce((so, amount) => so.add(amount), rounded).toFixed(2));
        }
      }),
    );
  });

  test("only a requested cover that can be had has a premium; under the sheet only a missing fact hides its net", () => {
    holds(
      fc.property(quotes, (facts) => {
        const { covers, missing, edition } = judged(facts);
        for (const { requested: asked, outcome, premium } of Object.values(covers)) {
          expect(premium !== null).toBe(asked && outcome !== "refused" && outcome !== "backoffice");
        }
        const hidden = Object.values(covers).some(({ premium }) => premium !== null && premium.net === null);
        if (edition === "2023-06") expect(hidden).toBe(missing.price.length > 0);
      }),
    );
  });
});

describe("what no rule reads", () => {
  test("plate, VIN, power and the name of an ordinary car change nothing", () => {
    const changes = fc.record({
      plate: fc.constantFrom("1ABC123", "2XYZ999"),
      vin: fc.constantFrom("WVWZZZ1JZXW000001", "123"),
      powerKw: fc.integer({ min: 0, max: 500 }),
    });
    holds(
      fc.property(quotes, changes, fc.string({ maxLength: 20 }), (facts, unread, model) => {
        const fiat = { ...facts, vehicle: { ...facts.vehicle, make: "Fiat" } };
        const other = { ...fiat, vehicle: { ...fiat.vehicle, ...unread, model } };
        expect(judged(other)).toStrictEqual(judged(fiat));
      }),
    );
  });

  test("an absent effect date is today, an absent value basis is the catalogue value", () => {
    holds(
      fc.property(quotes, (facts) => {
        const undated = withFact(facts, "effectDate", undefined);
        expect(judged(undated)).toStrictEqual(judged({ ...undated, effectDate: TODAY }));
        const open = withFact(facts, "request.valueBasis", undefined);
        const stated = judged(withFact(facts, "request.valueBasis", "catalogue"));
        expect(outcomes(judged(open))).toStrictEqual(outcomes(stated));
        expect(premiums(judged(open))).toStrictEqual(premiums(stated));
      }),
    );
  });

  test("the same facts give the same answer, and stay as they were", () => {
    holds(
      fc.property(quotes, (facts) => {
        const before = JSON.stringify(facts);
        const first = judged(deepFrozen(facts));
        expect(judged(structuredClone(facts))).toStrictEqual(first);
        expect(JSON.stringify(facts)).toBe(before);
      }),
    );
  });
});

describe("accessories over 10 % of the catalogue value without them", () => {
  const worth = (accessoriesValue: string, effectDate: string): Evaluation =>
    judged({ effectDate, vehicle: { catalogueValue: "11000.00", accessoriesValue } });
  const reasons = (evaluation: Evaluation): string[] => Object.keys(evaluation.reasons);

  test("gave a company analysis before 19 June 2022, from one cent over", () => {
    // 1000.00 of 10000.00 is exactly 10 %; 1000.01 of 9999.99 is more.
    expect(reasons(worth("1000.01", "2022-06-18")).length).toBe(
      reasons(worth("1000.00", "2022-06-18")).length + 1,
    );
    expect(worth("1000.01", "2022-06-18").status).toBe("refer");
  });

  test("changes nothing from that day on", () => {
    for (const day of ["2022-06-19", "2023-05-31", "2023-06-01", TODAY]) {
      expect(worth("11000.00", day)).toStrictEqual(worth("0.00", day));
    }
  });
});

function deepFrozen<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === "object" && inner !== null) deepFrozen(inner);
  return Object.freeze(value);
}
