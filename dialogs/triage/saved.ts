import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { referenceIn } from "../../src/cases/reference.ts";
import { repeat } from "../commands/stack-top.ts";
import { isReadOnly } from "../cases/in-hand.ts";
import { find, takeOpened } from "../cases/open.ts";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import { triageText } from "./triage.ts";

/**
 * "Waarom is K7M2-9XF4 geblokkeerd?": opens a case that this person may see and says what blocks it. Undefined where
 * no reference but that of the quote in hand is named.
 */
export async function hearReference(
  turn: Turn,
  dc: DialogContext,
  text: string,
): Promise<DialogTurnResult | undefined> {
  const reference = referenceIn(text)?.reference;
  if (reference === undefined || reference === turn.quote.reference) return undefined;
  const kept = await find(turn, reference);
  if (kept === undefined) return repeat(dc);
  takeOpened(turn, kept);
  // The view of a case, or the result that comes at once, says the reasons and the ways out itself.
  if (!isReadOnly(turn) && !turn.judgement().deadEnd) turn.tell(triageText(turn));
  return beginInterview(dc);
}
