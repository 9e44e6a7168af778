import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { beginInterview } from "../navigate.ts";
import { repeat } from "../commands/stack-top.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";
import { openedText } from "./opened.ts";
import { takeUp, unpark } from "./park.ts";
import { refusalOf } from "./refusal.ts";
import { restored } from "./restore.ts";

/** A case by its reference; says so where there is none that this person may see. */
export async function find(turn: Turn, reference: string): Promise<KeptCase | undefined> {
  const { voice, surroundings, memory } = turn;
  if (surroundings.desk === undefined) {
    turn.tell(voice.t("cases:none"));
    return undefined;
  }
  const kept = await surroundings.desk.look(reference);
  if (kept === undefined) turn.tell(voice.t("cases:notFound", { reference }));
  // Memory of an earlier release does not know until when its case holds.
  else if (memory.quote?.reference === reference && memory.quote.kept !== undefined)
    memory.quote.kept.until = kept.until;
  return kept;
}

/** Says again what was waiting, or begins where nothing was. */
export const goOn = (dc: DialogContext): Promise<DialogTurnResult> =>
  dc.activeDialog === undefined ? beginInterview(dc) : repeat(dc);

/** Opens a case: it becomes the quote in hand, and the one that was is put aside. */
export async function open(turn: Turn, dc: DialogContext, reference: string): Promise<DialogTurnResult> {
  const kept = await find(turn, reference);
  if (kept === undefined) {
    unpark(turn.memory, reference);
    return goOn(dc);
  }
  takeOpened(turn, kept);
  return beginInterview(dc);
}

/** Takes a case that was found in hand, and says how it stands. */
export function takeOpened(turn: Turn, kept: KeptCase): void {
  takeUp(turn, restored(kept, turn.today));
  turn.tell(openedText(turn, kept));
}

/** Makes a copy of a case, whatever became of that: a fresh draft with the same answers. */
export async function duplicate(turn: Turn, dc: DialogContext, reference: string): Promise<DialogTurnResult> {
  const { voice, surroundings, today } = turn;
  const kept = await find(turn, reference);
  if (kept === undefined) return goOn(dc);
  const why = refusalOf(turn, "duplicate", kept);
  if (why !== undefined) {
    turn.tell(why);
    return goOn(dc);
  }
  const copy = {
    ...restored(kept, today),
    reference: surroundings.newReference(),
    reviewed: false,
    origin: reference,
  };
  delete copy.kept;
  takeUp(turn, copy);
  turn.tell(voice.t("cases:duplicated", { reference, copy: turn.quote.reference }));
  return beginInterview(dc);
}
