import { objectionOn } from "../../src/cases/actions.ts";
import type { CaseAction, Objection } from "../../src/cases/actions.ts";
import { addDays } from "../../src/facts/day.ts";
import type { Turn } from "../turn.ts";
import type { KeptCase } from "./desk.ts";

/** Why it cannot be done now, in words; undefined when it can. */
export function refusalOf(
  { voice, surroundings, today }: Turn,
  command: CaseAction,
  kept: KeptCase,
  version = kept.version,
): string | undefined {
  const { reference } = kept;
  const status = voice.t(`cases:status.${kept.status}`);
  if (kept.version !== version) return voice.t("cases:moved", { reference, by: kept.changedBy, status });
  const { person } = surroundings;
  const why = person === undefined ? "hidden" : objectionOn(today, command, person, kept);
  if (why === undefined) {
    const hasQuestion = kept.analysis !== null && kept.analysis.question !== null;
    return command === "answer" && !hasQuestion ? voice.t("cases:cannot.notAsked", { reference }) : undefined;
  }
  // What was approved is not calculated again by opening it.
  const told =
    why === "expired" && kept.status === "approved" ? "approvalOver" : unfinished(command, kept, why);
  return voice.t(`cases:cannot.${told}`, {
    reference,
    status,
    day: voice.format.day(addDays(kept.until, 1)),
  });
}

/** What is not handed over yet has questions left, which are asked below. */
const unfinished = (command: CaseAction, { status }: KeptCase, why: Objection | "expired") =>
  why === "status" && command === "hand_over" && status === "draft" ? "unfinished" : why;
