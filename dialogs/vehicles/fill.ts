import { factAt } from "../../src/facts/paths.ts";
import type { FactPath } from "../../src/facts/paths.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { carName, namedValues } from "../explain/fact.ts";
import { setFact } from "../facts.ts";
import type { Value } from "../facts.ts";
import { commit } from "../interview/accept.ts";
import { conflictOf } from "../interview/conflict.ts";
import { record } from "../interview/record.ts";
import { fold } from "../language/tokens.ts";
import type { QuoteMemory } from "../memory.ts";
import { questionFilling } from "../questions/index.ts";
import { tellHint } from "../statement/hint.ts";
import type { Turn } from "../turn.ts";
import { KNOWN_PATHS } from "./database.ts";
import type { KnownVehicle, Subject } from "./database.ts";
import { usualSpelling } from "./spelling.ts";
import { askedOf, isType, nameOf } from "./subject.ts";

/** One fact as a database knows it. */
interface Known {
  readonly asked: FactPath;
  readonly value: Value;
}

/** What a database knows as answers; of a type, what every vehicle of it has. */
export function entriesOf({ vehicle }: KnownVehicle, subject: Subject): Known[] {
  const { make, model } = vehicle;
  const facts = { vehicle: make === undefined ? vehicle : { ...vehicle, ...usualSpelling(make, model) } };
  return KNOWN_PATHS.flatMap((asked): Known[] => {
    const value = factAt(facts, asked);
    if (value === undefined || value === "" || (isType(subject) && ITS_OWN.has(asked))) return [];
    // Only of a motorhome the mass decides anything: of others it would be one thing more to check.
    return asked === "vehicle.maxMassKg" && vehicle.category !== "motorhome" ? [] : [{ asked, value }];
  });
}

/** What a type of vehicles does not tell. */
const ITS_OWN: ReadonlySet<FactPath> = new Set(["vehicle.firstRegistration", "vehicle.plate", "vehicle.vin"]);

interface Found {
  readonly subject: Subject;
  readonly entries: readonly Known[];
  readonly type?: string | undefined;
}

/**
 * Fills in what a database knows of the quote's vehicle and says it. What the user gave stays, also where the
 * database says otherwise; of a car of another make nothing is taken.
 */
export function fill(turn: Turn, { subject, entries, type }: Found): void {
  const { voice, quote } = turn;
  const differing = entries.filter((entry) => differs(quote, entry, subject));
  const others = { items: namedValues(voice, differing) };
  if (differing.some(({ asked }) => asked === "vehicle.make")) {
    const name = carName(entries.reduce(withKnown, {}));
    quote.lookUp = { asked: askedOf(quote, false), answer: "other" };
    turn.tell(voice.t("vehicles:other", { known: name, said: carName(quote.facts) }));
    return;
  }
  const draft = structuredClone(quote);
  const filled = entries.filter((entry) => !isGiven(quote, entry) && takes(turn, draft, entry));
  const by = nameOf(subject);
  draft.lookUp = { asked: askedOf(draft, false), answer: "filled", by, filled, ...(type && { type }) };
  const hasBareValue = isType(subject) && filled.some(({ asked }) => asked === VALUE);
  commit(turn, draft, [
    ...(filled.length === 0 ? [] : [voice.t("vehicles:filled", { items: itemsOf(turn, filled, type) })]),
    ...(filled.length + differing.length === 0 ? [voice.t("vehicles:agrees")] : []),
    ...(differing.length === 0 ? [] : [voice.t("vehicles:differs", others)]),
    ...(hasBareValue ? [voice.t("vehicles:options")] : []),
  ]);
  if (filled.length > 0) tellHint(turn);
}

const VALUE: FactPath = "vehicle.catalogueValue";

const withKnown = (facts: Facts, { asked, value }: Known): Facts => setFact(facts, asked, value);

/** Writes one answer, unless it cannot be true together with another. "Back" does not stop at it: it was not asked. */
function takes(turn: Turn, draft: QuoteMemory, entry: Known): boolean {
  const tried = structuredClone(draft);
  record(tried, questionFilling(entry.asked), [entry]);
  if (conflictOf(turn, tried) !== undefined) return false;
  Object.assign(draft, tried, { asked: draft.asked });
  return true;
}

/** True where the user has said it. A day is still open where only its month or year is known. */
function isGiven({ facts, ranges }: QuoteMemory, { asked, value }: Known): boolean {
  if (factAt(facts, asked) !== undefined) return true;
  const range = ranges[asked];
  return range !== undefined && !(range.from <= String(value) && String(value) <= range.to);
}

/** True where the user has said something else. A shorter or longer name of a model is the same. */
function differs(quote: QuoteMemory, entry: Known, subject: Subject): boolean {
  const { asked, value } = entry;
  // With its options, hardly any car costs what its type does.
  if (!isGiven(quote, entry) || (asked === VALUE && isType(subject))) return false;
  const given = factAt(quote.facts, asked);
  if (typeof given !== "string" || asked === VALUE) return Number(given) !== Number(value);
  const [one, other] = [bare(given), bare(String(value))];
  return asked === "vehicle.model" ? !one.startsWith(other) && !other.startsWith(one) : one !== other;
}

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** "Volkswagen Golf 1.5 TSI Life, Personenwagen, Benzine en Vermogen: 96 kW". */
function itemsOf({ voice }: Turn, filled: readonly Known[], type: string | undefined): string {
  const name = [carName(filled.reduce(withKnown, {})), type ?? ""].filter((part) => part !== "").join(" ");
  const others = filled.filter(({ asked }) => asked !== "vehicle.make" && asked !== "vehicle.model");
  const items = [name, ...others.map((entry) => namedValues(voice, [entry]))];
  return voice.format.series(items.filter((item) => item !== ""));
}
