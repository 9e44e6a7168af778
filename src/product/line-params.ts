import type { Day } from "../facts/day.ts";
import type { Facts } from "../facts/schema.ts";
import type { TariffRecord } from "../premium/line.ts";
import { paramsOf } from "../premium/line-params.ts";
import type { Params, PremiumLine } from "../rules/evaluation.ts";
import { viewOf } from "../rules/view.ts";
import { TARIFF_LINES } from "./price-list.ts";

const lines = new Map(TARIFF_LINES.map((line) => [line.id, line]));

/** Where a premium line is written, and when it holds. */
export const lineGrounds = (rule: string): Pick<TariffRecord, "source" | "inForce"> => lineCalled(rule);

function lineCalled(rule: string): TariffRecord {
  const line = lines.get(rule);
  if (line === undefined) throw new RangeError(`no tariff line is called ${rule}; see TARIFF_LINES`);
  return line;
}

/**
 * What the text of a premium line shows: the facts that decided it, and its limits. Not part of the line itself:
 * premiums are compared as data, and most are never put into words.
 */
export function lineParams({ rule }: PremiumLine, facts: Facts, effectDate: Day): Params {
  return paramsOf(lineCalled(rule), viewOf(facts, effectDate));
}
