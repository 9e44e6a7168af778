import type { SaidDoubt } from "../memory.ts";
import type { Turn } from "../turn.ts";
import type { Subject } from "./database.ts";
import { fill } from "./fill.ts";
import { askedOf } from "./subject.ts";

/** Takes the type that was chosen among those a database knows; without a choice the user fills it in. */
export function takeType(turn: Turn, { types, candidates }: SaidDoubt, pick: number): void {
  const [entries, type] = [candidates[pick], types?.names[pick]];
  if (types === undefined || entries === undefined) {
    turn.quote.lookUp = { ...turn.quote.lookUp, asked: askedOf(turn.quote, false), answer: "unknown" };
    turn.tell(turn.voice.t("vehicles:none"));
    return;
  }
  const known = entries.flatMap(({ asked, value }) => (asked === "premiumSource" ? [] : [{ asked, value }]));
  fill(turn, { subject: JSON.parse(types.by) as Subject, entries: known, type });
}
