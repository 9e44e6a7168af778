import { isOfCompany, ROLES } from "./person.ts";
import type { Person, Role } from "./person.ts";
import type { Day } from "../facts/day.ts";
import { isOver } from "./status.ts";
import type { CaseStatus } from "./status.ts";

/** What may be done with a case that is kept. */
export const CASE_ACTIONS = [
  "look",
  "edit",
  "duplicate",
  "take_over",
  "attach",
  "send",
  "withdraw",
  "answer",
  "hand_over",
  "approve",
  "refuse",
  "ask",
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** What decides who may do what with a case. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly owner: string;
  readonly office: string;
  /** True from the first time it was sent to the company. */
  readonly analysed: boolean;
}

interface Terms {
  readonly by: readonly Role[];
  /** Absent: at any time. */
  readonly from?: readonly CaseStatus[];
  /** Absent: where it stood. */
  readonly to?: CaseStatus;
}

const SELLERS: readonly Role[] = ["broker", "service_center"];
const COMPANY: readonly Role[] = ["underwriter"];
const EVERYBODY: readonly Role[] = ROLES;

/**
 * The life of a case. A document changes no status (RN-22); a copy can be made at any time, also in and after an
 * analysis (RN-16); what is with the company or decided is not edited, but copied.
 */
const TERMS: Readonly<Record<CaseAction, Terms>> = {
  look: { by: EVERYBODY },
  edit: { by: SELLERS, from: ["draft", "quoted"] },
  duplicate: { by: SELLERS },
  take_over: { by: SELLERS },
  attach: { by: SELLERS },
  send: { by: SELLERS, from: ["draft", "quoted"], to: "in_analysis" },
  withdraw: { by: SELLERS, from: ["in_analysis"], to: "quoted" },
  answer: { by: SELLERS, from: ["in_analysis"] },
  hand_over: { by: SELLERS, from: ["quoted", "approved"], to: "handed_over" },
  approve: { by: COMPANY, from: ["in_analysis"], to: "approved" },
  refuse: { by: COMPANY, from: ["in_analysis"], to: "refused" },
  ask: { by: COMPANY, from: ["in_analysis"] },
};

/** Why something may not be done: one does not get to see the case, the role never may, or it is not the time. */
export type Objection = "hidden" | "role" | "status";

/**
 * Who gets to see a case: its owner and its office; the service center and the helpdesk by its reference; and
 * underwriters once it was sent to the company.
 */
export function maySee({ id, role, office }: Person, { owner, office: its, analysed }: CaseState): boolean {
  if (id === owner) return true;
  if (role === "broker") return office === its;
  return isOfCompany(role) ? analysed : true;
}

/** The maker of a case handles it in any role; nobody decides about their own. */
function isFor(by: readonly Role[], { id, role }: Person, { owner }: CaseState): boolean {
  if (by === COMPANY) return role === "underwriter" && id !== owner;
  return by.includes(role) || id === owner;
}

/** What stands in the way of an action; undefined when nothing does. */
export function objection(action: CaseAction, person: Person, state: CaseState): Objection | undefined {
  const { by, from } = TERMS[action];
  if (!maySee(person, state)) return "hidden";
  if (!isFor(by, person, state)) return "role";
  return from === undefined || from.includes(state.status) ? undefined : "status";
}

/** As {@link objection}, on a day: what is no longer current is not handed over, but calculated again. */
export function objectionOn(
  today: Day,
  action: CaseAction,
  person: Person,
  state: CaseState & { readonly until: Day },
): Objection | "expired" | undefined {
  const isLate = action === "hand_over" && isOver(state, today);
  return objection(action, person, state) ?? (isLate ? "expired" : undefined);
}

/** Where a case stands after an action. */
export const statusAfter = (action: CaseAction, status: CaseStatus): CaseStatus => TERMS[action].to ?? status;

/** Everything somebody may do with a case on a day. */
export const actionsOf = (
  today: Day,
  person: Person,
  state: CaseState & { readonly until: Day },
): readonly CaseAction[] =>
  CASE_ACTIONS.filter((action) => objectionOn(today, action, person, state) === undefined);

/** Every step from one status to another; the database holds the same list. */
export const STEPS: readonly (readonly [CaseStatus, CaseStatus])[] = CASE_ACTIONS.flatMap((action) => {
  const { from = [], to } = TERMS[action];
  return to === undefined ? [] : from.map((status): [CaseStatus, CaseStatus] => [status, to]);
});
