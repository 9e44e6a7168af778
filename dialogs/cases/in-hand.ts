import { actionsOf, maySee, objection } from "../../src/cases/actions.ts";
import type { CaseAction } from "../../src/cases/actions.ts";
import { isSeller } from "../../src/cases/person.ts";
import { isEditable, standingOf } from "../../src/cases/status.ts";
import type { Turn } from "../turn.ts";
import type { CaseCommand } from "./command.ts";
import { digestOf } from "./digest.ts";
import { setAside } from "./park.ts";
import { keptAs, restored } from "./restore.ts";

/** True for somebody who has cases of their own, where cases are kept at all. */
export const hasCases = ({ surroundings: { desk, person } }: Turn): boolean =>
  desk !== undefined && person !== undefined && isSeller(person.role);

/** True for a case that this person may look at and not change; a copy of it they may. */
export function isReadOnly({ memory, surroundings }: Turn): boolean {
  const kept = memory.quote?.kept;
  const { person } = surroundings;
  return kept !== undefined && person !== undefined && objection("edit", person, kept) !== undefined;
}

/** What this person may do with the case in hand now. */
export function possibleActions({ memory, surroundings, today }: Turn): readonly CaseAction[] {
  const kept = memory.quote?.kept;
  const { person } = surroundings;
  if (kept === undefined || person === undefined) return [];
  if (!isEditable(kept.status)) return actionsOf(today, person, { ...kept, until: kept.until ?? today });
  // What can still be changed is calculated anew in every turn.
  const status = memory.quote?.reviewed === true ? "quoted" : "draft";
  return actionsOf(today, person, { ...kept, status, until: today });
}

/** True for a case whose time is over and that only a copy can bring up to date. */
export const isOverInHand = ({ memory, today }: Turn): boolean => {
  const kept = memory.quote?.kept;
  if (kept?.until === undefined || isEditable(kept.status)) return false;
  return standingOf({ status: kept.status, until: kept.until }, today) === "expired";
};

/** Requests that are meant the same, however the case in hand stands. */
const HARMLESS: ReadonlySet<CaseCommand> = new Set([
  "list",
  "queue",
  "open",
  "history",
  "duplicate",
  "share",
  "papers",
  "documents",
  "park",
  "parked",
  "previous",
]);

const changesNothing = ({ intent }: Turn): boolean => intent.kind === "case" && HARMLESS.has(intent.command);

/** Whoever only arrived, or sent a file, said nothing that was not acted on. */
const notDone = ({ intent, voice }: Turn): string =>
  intent.kind === "nothing" ? "" : voice.t("cases:notDone");

/** How the case in hand stands beside what is kept of it. */
export type Met = "same" | "moved" | "gone";

/** True where somebody of another office speaks, as in a group: what a colleague opened there is not for them. */
const isHidden = ({ memory, surroundings: { person } }: Turn): boolean =>
  memory.quote?.kept !== undefined && person !== undefined && !maySee(person, memory.quote.kept);

/**
 * Meets what somebody else did with the case in hand since the last turn: takes it over and says who did it, so that
 * nothing of theirs is overwritten unseen.
 */
export async function meetOthers(turn: Turn): Promise<Met> {
  const { memory, surroundings, voice, today } = turn;
  const { quote } = memory;
  const { inHand, desk } = surroundings;
  if (quote?.kept === undefined || desk === undefined) return "same";
  if (inHand?.version === quote.kept.version) return isHidden(turn) ? setAside(turn) : "same";
  const kept = await desk.look(quote.reference);
  if (kept === undefined) {
    delete memory.quote;
    turn.tell(voice.t("cases:gone", { reference: quote.reference }));
    return "gone";
  }
  const { reference, changedBy: by } = kept;
  const wasReadOnly = isReadOnly(turn);
  const hasMoved = kept.status !== quote.kept.status;
  const told = hasMoved
    ? voice.t("cases:moved", { reference, by, status: voice.t(`cases:status.${kept.status}`) })
    : voice.t("cases:changedBy", { reference, by });
  if (hasMoved) turn.tell(told);
  memory.quote = wasReadOnly
    ? { ...quote, kept: keptAs(kept, digestOf(quote, kept.evaluation)) }
    : restored(kept, today);
  // Nothing that was said changes a case that is only looked at: it counts as it was meant.
  if (wasReadOnly && isReadOnly(turn)) return "same";
  if (!hasMoved) turn.tell(told);
  if (changesNothing(turn)) return "same";
  turn.tell(notDone(turn));
  return "moved";
}
