import { isDeepStrictEqual } from "node:util";
import { factAt } from "../../src/facts/paths.ts";
import { carName } from "../explain/fact.ts";
import { commit } from "../interview/accept.ts";
import type { Entry } from "../interview/record.ts";
import { setFact } from "../facts.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Turn } from "../turn.ts";
import { fitting, MOST_TYPES } from "./choice.ts";
import type { KnownVehicle, Subject, VehicleDatabase } from "./database.ts";
import { entriesOf, fill } from "./fill.ts";
import { askedOf, isOver, isType, nameOf, subjectsOf } from "./subject.ts";

/**
 * Looks the quote's vehicle up, once for what it is known by: fills in what the database knows, or lets the user
 * choose between types. Where it knows nothing or does not answer, that is said once and the interview goes on.
 */
export async function consult(turn: Turn): Promise<void> {
  const { vehicles } = turn.surroundings;
  if (vehicles === undefined || !turn.hasVehicles || isAsked(turn)) return;
  await lookUp(turn, vehicles);
}

async function lookUp(turn: Turn, vehicles: VehicleDatabase): Promise<void> {
  withdrawOther(turn);
  if (subjectsOf(turn.quote.facts).length === 0) return;
  const { lookUp: before, facts } = turn.quote;
  const stands = before?.answer === "filled" ? before.by : undefined;
  const unknown = (before?.unknown ?? []).filter((name) => subjectsOf(facts).map(nameOf).includes(name));
  const answer = await firstAnswer(vehicles, subjectsOf(facts), { stands, unknown });
  if (typeof answer !== "string") take(turn, answer);
  else if (before !== undefined && stands !== undefined) before.asked = askedOf(turn.quote, false);
  else goOn(turn, answer === "down" ? "down" : "unknown");
  if (turn.quote.lookUp !== undefined) turn.quote.lookUp.unknown = unknown;
}

/** Milliseconds after which a database that did not answer is asked again, while its answer still helps. */
const AGAIN = 60_000;

/** True where there is nothing to look up, or nothing new. */
function isAsked({ quote, surroundings }: Turn): boolean {
  if (subjectsOf(quote.facts).length === 0) return quote.lookUp?.by === undefined;
  const { at } = quote.lookUp ?? {};
  if (at !== undefined && !quote.reviewed && surroundings.now - at >= AGAIN) return false;
  return quote.lookUp?.asked === askedOf(quote, quote.lookUp?.answer === "choice");
}

/** Takes back what was filled in of another vehicle, where the user left it as it was. */
function withdrawOther(turn: Turn): void {
  const { lookUp, facts } = turn.quote;
  if (lookUp?.by === undefined || !isOver(lookUp.by, turn.quote)) return;
  const filled = (lookUp.filled ?? []).filter(({ asked, value }) => isStill(turn.quote, asked, value));
  const left = filled.reduce((all, { asked }) => withoutFact(all, asked), facts);
  const draft = { ...structuredClone(turn.quote), facts: left };
  delete draft.lookUp;
  commit(turn, draft, filled.length === 0 ? [] : [turn.voice.t("vehicles:withdrawn")]);
}

const isStill = ({ facts }: QuoteMemory, asked: Entry["asked"], value: Entry["value"]): boolean =>
  asked !== "premiumSource" && factAt(facts, asked) === value;

const withoutFact = (facts: QuoteMemory["facts"], asked: Entry["asked"]): QuoteMemory["facts"] =>
  asked === "premiumSource" ? facts : setFact(facts, asked, undefined);

interface Answer {
  readonly subject: Subject;
  readonly vehicles: readonly KnownVehicle[];
}

/**
 * The first of these that the database knows. Where it does not answer, the others are not asked either.
 *
 * @param before the one whose answer stands, and those it does not know, to which the others are added
 */
async function firstAnswer(
  vehicles: VehicleDatabase,
  subjects: readonly Subject[],
  { stands, unknown }: { readonly stands: string | undefined; readonly unknown: string[] },
): Promise<Answer | "stands" | "unknown" | "down"> {
  for (const subject of subjects) {
    const name = nameOf(subject);
    if (name === stands) return "stands";
    if (unknown.includes(name)) continue;
    const found = await vehicles.find(subject);
    if (found === undefined) return "down";
    if (found.length > 0) return { subject, vehicles: found };
    unknown.push(name);
  }
  return "unknown";
}

/** Goes on without the database. */
function goOn(turn: Turn, answer: "unknown" | "down"): void {
  const isNew = turn.quote.lookUp?.answer !== answer;
  const at = answer === "down" ? { at: turn.surroundings.now } : {};
  turn.quote.lookUp = { asked: askedOf(turn.quote, false), answer, ...at };
  if (isNew) turn.tell(turn.voice.t(`vehicles:${answer}`));
}

function take(turn: Turn, { subject, vehicles }: Answer): void {
  const types = isType(subject) ? fitting(vehicles, turn.quote) : vehicles;
  const different = types
    .map((vehicle) => ({ type: vehicle.type, entries: entriesOf(vehicle, subject) }))
    .filter(({ entries }) => entries.length > 0)
    .filter((one, at, all) => all.findIndex((other) => isDeepStrictEqual(one, other)) === at);
  const [only, ...others] = different;
  // More vehicles than can be shown under one plate tell nothing.
  const isVague = !isType(subject) && different.length > MOST_TYPES;
  if (only === undefined || isVague) goOn(turn, "unknown");
  else if (others.length === 0) fill(turn, { subject, ...only });
  else letChoose(turn, subject, different);
}

interface Type {
  readonly type: string | undefined;
  readonly entries: Entry[];
}

/** Asks which type it is; where they are too many, once other answers have parted them. */
function letChoose(turn: Turn, subject: Subject, types: readonly Type[]): void {
  const { quote, voice } = turn;
  const isNew = quote.lookUp?.answer !== "choice";
  quote.lookUp = { asked: askedOf(quote, true), answer: "choice" };
  if (types.length > MOST_TYPES) {
    const count = voice.format.number(types.length);
    if (isNew) turn.tell(voice.t("vehicles:many", { count, car: carName(quote.facts) }));
    return;
  }
  const doubt = {
    words: "",
    candidates: types.map(({ entries }) => entries),
    missed: 0,
    types: { by: nameOf(subject), names: types.map(({ type = "" }) => type) },
  };
  quote.doubts = [doubt, ...quote.doubts.filter((other) => other.types === undefined)];
}
