import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { Facts } from "../../src/facts/schema.ts";
import { repeat } from "../commands/stack-top.ts";
import { newQuote } from "../memory.ts";
import { beginInterview } from "../navigate.ts";
import type { Turn } from "../turn.ts";
import type { Pasted } from "./pasted.ts";
import { triageText } from "./triage.ts";

/**
 * Makes a pasted quote the one in hand and says what blocks it. A quote that was under way keeps its case and its
 * reference; a paste that is wrong changes nothing.
 */
export async function takePasted(turn: Turn, dc: DialogContext, pasted: Pasted): Promise<DialogTurnResult> {
  if (pasted.kind !== "facts") {
    turn.tell(problemText(turn, pasted));
    return dc.activeDialog === undefined ? beginInterview(dc) : repeat(dc);
  }
  takeQuote(turn, pasted.facts);
  const { deadEnd } = turn.judgement();
  // The result that comes at once says the reasons and the ways out itself.
  if (!deadEnd) turn.tell(triageText(turn));
  return beginInterview(dc);
}

/** Makes facts a new quote in hand; the one that was under way keeps its case. */
function takeQuote(turn: Turn, facts: Facts): void {
  const { memory, voice, surroundings } = turn;
  const before = turn.quote;
  const isFresh = Object.keys(before.facts).length === 0 && Object.keys(before.ranges).length === 0;
  const reference = isFresh ? before.reference : surroundings.newReference();
  if (!isFresh) turn.tell(voice.t("triage:parked", { reference: before.reference }));
  memory.quote = {
    ...newQuote(reference),
    facts,
    ...(isFresh && before.customer !== undefined && { customer: before.customer }),
    ...(facts.basePremiums !== undefined && { premiums: "own" }),
  };
  turn.tell(voice.t("triage:taken", { reference }));
}

function problemText({ voice }: Turn, pasted: Exclude<Pasted, { kind: "facts" }>): string {
  if (pasted.kind === "broken") return voice.t("triage:broken");
  const { path, found, accepted } = pasted.problem;
  const wrong = voice.t("triage:wrongFact", { path: path === "" ? "{}" : path, found });
  return accepted.kind === "values"
    ? `${wrong} ${voice.t("triage:accepted", { values: voice.format.either(accepted.values.map(String)) })}`
    : wrong;
}
