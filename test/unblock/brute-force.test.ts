import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  COVERS,
  evaluate,
  factAt,
  requestedOptions,
  withFact,
  type Evaluation,
  type FactPath,
  type Facts,
  type FactValue,
} from "../../src/index.ts";
import { waysOut } from "../../src/unblock/unblock.ts";
import { quotes, TODAY } from "../properties/arbitraries.ts";

// Every single change and every pair of changes to every choice, tried one after the other: slow and obvious.

type Changed = readonly (readonly [FactPath, unknown])[];

const YES_NO = [true, false];
const VALUES: readonly (readonly [FactPath, readonly unknown[]])[] = [
  ["driver.named", YES_NO],
  ["request.driverProtection", ["none", "basic", "extended", "common_law"]],
  ["request.legalProtection", YES_NO],
  ["request.omnium", ["none", "glass", "mini", "mini_theft", "omnium", "omnium_theft"]],
  ["request.valueBasis", ["catalogue", "invoice"]],
  ["request.compensation", ["actual", "agreed_0", "agreed_6", "agreed_12", "agreed_24"]],
  ["request.deductible", ["low", "medium", "high", "english"]],
  ["vehicle.antiTheft.system", ["none", "TT1", "TT2", "TT3", "TT4", "TT5", "manufacturer"]],
  ["vehicle.antiTheft.incertCertificate", YES_NO],
  ["vehicle.antiTheft.proofProvided", YES_NO],
  ["request.accidentAssistance", ["none", "without_replacement_vehicle", "with_replacement_vehicle"]],
  ["request.breakdownAssistance", YES_NO],
  ["request.theftAssistance", YES_NO],
  ["request.personsAssistance", YES_NO],
  ["request.vehicleUpgrade", YES_NO],
  ["request.tyres", YES_NO],
  ["request.goods", [0, 5000, 12500]],
  ["request.economicUnemployment", [0, 30, 90]],
];

function* singles(facts: Facts): Generator<Changed> {
  for (const [path, values] of VALUES)
    for (const value of values) if (value !== factAt(facts, path)) yield [[path, value]];
}

function* pairs(facts: Facts): Generator<Changed> {
  const all = [...singles(facts)].flat();
  for (const [index, first] of all.entries())
    for (const second of all.slice(index + 1)) if (first[0] !== second[0]) yield [first, second];
}

const apply = (facts: Facts, changed: Changed): Facts =>
  changed.reduce((result, [path, value]) => withFact(result, path, value as FactValue), facts);

interface Standing {
  /** "subject rule" for each rule on each requested subject. */
  readonly carried: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
}

function standing(facts: Facts, evaluation: Evaluation): Standing {
  const rows: [string, readonly string[]][] = COVERS.filter(
    (cover) => evaluation.covers[cover].requested,
  ).map((cover) => [`cover:${cover}`, evaluation.covers[cover].reasons]);
  const options = evaluation.options as unknown as Record<string, Record<string, { reasons: string[] }>>;
  for (const option of requestedOptions(facts)) {
    const [choice = "", value = ""] = option.replace("option:", "").split(".");
    rows.push([option, options[choice]?.[value]?.reasons ?? []]);
  }
  const carried = rows.flatMap(([subject, ids]) => ids.map((id) => `${subject} ${id}`));
  return {
    carried: new Set(carried),
    refusals: new Set(
      carried.filter((row) => evaluation.reasons[row.split(" ")[1] ?? ""]?.outcome === "refused"),
    ),
  };
}

const carries = ({ carried }: Standing, id: string): boolean =>
  [...carried].some((row) => row.endsWith(` ${id}`));

function lifting(facts: Facts, id: string, before: Standing, candidates: Iterable<Changed>): string[] {
  const found: string[] = [];
  for (const changed of candidates) {
    const facts2 = apply(facts, changed);
    const after = standing(facts2, evaluate(facts2, { today: TODAY }));
    if (carries(after, id)) continue;
    if ([...after.refusals].some((refusal) => !before.refusals.has(refusal))) continue;
    found.push(named(changed));
  }
  return found.sort();
}

const named = (changed: Changed): string =>
  changed
    .map(([path, value]) => `${path}=${String(value)}`)
    .sort()
    .join(" & ");

describe("the ways out of a blocked quote", () => {
  test("are all single changes that lift the reason, or else all pairs, and nothing else", () => {
    let pairsTried = 0;
    fc.assert(
      fc.property(quotes, (facts) => {
        const evaluation = evaluate(facts, { today: TODAY });
        const before = standing(facts, evaluation);
        const ways = waysOut(facts, { today: TODAY }, evaluation);
        for (const id of Object.keys(evaluation.reasons)) {
          const offered = (ways[id] ?? []).filter(({ changes }) => changes[0]?.path !== "effectDate");
          const waits = (ways[id] ?? []).length > offered.length;
          if (!carries(before, id)) {
            expect(offered).toEqual([]);
            continue;
          }
          const found = offered.map(({ changes }) => named(changes.map(({ path, to }) => [path, to]))).sort();
          const single = lifting(facts, id, before, singles(facts));
          if (single.length > 0 || waits) {
            expect(found).toEqual(single);
          } else if (pairsTried < 40) {
            pairsTried += 1;
            expect(found).toEqual(lifting(facts, id, before, pairs(facts)));
          }
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
  }, 120_000);

  test("hold when they are applied: the status is the one that was promised", () => {
    fc.assert(
      fc.property(quotes, (facts) => {
        const evaluation = evaluate(facts, { today: TODAY });
        for (const way of Object.values(waysOut(facts, { today: TODAY }, evaluation)).flat()) {
          const changed = apply(
            facts,
            way.changes.map(({ path, to }) => [path, to]),
          );
          expect(evaluate(changed, { today: TODAY }).status).toBe(way.status);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
