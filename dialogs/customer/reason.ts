import type { Reason } from "../../src/rules/evaluation.ts";
import { groundsText, sentences } from "../explain/reasons.ts";
import type { Voice } from "../voice.ts";
import { customerSafe } from "./safe.ts";

/** A reason as the customer may read it: what, why, what is possible, and that the company decides where it does. */
export function customerReason(voice: Voice, reason: Reason): string {
  const said = customerSafe(voice, groundsText(voice, reason));
  const isDecided = reason.outcome === "refer" || reason.outcome === "backoffice";
  return said === "" || !isDecided ? said : sentences(said, voice.t("customer:companyDecides"));
}
