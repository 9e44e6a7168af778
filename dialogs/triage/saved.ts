import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import { parseFacts } from "../../src/index.ts";
import { repeat } from "../commands/stack-top.ts";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import { takeQuote } from "./take-pasted.ts";
import { triageText } from "./triage.ts";

/** What a reference looks like; whether there is such a case, and whose it is, storage knows. */
const REFERENCE = /(?<![\w-])([2-9CFHKMPRTWXY]{4})-([2-9CFHKMPRTWXY]{4})(?![\w-])/iu;

/**
 * "Waarom is K7M2-9XF4 geblokkeerd?": takes a copy of a saved quote of the user's own and says what blocks it; the saved
 * one stays as it is. Undefined where no reference but that of the quote in hand is named.
 */
export async function hearReference(
  turn: Turn,
  dc: DialogContext,
  text: string,
): Promise<DialogTurnResult | undefined> {
  const { voice, quote, surroundings, today } = turn;
  const reference = REFERENCE.exec(text)?.slice(1).join("-").toUpperCase();
  if (reference === undefined || reference === quote.reference) return undefined;
  const parsed = parseFacts((await surroundings.savedFacts?.(reference)) ?? [], today);
  if (!parsed.ok) {
    turn.tell(voice.t("triage:notFound", { reference }));
    return repeat(dc);
  }
  takeQuote(turn, parsed.facts);
  turn.tell(voice.t("triage:copied", { reference }));
  if (!turn.judgement().deadEnd) turn.tell(triageText(turn));
  return beginInterview(dc);
}
