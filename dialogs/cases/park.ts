import { isBegun, MOST_PARKED, newQuote } from "../memory.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";

/** Puts the quote in hand aside, where there is anything in it; its case keeps it. */
function park(turn: Turn): void {
  const { memory } = turn;
  const { quote } = memory;
  if (quote === undefined || !isBegun(quote)) return;
  const { reference } = quote;
  memory.parked = [...memory.parked.filter((each) => each !== reference), reference].slice(-MOST_PARKED);
}

/** Puts the quote in hand aside for whom it is not: whoever it is for goes back to it. */
export function setAside(turn: Turn): "gone" {
  const { memory, voice } = turn;
  turn.tell(voice.t("cases:park.others", { reference: turn.quote.reference }));
  park(turn);
  delete memory.quote;
  return "gone";
}

/** Makes another quote the one in hand. */
export function takeUp(turn: Turn, quote: QuoteMemory): void {
  const { memory } = turn;
  if (memory.quote?.reference !== quote.reference) park(turn);
  memory.quote = quote;
  memory.parked = memory.parked.filter((reference) => reference !== quote.reference);
}

/** Begins a quote of another customer, and puts the one in hand aside. */
export function beginOther(turn: Turn): void {
  const { memory, voice, surroundings } = turn;
  const before = memory.quote;
  park(turn);
  const isParked = before !== undefined && memory.parked.includes(before.reference);
  if (isParked) turn.tell(voice.t("cases:park.done", { reference: before.reference }));
  memory.quote = newQuote(surroundings.newReference());
  turn.tell(voice.t("cases:park.new"));
}
