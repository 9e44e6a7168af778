import type { Facts } from "../../src/facts/schema.ts";
import type { Choice, Outcome } from "../../src/rules/evaluation.ts";
import { type Edition, theftHasRemark } from "./covers.ts";
import { settle, type World } from "./explore.ts";
import { judgeRules } from "./judgements.ts";
import { rulesOfOption } from "./options.ts";
import * as tariff from "./tariff.ts";
import { age, isCar } from "./vehicle.ts";

export interface OracleOption {
  readonly outcome: Outcome;
  readonly percent: string | null;
  readonly amount: string | null;
  readonly alternativeAmount?: string | null;
  readonly confirmed: boolean;
}

export function judgeOption(
  choice: Choice,
  value: string,
  facts: Facts,
  effect: string,
  edition: Edition,
): OracleOption {
  const outcome = judgeRules(facts, effect, { quote: [], own: rulesOfOption(choice, value, edition) });
  const percent = percentOf(choice, value, facts, effect, edition);
  const priced = edition === "2023-06" && isNamedVehicle(facts);
  const amounts = priced && choice === "deductible" ? deductibleAmounts(value, facts) : { amount: null };
  const confirmed =
    !("alternativeAmount" in amounts) && outcomeIsConfirmed(choice, value, outcome, facts, effect, edition);
  return { outcome, percent, ...amounts, confirmed };
}

/** Known to be one: while the category is open, so is what an option adds. */
export const isNamedVehicle = ({ vehicle }: Facts): boolean =>
  vehicle?.category === "car" || vehicle?.category === "van";

/** Null where there is none, for vehicles the sheet does not name, and where no source documents it. */
function percentOf(
  choice: Choice,
  value: string,
  facts: Facts,
  effect: string,
  edition: Edition,
): string | null {
  if (!isNamedVehicle(facts)) return null;
  if (edition !== "2023-06")
    return value === "english" && edition !== null ? english2022(facts, effect) : null;
  if (choice === "deductible")
    return tariff.DEDUCTIBLE_PERCENT[value as keyof typeof tariff.DEDUCTIBLE_PERCENT];
  if (choice === "compensation") {
    return tariff.COMPENSATION_PERCENT[value as keyof typeof tariff.COMPENSATION_PERCENT];
  }
  if (choice === "valueBasis") return value === "catalogue" ? "0" : invoicePercent(facts, effect);
  if (value === "common_law") return tariff.COMMON_LAW_PERCENT;
  if (choice !== "accidentAssistance" || value === "none") return null;
  return tariff.ACCIDENT_ASSISTANCE_PERCENT[value as keyof typeof tariff.ACCIDENT_ASSISTANCE_PERCENT];
}

/** The release note: +50 % from two years on or above bonus-malus 0; the tariff for the others is not given. */
export function english2022(facts: Facts, effect: string): string | null {
  const raised = (world: World): boolean =>
    isCar(world) &&
    ((world.known("driver.bonusMalus") ?? 0) > 0 || age(world) >= 2 || world.ask("driver.bonusMalus") > 0);
  return settle(facts, effect, (world) => (raised(world) ? "50" : "none")) === "50" ? "50" : null;
}

function invoicePercent(facts: Facts, effect: string): string | null {
  const settled = settle(facts, effect, tariff.invoicePercent);
  return settled === undefined ? null : tariff.writePercentage(settled);
}

/** By the catalogue value's band; the insured value's too, where that is another one. */
function deductibleAmounts(
  value: string,
  { vehicle, request }: Facts,
): Pick<OracleOption, "amount" | "alternativeAmount"> {
  const level = value as keyof typeof tariff.DEDUCTIBLE_PERCENT;
  if (vehicle?.catalogueValue === undefined) return { amount: null };
  const row = tariff.band(vehicle.catalogueValue);
  const amount = tariff.deductibleAmount(row, level);
  if (request?.valueBasis !== "invoice" || vehicle.invoiceValue === undefined) return { amount };
  const other = tariff.band(vehicle.invoiceValue);
  return other === row ? { amount } : { amount, alternativeAmount: tariff.deductibleAmount(other, level) };
}

/** False exactly where section 3 says so, or the option does what an unconfirmed cover does. */
export function outcomeIsConfirmed(
  choice: Choice,
  value: string,
  outcome: Outcome,
  facts: Facts,
  effect: string,
  edition: Edition,
): boolean {
  if (edition !== "2023-06" || outcome === "refused") return true;
  if (choice === "deductible") return value !== "english" || outcome !== "offered";
  if (choice !== "omnium") return true;
  if (value === "glass") return outcome !== "offered";
  const remark = settle(facts, effect, (world) => (theftHasRemark(world) ? "yes" : "no"));
  return !value.endsWith("theft") || remark !== "yes";
}
