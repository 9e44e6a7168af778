import type { Facts } from "../../src/facts/schema.ts";
import type { Cover } from "../../src/rules/evaluation.ts";
import type { Edition } from "./covers.ts";
import { read, writeMoney } from "./number.ts";
import { english2022 } from "./option-shapes.ts";
import type { OracleLine, Priced } from "./premiums.ts";
import { type BasedCover, CRITERIA } from "./tariff.ts";

/** A premium before the product sheet: no figure of its tariff holds, and no missing fact would help. */
export function undocumented(cover: Cover, facts: Facts, effect: string, edition: Edition): Priced {
  if (!(cover in CRITERIA)) {
    return {
      premium: { base: null, factor: null, factorRange: null, lines: [], net: null },
      needs: new Set(),
    };
  }
  const base = facts.basePremiums?.[cover as BasedCover];
  const english =
    cover === "materialDamage" && facts.request?.deductible === "english" && edition === "2022-06";
  const percent = english ? english2022(facts, effect) : null;
  const line: OracleLine = { kind: "surcharge", percent, amount: null, confirmed: true };
  const lines = percent === null ? [] : [line];
  const written = base === undefined ? null : writeMoney(read(base));
  return { premium: { base: written, factor: null, factorRange: null, lines, net: null }, needs: new Set() };
}
