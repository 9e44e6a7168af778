import { isSeller } from "../../src/cases/person.ts";
import { isBegun, MOST_PARKED, newQuote } from "../memory.ts";
import type { Memory, QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import { parkedName } from "./parked-name.ts";

const knownBy = ({ customer, facts: { vehicle } }: QuoteMemory): string =>
  [customer?.name, [vehicle?.make, vehicle?.model].filter(Boolean).join(" "), vehicle?.plate]
    .filter((part) => part !== undefined && part !== "")
    .join(", ")
    .slice(0, 200);

/** True for a case that is only looked at: it waits for nobody here. */
const isOthers = ({ surroundings: { person } }: Turn, { kept }: QuoteMemory): boolean =>
  kept !== undefined && person !== undefined && !isSeller(person.role) && kept.owner !== person.id;

/** Puts the quote in hand aside, where there is anything in it of whoever speaks; its case keeps it. */
function park(turn: Turn): void {
  const { quote } = turn.memory;
  if (quote !== undefined && isBegun(quote) && !isOthers(turn, quote)) putAside(turn.memory, quote);
}

function putAside(memory: Memory, quote: QuoteMemory): void {
  const { reference } = quote;
  memory.parked = [...memory.parked.filter((each) => each !== reference), reference].slice(-MOST_PARKED);
  memory.parkedAs = { ...memory.parkedAs, [reference]: knownBy(quote) };
  forgetOthers(memory);
}

/** Takes a quote from those that were put aside. */
export function unpark(memory: Memory, reference: string): void {
  memory.parked = memory.parked.filter((each) => each !== reference);
  forgetOthers(memory);
}

function forgetOthers(memory: Memory): void {
  const { parked, parkedAs } = memory;
  memory.parkedAs = Object.fromEntries(Object.entries(parkedAs).filter(([each]) => parked.includes(each)));
}

/** Puts the quote in hand aside for whom it is not: whoever it is for goes back to it. */
export function setAside(turn: Turn): "gone" {
  const { memory, voice } = turn;
  turn.tell(voice.t("cases:park.others", { reference: turn.quote.reference }));
  // Whoever speaks has no part in it; it waits for whoever opened it here.
  if (isBegun(turn.quote)) putAside(memory, turn.quote);
  delete memory.quote;
  return "gone";
}

/** Says that a quote was put aside, where it was. */
function tellParked(turn: Turn, reference: string): void {
  const { memory, voice } = turn;
  if (memory.parked.includes(reference))
    turn.tell(voice.t("cases:park.done", { reference: parkedName(memory, reference) }));
}

/** Makes another quote the one in hand, and says where the one that was is. */
export function takeUp(turn: Turn, quote: QuoteMemory): void {
  const { memory } = turn;
  const before = memory.quote;
  if (before?.reference !== quote.reference) park(turn);
  if (before !== undefined) tellParked(turn, before.reference);
  memory.quote = quote;
  unpark(memory, quote.reference);
}

/** Begins a quote of another customer, and puts the one in hand aside. */
export function beginOther(turn: Turn): void {
  const { memory, voice, surroundings } = turn;
  const before = memory.quote;
  park(turn);
  if (before !== undefined) tellParked(turn, before.reference);
  memory.quote = newQuote(surroundings.newReference());
  turn.tell(voice.t("cases:park.new"));
}
