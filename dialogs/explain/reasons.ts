import type { Sureness } from "../../src/index.ts";
import type { Evaluation, Reading, Reason } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";
import { isWritten, wording } from "./wording.ts";

type Part = "what" | "why" | "possible" | "who";

/** A reason in one line: what it is about, why with the one deciding fact, and what can be done or who decides. */
export function shortReason(voice: Voice, reason: Reason): string {
  const wayOut = part(voice, reason, reason.outcome === "refused" ? "possible" : "who");
  return sentences(part(voice, reason, "what"), why(voice, reason), wayOut);
}

/** What a reason is about, alone: "Engelse vrijstelling kan niet." */
export const reasonHeadline = (voice: Voice, reason: Reason): string => part(voice, reason, "what");

/** As {@link fullReason} for many, shorter: what shares its why with another stands in one line with it. */
export function reasonLines(voice: Voice, reasons: readonly Reason[]): string[] {
  const because = (reason: Reason): string => sentences(why(voice, reason), part(voice, reason, "possible"));
  return [...Map.groupBy(reasons, because)].map(([shared, alike]) => {
    const said = sentences(...new Set(alike.map((reason) => part(voice, reason, "what"))), shared);
    return [said, ...new Set(alike.map((reason) => sourceText(voice, reason)))].join("\n");
  });
}

/** The deciding fact alone, for where the text around it already says what cannot be. */
export function why(voice: Voice, reason: Reason): string {
  return sentences(part(voice, reason, "why"), sureness(voice, reason));
}

/** Everything a reason says: what, why, what is possible, who decides. */
export function reasonText(voice: Voice, reason: Reason): string {
  return sentences(
    part(voice, reason, "what"),
    part(voice, reason, "why"),
    part(voice, reason, "possible"),
    part(voice, reason, "who"),
    sureness(voice, reason),
  );
}

/** What a reason is about, why, and what is possible, without whom the broker turns to. */
export const groundsText = (voice: Voice, reason: Reason): string =>
  sentences(part(voice, reason, "what"), part(voice, reason, "why"), part(voice, reason, "possible"));

/** As {@link reasonText}, with where it is written and since when. */
export const fullReason = (voice: Voice, reason: Reason): string =>
  `${reasonText(voice, reason)}\n${sourceText(voice, reason)}`;

/** The reasons behind a list of rule ids, in its order. */
export const reasonsOf = (evaluation: Evaluation, ids: readonly string[]): Reason[] =>
  ids.flatMap((id) => evaluation.reasons[id] ?? []);

/**
 * How sure a reading is: not confirmed, or settled by whom; nothing of what was never open.
 *
 * @param open the key of what is said while it is open
 */
export function sureness(
  voice: Voice,
  { confirmed, reading }: Sureness,
  open: "explain:unconfirmed" | "papers:head.untilOpen" = "explain:unconfirmed",
): string {
  if (reading !== undefined) return readingText(voice, reading);
  return confirmed ? "" : voice.t(open);
}

/** Who settled how something is to be read, since when, and why. Its quotation marks say where it ends. */
export const readingText = ({ t, format }: Voice, { by, from, note, verdict }: Reading): string =>
  t(`register:${verdict}`, {
    by,
    day: format.day(from),
    note: note.replaceAll(/[“”«»]\s*|\s+/gu, " ").trim(),
  });

export const sentences = (...parts: readonly string[]): string =>
  parts.filter((text) => text !== "").join(" ");

function part(voice: Voice, { message, params }: Reason, name: Part): string {
  const key = `reasons:${message}.${name}`;
  const mayBeAbsent = name === "possible" || name === "who";
  return mayBeAbsent && !isWritten(key) ? "" : wording(voice, key, params);
}

/** Where something is written, and since when it holds. */
export function sourceText(voice: Voice, { source, inForce }: Pick<Reason, "source" | "inForce">): string {
  const parts = { document: voice.t(`explain:documents.${source.document}`), heading: source.heading };
  return inForce.from === null
    ? voice.t("explain:sourceUndated", parts)
    : voice.t("explain:source", { ...parts, from: voice.format.day(inForce.from) });
}
