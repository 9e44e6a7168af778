import type { Stored } from "../storage/conversations.ts";
import type { Dialogue } from "./dialogue.ts";

/** After as many failed turns in a row it must be the memory itself that fails. */
const FAILURES = 2;

/** What a turn starts from. */
export interface Recalled<M> {
  /** The turn's own copy. */
  readonly memory: M;
  /** What is kept when the turn fails. */
  readonly fallback: M;
  readonly failures: number;
  /** Why the stored memory was not used. */
  readonly lost?: "unreadable" | "failing";
}

/** Memory to begin a turn with: as stored, what can be saved of it, or that of a new conversation. */
export function recall<M extends object>(dialogue: Dialogue<M>, stored: Stored): Recalled<M> {
  const twice = (make: () => M): { memory: M; fallback: M } => ({ memory: make(), fallback: make() });
  if (stored.memory === undefined) return { ...twice(() => dialogue.empty()), failures: 0 };
  // A copy each time: what a reader takes over unread would otherwise be shared.
  const copy = (): unknown => structuredClone(stored.memory);
  const readable = dialogue.read(copy()) !== undefined;
  if (readable && stored.failures < FAILURES) {
    const { failures } = stored;
    return { ...twice(() => dialogue.read(copy()) ?? dialogue.empty()), failures };
  }
  const lost = readable ? "failing" : "unreadable";
  return { ...twice(() => dialogue.salvage(copy())), failures: 0, lost };
}
