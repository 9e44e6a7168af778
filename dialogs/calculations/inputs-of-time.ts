import type { DepreciationInputs } from "../../src/knowledge/calculations/depreciation.ts";
import { CALCULATIONS } from "../../src/knowledge/calculations/index.ts";
import { RETURN_SLIP_TERMS } from "../../src/knowledge/calculations/return-slip.ts";
import type { ReturnSlipInputs } from "../../src/knowledge/calculations/return-slip.ts";
import { names, type Heard } from "./heard.ts";
import {
  amount,
  coming,
  counted,
  dated,
  labelled,
  lacking,
  monthsIn,
  past,
  type Given,
  type InputReader,
} from "./inputs.ts";

type Term = ReturnSlipInputs["term"];

/** "30 dagen", or the number that stands right behind the name: "BRB30". */
function termIn(heard: Heard): Term | undefined {
  const days = counted(heard, "day").map(({ value }) => value);
  const behind = heard.named.flatMap(({ name, end }) => {
    const next = name === "returnSlip" ? heard.tokens.find(({ start }) => start >= end) : undefined;
    return next?.kind === "digits" ? [Number(next.fold)] : [];
  });
  return RETURN_SLIP_TERMS.find((term) => [...days, ...behind].includes(term));
}

/** Of a due date without a year the first one is meant whose limit is still ahead. */
export const returnSlip: InputReader<ReturnSlipInputs> = ({ heard, today }) => {
  const term = termIn(heard);
  const days = heard.dates[0]?.days ?? [];
  if (term === undefined || days.length === 0)
    return lacking(days.length === 0 && "dueDate", term === undefined && "term");
  const limitOf = (dueDate: string): string =>
    String(CALCULATIONS.returnSlip.work({ dueDate, term }).result.params["limit"]?.value);
  const dueDate = days.find((day) => limitOf(day) >= today) ?? days.at(-1) ?? today;
  return { state: "ready", inputs: { dueDate, term } };
};

type FreeMonths = DepreciationInputs["freeMonths"];

const FREE: readonly FreeMonths[] = [0, 6, 12, 24];

const CHOSEN: Readonly<Record<string, FreeMonths>> = {
  agreed_0: 0,
  agreed_6: 6,
  agreed_12: 12,
  agreed_24: 24,
};

/** The months of the formula are those that are said to be no age. */
function freeMonthsIn({ heard, facts }: Given): FreeMonths | undefined {
  const months = counted(heard, "month").filter(({ isAge }) => !isAge);
  const said = FREE.find((free) => months.some(({ value }) => value === free));
  return said ?? CHOSEN[facts.request?.compensation ?? ""];
}

function ageIn({ heard }: Given): number | undefined {
  const spans = counted(heard, "month", "year");
  const age = spans.find(({ isAge }) => isAge) ?? spans.find((span) => !isFree(monthsIn(span)));
  const months = age && monthsIn(age);
  return Number.isInteger(months) ? months : undefined;
}

const isFree = (months: number): boolean => FREE.some((free) => free === months);

/** What the value is insured at, and from which day its months count. */
function insured({ heard, facts, today }: Given) {
  const { valueBasis } = facts.request ?? {};
  const isInvoice = names(heard, "invoice") || (valueBasis === "invoice" && !names(heard, "catalogue"));
  const { vehicle } = facts;
  if (isInvoice)
    return {
      basis: "invoice",
      value:
        labelled(heard, "invoice", ["catalogue"])?.value ?? amount(heard.amounts) ?? vehicle?.invoiceValue,
      from: past(dated(heard, "bought"), today),
      start: "invoiced",
    } as const;
  return {
    basis: "catalogue",
    value:
      labelled(heard, "catalogue", ["invoice"])?.value ?? amount(heard.amounts) ?? vehicle?.catalogueValue,
    from: past(dated(heard, "registered"), today) ?? vehicle?.firstRegistration,
    start: "registered",
  } as const;
}

/** Without a day to look at, the value is the one of today. */
export const depreciation: InputReader<DepreciationInputs> = (given) => {
  const freeMonths = freeMonthsIn(given);
  const { basis, value, from, start } = insured(given);
  const months = ageIn(given);
  const at = coming(dated(given.heard, undefined, "damaged"));
  const age = ageOf(months, from, at ?? given.today);
  if (freeMonths === undefined || value === undefined || age === undefined) {
    const undated = from !== undefined ? "later" : at === undefined ? "age" : start;
    return lacking(
      value === undefined && "insuredValue",
      freeMonths === undefined && "freeMonths",
      age === undefined && undated,
    );
  }
  return { state: "ready", inputs: { basis, value, freeMonths, age } };
};

function ageOf(
  months: number | undefined,
  from: string | undefined,
  at: string,
): DepreciationInputs["age"] | undefined {
  if (months !== undefined) return { months };
  return from === undefined || at < from ? undefined : { from, at };
}
