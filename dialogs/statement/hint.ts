import type { Turn } from "../turn.ts";

/** Where several answers were filled in at once it is said, once in a quote, how to take them back. */
export function tellHint(turn: Turn): void {
  if (turn.quote.told.includes("hint")) return;
  turn.quote.told.push("hint");
  turn.tell(turn.voice.t("statement:hint"));
}
