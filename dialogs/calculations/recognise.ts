import type { CalculationId } from "../../src/knowledge/calculations/index.ts";
import type { ReadingContext } from "../language/reading.ts";
import { hear, names, namesAny, type Heard } from "./heard.ts";
import type { Unit } from "./words.ts";

const counts = ({ counted }: Heard, ...units: readonly Unit[]): boolean =>
  counted.some(({ unit }) => units.includes(unit));

const hasAge = ({ counted }: Heard): boolean => counted.some(({ isAge }) => isAge);

/** "Hoeveel", "bereken"; but what a cover costs is no calculation of this kind. */
const asks = (heard: Heard): boolean => names(heard, "cue");
const asksOfCover = (heard: Heard): boolean => asks(heard) && !names(heard, "price");

/**
 * Whether words ask for a calculation. Words that may as well state a fact ("aangenomen waarde 24 maanden") must ask;
 * words that state nothing about a quote (a degree of disability, the tread of a tyre) are enough with their figure.
 */
const ASKED: Readonly<Record<CalculationId, (heard: Heard) => boolean>> = {
  returnSlip: (heard) =>
    names(heard, "returnSlip")
      ? heard.dates.length > 0 || counts(heard, "day") || asks(heard) || names(heard, "deadline")
      : names(heard, "returnBundle") && heard.dates.length > 0,
  disability: (heard) =>
    names(heard, "disability") && !names(heard, "temporary") && (counts(heard, "percent") || asks(heard)),
  depreciation: (heard) => {
    if (names(heard, "withoutDepreciation")) return false;
    const isDated = hasAge(heard) || heard.dates.length > 0;
    if (names(heard, "depreciation")) return isDated || asks(heard);
    if (!asks(heard)) return false;
    return names(heard, "worth") ? isDated || names(heard, "agreed") : names(heard, "agreed") && isDated;
  },
  tyre: (heard) =>
    counts(heard, "depth")
      ? names(heard, "tyre", "tread")
      : names(heard, "tyre") && names(heard, "tread", "paid") && asksOfCover(heard),
  goods: (heard) => {
    if (!names(heard, "equipment", "merchandise")) return false;
    const isDated = counts(heard, "month", "year") || heard.dates.length > 0;
    if (heard.amounts.length > 0 && asks(heard)) return true;
    return isDated ? names(heard, "paid") || asks(heard) : names(heard, "paid") && asksOfCover(heard);
  },
  unemployment: (heard) => {
    const isAsked = asks(heard) || names(heard, "standstill");
    if (!names(heard, "unemployment")) return false;
    return counts(heard, "day", "week") ? isAsked : names(heard, "paid") && asksOfCover(heard);
  },
  invoiceDiscount: (heard) =>
    asks(heard)
      ? names(heard, "invoiceDiscount") || (names(heard, "discount") && names(heard, "invoice"))
      : beginsWithDiscount(heard),
  doubledDeductible: (heard) =>
    names(heard, "deductible") &&
    (names(heard, "doubled") || (names(heard, "unnamed") && (asks(heard) || heard.amounts.length > 0))),
};

/** "Korting factuurwaarde: ..." asks; "factuur 36.000 na korting" states a value. */
function beginsWithDiscount(heard: Heard): boolean {
  const [first] = heard.named;
  if (first === undefined || !names(heard, "invoice", "invoiceDiscount")) return false;
  return (first.name === "discount" || first.name === "invoiceDiscount") && isFirstWord(heard, first.start);
}

const isFirstWord = ({ tokens }: Heard, start: number): boolean => tokens[0]?.start === start;

const IDS = Object.keys(ASKED) as CalculationId[];

/** The calculation that words ask for, with what they hold; undefined where they ask for none. */
export function askedIn(
  text: string,
  context: ReadingContext,
): { readonly id: CalculationId; readonly heard: Heard } | undefined {
  if (!namesAny(text)) return undefined;
  const heard = hear(text, context);
  const id = IDS.find((each) => ASKED[each](heard));
  return id && { id, heard };
}

// Which language goes first and which day it is matter to what is read, not to whether something is asked.
const ANYWHERE: ReadingContext = { language: "nl", today: "2000-01-01" };

/** True for words that ask for a calculation. */
export const asksCalculation = (text: string): boolean => askedIn(text, ANYWHERE) !== undefined;
