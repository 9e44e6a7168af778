import { z } from "zod";
import { completedYears, isDay, type Day } from "../facts/day.ts";
import { cents, money, MONEY, roundToCents, type Money } from "../facts/money.ts";
import { factAt, type FactPath } from "../facts/paths.ts";
import { CATEGORIES, type Facts } from "../facts/schema.ts";

/** The base premiums that a tariff supplies; the keys of `basePremiums` in the facts. */
export const BASE_PREMIUMS = [
  "liability",
  "glass",
  "naturalForces",
  "animals",
  "fire",
  "theft",
  "materialDamage",
] as const;
export type BasePremium = (typeof BASE_PREMIUMS)[number];

const amount = z.string().regex(MONEY);
const range = z.strictObject({ from: z.number().optional(), below: z.number().optional() });

/** One row: what it holds for, and a yearly amount or a share (per mille) of the catalogue value. */
const row = z
  .strictObject({
    category: z.array(z.enum(CATEGORIES)).optional(),
    powerKw: range.optional(),
    bonusMalus: range.optional(),
    driverAge: range.optional(),
    amount: amount.optional(),
    perMilleOfCatalogueValue: z
      .string()
      .regex(/^\d+(\.\d{1,4})?$/)
      .optional(),
  })
  .refine((entry) => (entry.amount === undefined) !== (entry.perMilleOfCatalogueValue === undefined), {
    error: "a row gives either an amount or perMilleOfCatalogueValue",
  });

/** One text for both languages, or one for each. */
const text = z.union([z.string().min(1), z.strictObject({ nl: z.string().min(1), fr: z.string().min(1) })]);

/** A tariff file (`TARIFF_FILE`): whose premiums these are, when they hold, and the rows per cover. */
export const tariffSchema = z.strictObject({
  name: text,
  owner: text,
  /** True for invented figures; every total then says so. */
  fictitious: z.boolean(),
  validFrom: z.string().refine(isDay),
  /** First day it no longer holds; null while no end is known. */
  validTo: z.string().refine(isDay).nullable(),
  /** Rows in order: the first that fits the facts counts. */
  basePremiums: z.partialRecord(z.enum(BASE_PREMIUMS), z.array(row)),
});
export type Tariff = z.infer<typeof tariffSchema>;

type Row = z.infer<typeof row>;

/** A base premium as far as it is known, and the facts that would tell it. */
export interface BaseAmount {
  readonly amount: Money | undefined;
  readonly open: readonly FactPath[];
}

/**
 * The yearly base premium of a cover: what the user gave always wins over the tariff; without either, the base
 * premium itself is the fact to ask for.
 */
export function basePremium(
  cover: BasePremium,
  facts: Facts,
  effectDate: Day,
  tariff: Tariff | undefined,
): BaseAmount {
  const path: FactPath = `basePremiums.${cover}`;
  const given = factAt(facts, path);
  if (given !== undefined) return { amount: given, open: [] };
  if (tariff === undefined || effectDate < tariff.validFrom || (tariff.validTo ?? "9999-99") <= effectDate)
    return { amount: undefined, open: [path] };
  return (
    fromTariff(tariff.basePremiums[cover] ?? [], facts, effectDate) ?? { amount: undefined, open: [path] }
  );
}

function fromTariff(rows: readonly Row[], facts: Facts, effectDate: Day): BaseAmount | undefined {
  const known = tariffFacts(facts, effectDate);
  for (const entry of rows) {
    const open = openOf(entry, known);
    if (open === undefined) continue;
    if (open.length > 0) return { amount: undefined, open };
    if (entry.amount !== undefined) return { amount: money(cents(entry.amount)), open: [] };
    return shareOf(entry.perMilleOfCatalogueValue ?? "0", facts);
  }
  return undefined;
}

type Criterion = "category" | "powerKw" | "bonusMalus" | "driverAge";

const PATH_OF: Readonly<Record<Criterion, FactPath>> = {
  category: "vehicle.category",
  powerKw: "vehicle.powerKw",
  bonusMalus: "driver.bonusMalus",
  driverAge: "driver.birthDate",
};

type TariffFacts = Readonly<Record<Criterion, string | number | undefined>>;

function tariffFacts({ vehicle, driver }: Facts, effectDate: Day): TariffFacts {
  const age = driver?.birthDate === undefined ? driver?.age : completedYears(driver.birthDate, effectDate);
  return {
    category: vehicle?.category,
    powerKw: vehicle?.powerKw,
    bonusMalus: driver?.bonusMalus,
    driverAge: age,
  };
}

/** The facts a row still waits for; undefined when it cannot fit. */
function openOf(entry: Row, known: TariffFacts): FactPath[] | undefined {
  const open: FactPath[] = [];
  for (const criterion of Object.keys(PATH_OF) as Criterion[]) {
    const wanted = entry[criterion];
    if (wanted === undefined) continue;
    const value = known[criterion];
    if (value === undefined) open.push(PATH_OF[criterion]);
    else if (!fits(wanted, value)) return undefined;
  }
  return open;
}

const fits = (wanted: NonNullable<Row[Criterion]>, value: string | number): boolean =>
  Array.isArray(wanted)
    ? (wanted as readonly (string | number)[]).includes(value)
    : Number(value) >= (wanted.from ?? -Infinity) && Number(value) < (wanted.below ?? Infinity);

function shareOf(perMille: string, facts: Facts): BaseAmount {
  const value = facts.vehicle?.catalogueValue;
  if (value === undefined) return { amount: undefined, open: ["vehicle.catalogueValue"] };
  const [whole = "0", decimals = ""] = perMille.split(".");
  const scaled = BigInt(whole + decimals.padEnd(4, "0"));
  return {
    amount: money(roundToCents({ numerator: cents(value) * scaled, denominator: 10_000_000n })),
    open: [],
  };
}
