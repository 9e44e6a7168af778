import type { Cover } from "../../src/rules/evaluation.ts";
import type { Question, World } from "./explore.ts";
import type { Rules, Verdict } from "./judgements.ts";
import { age, antiTheftRequired, antiTheftSystem, isAtAntiTheftLimit, isCar, olderThan } from "./vehicle.ts";

export type Edition = "2023-06" | "2022-06" | null;
type Rule = Question<Verdict>;

const refuseIf = (condition: boolean): Verdict => (condition ? "refused" : "offered");

const tooHeavy: Rule = (world) =>
  world.ask("vehicle.category") === "motorhome" && world.ask("vehicle.maxMassKg") > 5000
    ? "backoffice"
    : "offered";

const commercialUsage: Rule = (world) =>
  world.ask("policyholder.type") !== "consumer" && !["mixed", "professional"].includes(world.ask("usage"))
    ? "backoffice"
    : "offered";

export const isOtherUsage = (world: World): boolean =>
  ["driving_school", "loan_car", "own_account_transport", "other"].includes(world.ask("usage"));
const otherUsage: Rule = (world) => (isOtherUsage(world) ? "backoffice" : "offered");

const consumerWithoutDriver: Rule = (world) =>
  refuseIf(world.ask("policyholder.type") === "consumer" && !world.ask("driver.named"));

/** Rules of the sheet hold for cars and vans; what it does not name is for the company to say. */
const sheet =
  (rule: Rule): Rule =>
  (world) =>
    isCar(world) ? rule(world) : "refer";

const forCars =
  (rule: Rule): Rule =>
  (world) =>
    isCar(world) ? rule(world) : "offered";

const refer: Rule = () => "refer";
const tenYears: Rule = sheet((world) => (olderThan(world, 10) ? "refer" : "offered"));
const underEight: Rule = sheet((world) => refuseIf(age(world) >= 8));

const accidentAssistance: Rule = (world) => {
  const category = world.ask("vehicle.category");
  if (category === "moped" || category === "tricycle" || category === "quad") return "refused";
  if (category === "motorcycle") return refuseIf(olderThan(world, 8));
  if (category === "motorhome") return "refer";
  return olderThan(world, 10) ? "refer" : "offered";
};

const accidentAssistanceOf2022: Rule = (world) => {
  const category = world.ask("vehicle.category");
  if (category === "moped" || category === "tricycle" || category === "quad") return "refused";
  if (category === "motorcycle") return refuseIf(olderThan(world, 8));
  return "refer";
};

const antiTheft: Rule = forCars((world) => {
  if (!antiTheftRequired(world)) return "offered";
  const system = antiTheftSystem(world);
  if (system === "accepted") return "offered";
  return system === "unlisted" ? "refer" : "refused";
});

const withTheft = ["mini_theft", "omnium_theft"];
const fourFormulas = ["mini", "mini_theft", "omnium", "omnium_theft"];
const needsFormula = (formulas: readonly string[]): Rule =>
  forCars((world) => refuseIf(!formulas.includes(world.ask("request.omnium"))));

const notForConsumers: Rule = forCars((world) => refuseIf(world.ask("policyholder.type") === "consumer"));
const notForCompanies: Rule = forCars((world) => refuseIf(world.ask("policyholder.type") === "company"));
const needsDriver: Rule = forCars((world) => refuseIf(!world.ask("driver.named")));

const replacementVehicle: Rule = forCars((world) => {
  if (world.known("request.breakdownAssistance") === true) return "offered";
  if (world.ask("request.accidentAssistance") === "with_replacement_vehicle") return "offered";
  return refuseIf(!world.ask("request.breakdownAssistance"));
});

const underFive: Rule = sheet((world) => refuseIf(age(world) >= 5));

/** What a cover's own rules say, without those of the whole quote. */
const ownRules: Readonly<Record<Cover, readonly Rule[]>> = {
  liability: [],
  driverProtection: [tenYears],
  legalProtection: [tenYears],
  glass: [tenYears],
  naturalForces: [underEight],
  animals: [underEight],
  fire: [underEight],
  theft: [underEight, antiTheft],
  materialDamage: [underEight],
  accidentAssistance: [accidentAssistance],
  breakdownAssistance: [tenYears],
  theftAssistance: [underEight, needsFormula(withTheft)],
  personsAssistance: [tenYears, notForCompanies, needsDriver],
  vehicleUpgrade: [tenYears, replacementVehicle],
  tyres: [underFive],
  goods: [underEight, notForConsumers, needsFormula(["omnium_theft"])],
  economicUnemployment: [underEight, notForConsumers, needsFormula(fourFormulas)],
};

export function ownRulesOf(cover: Cover, edition: Edition): readonly Rule[] {
  if (edition === "2023-06") return ownRules[cover];
  if (edition === "2022-06" && cover === "accidentAssistance") return [accidentAssistanceOf2022];
  return [refer];
}

function quoteRules(edition: Edition): readonly Rule[] {
  if (edition === null) return [];
  if (edition === "2022-06") return [tooHeavy, commercialUsage];
  return [tooHeavy, commercialUsage, otherUsage, consumerWithoutDriver];
}

export const rulesOfCover = (cover: Cover, edition: Edition): Rules => ({
  quote: quoteRules(edition),
  own: ownRulesOf(cover, edition),
});

/** Whether theft, where it is offered, is offered with a remark: proof still to come, or a value at the limit. */
export const theftHasRemark = (world: World): boolean => {
  if (!isCar(world)) return false;
  if (isAtAntiTheftLimit(world)) return true;
  if (!antiTheftRequired(world) || world.known("vehicle.antiTheft.proofProvided") === true) return false;
  return antiTheftSystem(world) === "accepted";
};

/** Whether the upgrade rests on breakdown assistance alone. */
export const upgradeHasRemark = (world: World): boolean =>
  isCar(world) &&
  world.known("request.breakdownAssistance") === true &&
  world.known("request.accidentAssistance") !== "with_replacement_vehicle";
