import type { Choice } from "../../src/rules/evaluation.ts";
import { type Edition, ownRulesOf } from "./covers.ts";
import type { Question, World } from "./explore.ts";
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

/** The conditions for the English deductible that are known to fail: the contract wants all of them named. */
export function failingEnglish(world: World): number {
  const registered = world.known("vehicle.firstRegistration") !== undefined;
  const licence = world.known("driver.licenceDate") ?? world.known("driver.licenceYears");
  const years = world.known("driver.licenceYears");
  const settled = world.known("driver.licenceDate") !== undefined || years !== 5;
  const failing = [
    world.known("vehicle.owner") === "second_hand",
    registered && age(world) >= 2,
    licence !== undefined && settled && !licenceOverFiveYears(world),
    (world.known("driver.claimsLast5Years") ?? 0) > 1,
    world.known("driver.named") === false,
  ];
  return failing.filter(Boolean).length;
}
