import type { Stored } from "../storage/conversations.ts";
import type { Dialogue } from "./dialogue.ts";

/** After as many failed turns in a row it must be the memory itself that fails. */
const FAILURES = 2;

/** What a turn starts from. */
export interface Recalled<M> {
  /** The turn's own copy. */
  readonly memory: M;
  /** What is kept when the turn fails. */
  readonly fallback: () => M;
  readonly failures: number;
  /** Why the stored memory was not used. */
  readonly lost?: "unreadable" | "failing";
}

/** Memory to begin a turn with: as stored, what can be saved of it, or that of a new conversation. */
export function recall<M extends object>(
  dialogue: Dialogue<M>,
  { memory: json, failures }: Stored,
): Recalled<M> {
  if (json === undefined) return { memory: dialogue.empty(), fallback: () => dialogue.empty(), failures: 0 };
  // A reader may take over parts unread: what the turn changes in its copy must not show in the original.
  const memory = dialogue.read(structuredClone(json));
  if (memory !== undefined && failures < FAILURES) return { memory, fallback: () => json as M, failures };
  const salvage = (): M => dialogue.salvage(structuredClone(json));
  const lost = memory === undefined ? "unreadable" : "failing";
  return { memory: salvage(), fallback: salvage, failures: 0, lost };
}
