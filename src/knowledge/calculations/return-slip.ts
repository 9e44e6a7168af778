import { addDays, type Day } from "../../facts/day.ts";
import { count } from "./amounts.ts";
import { doubt, said, type Calculation } from "./calculation.ts";
import { endOfMonth } from "./months.ts";

export const RETURN_SLIP_TERMS = [30, 45, 60, 90] as const;

export interface ReturnSlipInputs {
  readonly dueDate: Day;
  readonly term: (typeof RETURN_SLIP_TERMS)[number];
}

/** Until when a return slip (BRB) can be sent back: for renewals as for new business since Release Nota 11. */
export const returnSlip = {
  id: "returnSlip",
  source: {
    document: "release-note-11-2022-06",
    heading: "1. Aanpassingen platform - Retour borderel (BRB) 30 dagen",
  },
  quote: "Voor de andere termijnen, 45/60/90 dagen, geldt dan ook vervaldag + 45/60/90 dagen",
  cites: ["RN-11", "RN-12"],
  work: ({ dueDate, term }) => {
    const lastDay = endOfMonth(dueDate);
    const fromMonth = addDays(lastDay, term);
    const due = said("due", { due: { kind: "day", value: dueDate } });
    const endOf = said("endOfMonth", { last: { kind: "day", value: lastDay } });
    const days = count(term);
    if (term === 30) {
      const limit = { kind: "day", value: fromMonth } as const;
      return {
        result: said("limit", { days, limit }),
        steps: [due, endOf, said("plus", { days, limit })],
        remarks: [said("alike")],
        confirmed: true,
      };
    }
    const limit = { kind: "day", value: addDays(dueDate, term) } as const;
    return {
      result: said("limit", { days, limit }),
      steps: [due, said("plus", { days, limit })],
      // "Dan ook" may mean that these terms count from the end of the month as well.
      remarks: [said("alike"), doubt("analogous", { limit: { kind: "day", value: fromMonth } })],
      confirmed: false,
    };
  },
  examples: [
    { given: { dueDate: "2027-04-04", term: 30 }, gives: ["limit", 30, "2027-05-30"], confirmed: true },
    { given: { dueDate: "2027-01-15", term: 30 }, gives: ["limit", 30, "2027-03-02"], confirmed: true },
    { given: { dueDate: "2028-01-15", term: 30 }, gives: ["limit", 30, "2028-03-01"], confirmed: true },
    { given: { dueDate: "2026-12-10", term: 30 }, gives: ["limit", 30, "2027-01-30"], confirmed: true },
    { given: { dueDate: "2027-04-04", term: 45 }, gives: ["limit", 45, "2027-05-19"], confirmed: false },
    { given: { dueDate: "2027-04-04", term: 60 }, gives: ["limit", 60, "2027-06-03"], confirmed: false },
    { given: { dueDate: "2027-04-04", term: 90 }, gives: ["limit", 90, "2027-07-03"], confirmed: false },
  ],
} as const satisfies Calculation<ReturnSlipInputs>;
