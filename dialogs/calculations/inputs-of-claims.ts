import { cents, type Money } from "../../src/facts/money.ts";
import type { DisabilityInputs } from "../../src/knowledge/calculations/disability.ts";
import type { GoodsInputs } from "../../src/knowledge/calculations/goods.ts";
import type { TyreInputs } from "../../src/knowledge/calculations/tyre.ts";
import type { UnemploymentInputs } from "../../src/knowledge/calculations/unemployment.ts";
import { names } from "./heard.ts";
import {
  amount,
  counted,
  dated,
  decimal,
  labelled,
  lacking,
  monthsIn,
  past,
  type Given,
  type InputReader,
} from "./inputs.ts";

const WHOLE = 100;

type Formula = DisabilityInputs["formula"];

function formulaIn({ heard, facts }: Given): Formula | undefined {
  if (names(heard, "commonLaw")) return "common_law";
  if (names(heard, "extended")) return "extended";
  if (names(heard, "basic")) return "basic";
  const chosen = facts.request?.driverProtection;
  return chosen === "none" ? undefined : chosen;
}

/** Without a formula the extended one is told: only there does the degree change what counts. */
export const disability: InputReader<DisabilityInputs> = (given) => {
  const [said] = counted(given.heard, "percent");
  const degree = said && said.value <= WHOLE ? decimal(said.value) : undefined;
  if (degree === undefined) return lacking("degree");
  const formula = formulaIn(given);
  return {
    state: "ready",
    inputs: { degree, formula: formula ?? "extended" },
    ...(formula === undefined && { notes: ["assumed"] }),
  };
};

export const tyre: InputReader<TyreInputs> = ({ heard }) => {
  const depth = decimal(counted(heard, "depth")[0]?.value);
  if (depth === undefined) return lacking("depth");
  const price = amount(heard.amounts);
  return { state: "ready", inputs: { depth, ...(price !== undefined && { price }) } };
};

const LEVELS = [5000, 12500] as const;

export const goods: InputReader<GoodsInputs> = (given) => {
  const { heard, facts } = given;
  const said = labelled(heard, "level", ["equipment", "merchandise"]);
  const levelOf = (money: Money | undefined) =>
    LEVELS.find((each) => money !== undefined && cents(money) === cents(String(each)));
  const saidLevel = levelOf(said?.value);
  const level = saidLevel ?? LEVELS.find((each) => each === facts.request?.goods);
  const value = amount(heard.amounts.filter((each) => saidLevel === undefined || each !== said));
  const chosen = level !== undefined && { level };
  if (isMerchandise(given))
    return value === undefined
      ? lacking("goodsPurchase")
      : { state: "ready", inputs: { kind: "merchandise", purchase: value, ...chosen } };
  const age = goodsAge(given);
  if (value === undefined || age === undefined)
    return lacking(value === undefined && "goodsInvoice", age === undefined && "goodsAge");
  return { state: "ready", inputs: { kind: "equipment", invoice: value, age, ...chosen } };
};

/** "Materiaal en koopwaar" is the name of the cover; of the two only equipment needs more than its value. */
const isMerchandise = ({ heard }: Given): boolean =>
  names(heard, "merchandise") && !names(heard, "equipment");

function goodsAge({ heard, today }: Given): Extract<GoodsInputs, { kind: "equipment" }>["age"] | undefined {
  const bought = past(dated(heard, "bought") ?? dated(heard, undefined), today);
  const damaged = past(dated(heard, "damaged"), today);
  if (bought !== undefined && damaged !== undefined)
    return bought <= damaged ? { bought, damaged } : undefined;
  const [span] = counted(heard, "month", "year");
  const months = span && Math.ceil(monthsIn(span));
  return months === undefined ? undefined : { startedMonths: months };
}

const DAYS_IN_WEEK = 7;

export const unemployment: InputReader<UnemploymentInputs> = ({ heard, facts }) => {
  const levels = heard.named.filter(({ name }) => name === "level");
  const spans = counted(heard, "day", "week").map((span) => ({
    days: span.unit === "week" ? DAYS_IN_WEEK * span.value : span.value,
    isLevel: levels.some(({ end }) => end < span.start && span.start - end <= 2),
  }));
  const days = spans.find(({ isLevel }) => !isLevel)?.days;
  if (days === undefined || !Number.isInteger(days)) return lacking("standstill");
  const saidLevel = spans.find(({ isLevel }) => isLevel)?.days;
  const level = [30, 90].find((each) => each === (saidLevel ?? facts.request?.economicUnemployment));
  return { state: "ready", inputs: { days, ...(level !== undefined && { level: level as 30 | 90 }) } };
};
