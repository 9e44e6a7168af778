import type { Facts } from "../../src/facts/schema.ts";
import type { Choice } from "../../src/rules/evaluation.ts";
import { type Edition, ownRulesOf } from "./covers.ts";
import { type Question, settle } from "./explore.ts";
import type { Verdict } from "./judgements.ts";
import { exceeds, read } from "./number.ts";
import { age, isCar, licenceOverFiveYears, olderThan } from "./vehicle.ts";

type Rule = Question<Verdict>;

const when = (offered: boolean): Verdict => (offered ? "offered" : "refused");

const sheet =
  (rule: Rule): Rule =>
  (world) =>
    isCar(world) ? rule(world) : "refer";

const reaches = (value: string, limit: string): boolean => !exceeds(read(limit), read(value));

const underEight: Rule = sheet((world) => when(age(world) < 8));

/** High and medium end where the table of deductibles shows a dash. */
const highOrMedium: Rule = sheet((world) => {
  if (!reaches(world.ask("vehicle.catalogueValue"), "100000.00")) return "offered";
  if (world.known("request.valueBasis") !== "invoice") return "refused";
  return reaches(world.ask("vehicle.invoiceValue"), "100000.00") ? "refused" : "refer";
});

const english: Rule = sheet((world) => {
  if (world.ask("vehicle.owner") !== "first") return "refused";
  if (age(world) >= 2) return "refused";
  if (!licenceOverFiveYears(world)) return "refused";
  if (world.ask("driver.claimsLast5Years") > 1) return "refused";
  if (!world.ask("driver.named")) return "refused";
  return world.ask("driver.bonusMalus") > 0 ? "refer" : "offered";
});

const englishOf2022: Rule = (world) => (isCar(world) ? "offered" : "refer");

const compensation = (value: string): Rule =>
  sheet((world) => {
    const years = age(world);
    if (value === "actual") return when(years >= 5 && years < 8);
    if (value !== "agreed_24") return when(years < 5);
    return years < 2 && world.ask("vehicle.owner") === "first" ? "offered" : "refused";
  });

const invoice: Rule = sheet((world) => {
  if (world.known("vehicle.seller") === "belgian_vat_dealer") return "offered";
  if (world.ask("vehicle.owner") === "first") return "offered";
  return when(world.ask("vehicle.seller") === "belgian_vat_dealer");
});

const glassAlone: Rule = sheet((world) => {
  if (age(world) < 8) return "refused";
  return olderThan(world, 10) ? "refer" : "offered";
});

const refer: Rule = () => "refer";
const always: Rule = () => "offered";

function deductible(value: string): readonly Rule[] {
  if (value === "low") return [underEight];
  return value === "english" ? [underEight, english] : [underEight, highOrMedium];
}

/** Not glass: by the time it is referred, the other covers of a formula refuse. */
function omnium(value: string): readonly Rule[] {
  if (value === "glass") return [glassAlone];
  const theft = value.endsWith("theft") ? ownRulesOf("theft", "2023-06") : [];
  const damage = value.startsWith("omnium") ? ownRulesOf("materialDamage", "2023-06") : [];
  return [...ownRulesOf("naturalForces", "2023-06"), ...theft, ...damage];
}

/** The rules of one value of one choice. Those of the whole quote do not touch it. */
export function rulesOfOption(choice: Choice, value: string, edition: Edition): readonly Rule[] {
  if (value === "none") return [always];
  if (choice === "accidentAssistance") return ownRulesOf("accidentAssistance", edition);
  if (edition === "2022-06" && value === "english") return [englishOf2022];
  if (edition !== "2023-06") return [refer];
  if (choice === "driverProtection") return ownRulesOf("driverProtection", edition);
  if (choice === "omnium") return omnium(value);
  if (choice === "deductible") return deductible(value);
  if (choice === "compensation") return [compensation(value)];
  return value === "invoice" ? [underEight, invoice] : [underEight];
}

/** How many conditions for the English deductible are known to fail: the contract wants all of them named. */
export function failingEnglish(facts: Facts, effect: string): number {
  const conditions: Question<"met" | "failing">[] = [
    (world) => (world.ask("vehicle.owner") === "first" ? "met" : "failing"),
    (world) => (age(world) < 2 ? "met" : "failing"),
    (world) => (licenceOverFiveYears(world) ? "met" : "failing"),
    (world) => (world.ask("driver.claimsLast5Years") <= 1 ? "met" : "failing"),
    (world) => (world.ask("driver.named") ? "met" : "failing"),
  ];
  return conditions.filter((condition) => settle(facts, effect, condition) === "failing").length;
}
