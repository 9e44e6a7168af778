import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Cover } from "../../src/rules/evaluation.ts";
import { answers, deciding, settle } from "./explore.ts";
import {
  add,
  exceeds,
  minus,
  multiply,
  read,
  type Ratio,
  toCents,
  writeDecimal,
  writeMoney,
} from "./number.ts";
import * as tariff from "./tariff.ts";

export interface OracleLine {
  readonly kind: "discount" | "surcharge" | "fixed";
  readonly percent: string | null;
  readonly amount: string | null;
  readonly confirmed: boolean;
}

export interface OraclePremium {
  readonly base: string | null;
  readonly factor: string | null;
  readonly lines: readonly OracleLine[];
  readonly factorRange: readonly [string, string] | null;
  readonly net: string | null;
  readonly alternativeAmount?: string;
}

/** A premium, and the missing facts that its net amount still hangs on. */
export interface Priced {
  readonly premium: OraclePremium;
  readonly needs: ReadonlySet<FactPath>;
}

const zero = read("0");
const sum = (amounts: readonly Ratio[]): Ratio => amounts.reduce(add, zero);
const isSurcharge = (percent: string): boolean => !percent.startsWith("-");

/** The premium of one cover under the product sheet. `confirmed` is false for vehicles it does not name. */
export function priceOf(cover: Cover, facts: Facts, effect: string, confirmed: boolean): Priced {
  if (cover === "liability") return liability(facts, effect, confirmed);
  if (cover in tariff.CRITERIA) return percentages(cover as tariff.BasedCover, facts, effect, confirmed);
  if (cover === "accidentAssistance") return accidentAssistance(facts, effect, confirmed);
  if (cover === "breakdownAssistance") return breakdown(facts, effect, confirmed);
  if (cover === "driverProtection" && facts.request?.driverProtection === "common_law") {
    return commonLaw(facts, confirmed);
  }
  return { premium: fixed(fixedAmount(cover, facts), confirmed), needs: new Set() };
}

function percentages(cover: tariff.BasedCover, facts: Facts, effect: string, confirmed: boolean): Priced {
  const base = facts.basePremiums?.[cover];
  const criteria = tariff.CRITERIA[cover];
  const settled = criteria.map((criterion) => settle(facts, effect, criterion));
  const known = settled.filter((text) => text !== undefined && text !== "none") as string[];
  const complete = !settled.includes(undefined);
  const factor = known.map(tariff.factorOfPercentage).reduce(multiply, read("1"));
  const net = complete && base !== undefined ? toCents(multiply(read(base), factor)) : null;
  const amounts = net === null ? null : stepAmounts(read(base ?? "0"), known, net);
  const lines = known.map(tariff.writePercentage).map((percent, index) => ({
    kind: isSurcharge(percent) ? ("surcharge" as const) : ("discount" as const),
    percent,
    amount: amounts === null ? null : writeMoney(amounts[index] ?? zero),
    confirmed,
  }));
  const needs = new Set(criteria.flatMap((criterion) => [...deciding(facts, effect, criterion)]));
  if (base === undefined) needs.add(`basePremiums.${cover}`);
  return {
    premium: {
      base: base === undefined ? null : writeMoney(read(base)),
      factor: complete ? writeDecimal(factor) : null,
      lines,
      factorRange: complete ? null : range(criteria, facts, effect),
      net: net === null ? null : writeMoney(net),
    },
    needs,
  };
}

/** No two criteria of a cover read the same missing fact, so the extremes of each are met together. */
function range(criteria: readonly tariff.Criterion[], facts: Facts, effect: string): [string, string] {
  let [lowest, highest] = [read("1"), read("1")];
  for (const criterion of criteria) {
    const factors = [...answers(facts, effect, criterion)]
      .map((text) => (text === "none" ? read("1") : tariff.factorOfPercentage(text)))
      .sort((a, b) => (exceeds(a, b) ? 1 : -1));
    lowest = multiply(lowest, factors[0] ?? read("1"));
    highest = multiply(highest, factors.at(-1) ?? read("1"));
  }
  return [writeDecimal(lowest), writeDecimal(highest)];
}

/** Each line's own change, rounded; the last one takes what rounding left. */
function stepAmounts(base: Ratio, percents: readonly string[], net: Ratio): Ratio[] {
  let running = base;
  const amounts: Ratio[] = [];
  for (const percent of percents) {
    const next = multiply(running, tariff.factorOfPercentage(percent));
    amounts.push(toCents(minus(next, running)));
    running = next;
  }
  const last = amounts.length - 1;
  if (last >= 0) amounts[last] = minus(minus(net, base), sum(amounts.slice(0, last)));
  return amounts;
}

/** The fixed amount for a detached trailer comes on top, after rounding. */
function liability(facts: Facts, effect: string, confirmed: boolean): Priced {
  const { premium, needs } = percentages("liability", facts, effect, confirmed);
  const detached = facts.trailer?.insuredDetachedOver750kg;
  if (detached === false) return { premium, needs };
  if (detached === undefined) {
    const needed = new Set<FactPath>([...needs, "trailer.insuredDetachedOver750kg"]);
    return { premium: { ...premium, net: null }, needs: needed };
  }
  const amount = tariff.FIXED_AMOUNTS.detachedTrailer;
  const line = { kind: "fixed" as const, percent: null, amount, confirmed };
  const net = premium.net === null ? null : writeMoney(add(read(premium.net), read(amount)));
  return { premium: { ...premium, lines: [...premium.lines, line], net }, needs };
}

const share = (percent: string, of: string | null | undefined): string | null =>
  of === null || of === undefined
    ? null
    : writeMoney(toCents(multiply(multiply(read(of), read(percent)), read("0.01"))));

const onePercentage = (percent: string, amount: string | null, confirmed: boolean): OraclePremium => ({
  base: null,
  factor: "1",
  factorRange: null,
  lines: [{ kind: "surcharge", percent, amount, confirmed }],
  net: amount,
});

/** Of liability's rounded premium, which the detached trailer does not belong to. */
function accidentAssistance(facts: Facts, effect: string, confirmed: boolean): Priced {
  const { premium, needs } = percentages("liability", facts, effect, confirmed);
  const choice = facts.request?.accidentAssistance;
  const withVehicle = choice === "with_replacement_vehicle" ? choice : "without_replacement_vehicle";
  const percent = tariff.ACCIDENT_ASSISTANCE_PERCENT[withVehicle];
  return { premium: onePercentage(percent, share(percent, premium.net), confirmed), needs };
}

/** Of liability's base premium, before any discount or surcharge. */
function commonLaw(facts: Facts, confirmed: boolean): Priced {
  const percent = tariff.COMMON_LAW_PERCENT;
  const base = facts.basePremiums?.liability;
  const needs = new Set<FactPath>(base === undefined ? ["basePremiums.liability"] : []);
  return { premium: onePercentage(percent, share(percent, base), confirmed), needs };
}

const fixed = (amount: string | null, confirmed: boolean): OraclePremium => ({
  base: null,
  factor: "1",
  factorRange: null,
  lines: amount === null ? [] : [{ kind: "fixed", percent: null, amount, confirmed }],
  net: amount,
});

function fixedAmount(cover: Cover, { request }: Facts): string | null {
  const amounts = tariff.FIXED_AMOUNTS;
  if (cover === "driverProtection")
    return request?.driverProtection === "extended" ? amounts.extended : amounts.basic;
  if (cover === "goods") return amounts.goods[request?.goods ?? 0];
  if (cover === "economicUnemployment")
    return amounts.economicUnemployment[request?.economicUnemployment ?? 0];
  return amounts[
    cover as "legalProtection" | "theftAssistance" | "personsAssistance" | "vehicleUpgrade" | "tyres"
  ];
}

function breakdown(facts: Facts, effect: string, confirmed: boolean): Priced {
  const amount = settle(facts, effect, tariff.breakdownAtRegistration) ?? null;
  const atEffect = settle(facts, effect, tariff.breakdownAtEffect);
  const needs = deciding(facts, effect, tariff.breakdownAtRegistration);
  if (amount === null || atEffect === amount) return { premium: fixed(amount, confirmed), needs };
  const premium = fixed(amount, false);
  return { premium: atEffect === undefined ? premium : { ...premium, alternativeAmount: atEffect }, needs };
}

/** The requested covers' nets together; null while one is not known. */
export function total(nets: readonly (string | null | undefined)[]): string | null {
  const known = nets.filter((net) => net !== null && net !== undefined);
  return known.length < nets.length ? null : writeMoney(sum(known.map(read)));
}
