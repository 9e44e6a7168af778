import { FACT_PATHS } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import type { Value } from "../facts.ts";
import type { DayRange } from "../memory.ts";
import type { Voice } from "../voice.ts";

type FactKind =
  "boolean" | "choice" | "count" | "day" | "kg" | "km" | "kw" | "money" | "number" | "text" | "years";

const KINDS = {
  effectDate: "day",
  "policyholder.type": "choice",
  usage: "choice",
  annualKm: "km",
  "vehicle.category": "choice",
  "vehicle.make": "text",
  "vehicle.model": "text",
  "vehicle.energy": "choice",
  "vehicle.firstRegistration": "day",
  "vehicle.registeredToHolder": "day",
  "vehicle.owner": "choice",
  "vehicle.seller": "choice",
  "vehicle.catalogueValue": "money",
  "vehicle.invoiceValue": "money",
  "vehicle.accessoriesValue": "money",
  "vehicle.maxMassKg": "kg",
  "vehicle.powerKw": "kw",
  "vehicle.adas": "boolean",
  "vehicle.garagedAtNight": "boolean",
  "vehicle.antiTheft.system": "choice",
  "vehicle.antiTheft.incertCertificate": "boolean",
  "vehicle.antiTheft.proofProvided": "boolean",
  "vehicle.plate": "text",
  "vehicle.vin": "text",
  "trailer.towsOver750kg": "boolean",
  "trailer.insuredDetachedOver750kg": "boolean",
  "driver.named": "boolean",
  "driver.birthDate": "day",
  "driver.age": "years",
  "driver.licenceDate": "day",
  "driver.licenceYears": "years",
  "driver.bonusMalus": "number",
  "driver.claimsLast5Years": "count",
  "request.driverProtection": "choice",
  "request.legalProtection": "boolean",
  "request.omnium": "choice",
  "request.valueBasis": "choice",
  "request.compensation": "choice",
  "request.deductible": "choice",
  "request.accidentAssistance": "choice",
  "request.breakdownAssistance": "boolean",
  "request.theftAssistance": "boolean",
  "request.personsAssistance": "boolean",
  "request.vehicleUpgrade": "boolean",
  "request.tyres": "boolean",
  "request.goods": "choice",
  "request.economicUnemployment": "choice",
  "basePremiums.liability": "money",
  "basePremiums.glass": "money",
  "basePremiums.naturalForces": "money",
  "basePremiums.animals": "money",
  "basePremiums.fire": "money",
  "basePremiums.theft": "money",
  "basePremiums.materialDamage": "money",
} as const satisfies Record<FactPath, FactKind>;

type PathOf<K extends FactKind> = { [P in FactPath]: (typeof KINDS)[P] extends K ? P : never }[FactPath];
export type DayPath = PathOf<"day">;
export type ChoicePath = PathOf<"choice">;

export const DAY_PATHS = FACT_PATHS.filter((path): path is DayPath => KINDS[path] === "day");

/** What a question asks for: a fact, or where the base premiums come from. */
export type Asked = FactPath | "premiumSource";

export const label = (voice: Voice, asked: Asked): string => voice.t(`facts:${asked}.label`);

const choiceText = (voice: Voice, path: ChoicePath | "premiumSource", value: Value): string =>
  voice.coded(`facts:${path}.values.${String(value)}`);

/** A fact's value as the user reads it: "€ 1.250,00", "12/03/2021", "Tweedehands". */
export function valueText(voice: Voice, asked: Asked, value: Value): string {
  if (asked === "premiumSource") return choiceText(voice, asked, value);
  const { format, t } = voice;
  switch (KINDS[asked]) {
    case "boolean":
      return value === true ? t("common:yes") : t("common:no");
    case "choice":
      return choiceText(voice, asked as ChoicePath, value);
    case "day":
      return format.day(String(value));
    case "kg":
      return format.quantity(Number(value), "kilogram");
    case "km":
      return format.quantity(Number(value), "kilometer");
    case "kw":
      return t("common:power", { number: format.number(Number(value)) });
    case "money":
      return format.money(String(value));
    case "years":
      return format.quantity(Number(value), "year");
    case "count":
    case "number":
      return format.number(Number(value));
    case "text":
      return String(value);
  }
}

/** A car by its make and model: "Tesla Model 3"; empty while the make is not known. */
export const carName = ({ vehicle = {} }: Facts): string =>
  [vehicle.make, vehicle.model].filter((name) => name !== undefined).join(" ");

/** Values of these say by themselves what they are: "Peugeot", "Hoge vrijstelling". */
const BY_THEMSELVES: ReadonlySet<Asked> = new Set([
  "vehicle.make",
  "vehicle.model",
  "vehicle.category",
  "vehicle.energy",
  "vehicle.owner",
  "usage",
  "policyholder.type",
  "request.omnium",
  "request.deductible",
  "request.compensation",
  "request.valueBasis",
]);

/** A value with the name of its fact, where it needs one: "Cataloguswaarde: € 32.500,00". */
export const withName = (voice: Voice, asked: Asked, value: string): string =>
  BY_THEMSELVES.has(asked) ? value : voice.t("common:labelled", { label: label(voice, asked), value });

interface Named {
  readonly asked: Asked;
  readonly value: Value;
}

/** Texts of several values; a make and its model are one name: nobody drives a "Peugeot and 208". */
function textsOf(entries: readonly Named[], textOf: (entry: Named) => string): string[] {
  const model = entries.find(({ asked }) => asked === "vehicle.model");
  const hasMake = entries.some(({ asked }) => asked === "vehicle.make");
  return entries.flatMap((entry) => {
    if (entry === model && hasMake) return [];
    const isName = entry.asked === "vehicle.make" && model !== undefined;
    return isName ? [`${textOf(entry)} ${textOf(model)}`] : [textOf(entry)];
  });
}

/** The values of an answer as the user reads them. */
export const entriesText = (voice: Voice, entries: readonly Named[]): string =>
  voice.format.all(textsOf(entries, ({ asked, value }) => valueText(voice, asked, value)));

/** Several values, each as {@link withName} says it. */
export const namedValues = (voice: Voice, entries: readonly Named[]): string =>
  voice.format.all(
    textsOf(entries, ({ asked, value }) => withName(voice, asked, valueText(voice, asked, value))),
  );

/** A range of days as the user gave it: "maart 2021", else its two ends. */
export function rangeText({ format, t }: Voice, { from, to }: DayRange): string {
  return format.period(from, to) ?? t("common:between", { from: format.day(from), to: format.day(to) });
}
