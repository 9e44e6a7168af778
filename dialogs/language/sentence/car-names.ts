import { isKnown } from "../known.ts";
import { nearest } from "../near.ts";
import { ALONE, compact, MAKES, type Make } from "./car-list.ts";
import type { Token } from "../tokens.ts";
import { linked } from "../speech.ts";
import { LABELS, SELLERS, STARTERS } from "./starters.ts";
import { isVocabulary } from "./spelling.ts";
import type { View } from "./view.ts";

/** A car that a text names. */
export interface CarName {
  readonly from: number;
  readonly to: number;
  readonly make: string;
  readonly model?: string;
  /** A letter was wrong. */
  readonly doubtful: boolean;
}

/** Makes with their models, and models that tell their make, from left to right. */
export function findCars(view: View): readonly CarName[] {
  const cars: CarName[] = [];
  for (let at = 0; at < view.tokens.length;) {
    const car =
      view.tokens[at]?.kind === "symbol"
        ? undefined
        : (carAt(view, at) ?? alternative(view, cars.at(-1), at));
    if (car !== undefined) cars.push(car);
    at = car?.to ?? at + 1;
  }
  return cars;
}

function carAt(view: View, from: number): CarName | undefined {
  // "garage Ford de Namur" sells cars and is none.
  if (SELLERS.has(view.words[from - 1] ?? "")) return undefined;
  const make = makeAt(view, from);
  // "Tesla's" are not somebody's car.
  if (view.tokens[make?.to ?? -1]?.gap === "apostrophe") return undefined;
  // "ducato" is a Fiat, and no Ducati with a slip.
  const alone = make?.doubtful === true ? aloneAt(view, from) : undefined;
  if (alone?.doubtful === false) return alone;
  return (make && withModel(view, from, make)) ?? aloneAt(view, from);
}

/** The car that a make and the words behind it name; a make that is another word too needs a model. */
function withModel(view: View, from: number, { make, to, doubtful }: FoundMake): CarName | undefined {
  const named = { from, make: make.name, doubtful };
  const model = modelAt(view, to, make) ?? modelAt(view, behindLabel(view, to), make);
  if (model !== undefined) return { ...named, ...model };
  const near = nearModel(view, to, make);
  if (near !== undefined) return { ...named, ...near, doubtful: true };
  return make.weak ? undefined : { ...named, to };
}

/** The A4 of "Audi A3 of A4". */
function alternative(view: View, before: CarName | undefined, from: number): CarName | undefined {
  const make = MAKES.get(compact(before?.make ?? ""));
  if (before?.model === undefined || make === undefined || !linked(view.tokens, before.to, from))
    return undefined;
  const model = modelAt(view, from, make);
  return model && { from, make: make.name, doubtful: false, ...model };
}

/** Where the model begins: behind the make, or behind "model:" on the next line of a list. */
function behindLabel(view: View, from: number): number {
  const label = view.tokens[from]?.kind === "symbol" ? from + 1 : from;
  if (!LABELS.has(view.words[label] ?? "")) return from;
  return view.tokens[label + 1]?.fold === ":" ? label + 2 : label + 1;
}

const SHORTEST_MODEL_WITH_SLIP = 5;

/** A model right behind its make, with one letter wrong: Skoda Fabai. */
function nearModel(
  view: View,
  at: number,
  make: Make,
): { readonly model: string; readonly to: number } | undefined {
  const token = view.tokens[at];
  if (token?.kind !== "word" || token.fold.length < SHORTEST_MODEL_WITH_SLIP || view.endsClause(at - 1))
    return undefined;
  if (isKnown(token.fold) || isVocabulary(token.fold)) return undefined;
  const [name, ...others] = nearest(token.fold, make.models.keys(), MOST_SLIPS);
  const model = name === undefined || others.length > 0 ? undefined : make.models.get(name);
  return model === undefined ? undefined : { model, to: at + 1 };
}

interface Name {
  readonly key: string;
  readonly to: number;
}

const MOST_TOKENS = 6;
const SKIPPED = new Set(["-", ".", "&", "'", ":", "°"]);

/** The tokens from a place on, run together, the longest first: "t", "-", "roc" is "troc" and "t". */
function namesFrom(view: View, from: number): readonly Name[] {
  const names: Name[] = [];
  let key = "";
  for (let at = from; at < from + MOST_TOKENS; at++) {
    const token = view.tokens[at];
    if (
      token === undefined ||
      (token.kind === "symbol" && !SKIPPED.has(token.fold) && !/[+#]/.test(token.fold))
    )
      break;
    if (!SKIPPED.has(token.fold)) {
      key += token.fold;
      const after = view.tokens[at + 1];
      const goesOn = after?.gap === "none" && after.kind !== "symbol";
      if (!goesOn) names.unshift({ key, to: at + 1 });
    }
    if (view.endsClause(at)) break;
  }
  return names;
}

/** Names are near other words: a "sportwagen" is no Sportage. */
const MOST_SLIPS = 1;
const SHORTEST_WITH_SLIP = 6;

const mayHaveSlip = (token: Token | undefined): token is Token =>
  token?.kind === "word" && token.fold.length >= SHORTEST_WITH_SLIP && !isKnown(token.fold);

interface FoundMake {
  readonly make: Make;
  readonly to: number;
  readonly doubtful: boolean;
}

function makeAt(view: View, from: number): FoundMake | undefined {
  // "MG4" is written in one word: a make may end where digits begin.
  const first = view.tokens[from];
  const glued =
    first?.kind === "word" && view.tokens[from + 1]?.kind === "digits"
      ? [{ key: first.fold, to: from + 1 }]
      : [];
  for (const { key, to } of [...namesFrom(view, from), ...glued]) {
    const make = MAKES.get(key);
    if (make !== undefined) return { make, to, doubtful: false };
  }
  const near = mayHaveSlip(first) ? nearest(first.fold, MAKES.keys(), MOST_SLIPS) : [];
  const make = near.length === 1 ? MAKES.get(near[0] ?? "") : undefined;
  return make && { make, to: from + 1, doubtful: true };
}

/** Engines that stand for a model: BMW 320d, Mercedes A 180. */
const ENGINES: Readonly<
  Record<string, { readonly shape: RegExp; readonly spelled: (name: string) => string }>
> = {
  BMW: { shape: /^m?[1-8]\d\d[a-z]{0,2}$/, spelled: (name) => name.replace(/^m/, "M") },
  Tesla: { shape: /^[sxy]$/, spelled: (name) => `Model ${name.toUpperCase()}` },
  "Mercedes-Benz": {
    shape: /^[abcegrsv]\d{3}[a-z]{0,2}$/,
    spelled: (name) => `${name.slice(0, 1).toUpperCase()} ${name.slice(1)}`,
  },
};

function modelAt(
  view: View,
  from: number,
  make: Make,
): { readonly model: string; readonly to: number } | undefined {
  if (view.endsClause(from - 1) && view.tokens[from - 1]?.fold !== ":") return undefined;
  const start = view.tokens[from]?.fold === "-" ? from + 1 : from;
  for (const { key, to } of namesFrom(view, start)) {
    const engine = ENGINES[make.name];
    const model =
      make.models.get(key) ?? (engine?.shape.test(key) === true ? engine.spelled(key) : undefined);
    if (model !== undefined && !isThousands(view, to)) return { model, to };
  }
  return undefined;
}

/** "BMW 320 000 km" names no 320. */
const isThousands = ({ tokens }: View, to: number): boolean =>
  tokens[to - 1]?.kind === "digits" && tokens[to]?.fold === "000";

function aloneAt(view: View, from: number): CarName | undefined {
  for (const { key, to } of namesFrom(view, from)) {
    const car = ALONE.get(key);
    if (car !== undefined && looksLikeName(view, from)) return { ...car, from, to, doubtful: false };
  }
  const word = view.tokens[from];
  const near = mayHaveSlip(word) ? nearest(word.fold, ALONE.keys(), MOST_SLIPS) : [];
  const car = near.length === 1 ? ALONE.get(near[0] ?? "") : undefined;
  return car !== undefined && looksLikeName(view, from)
    ? { ...car, from, to: from + 1, doubtful: true }
    : undefined;
}

/** A capital, or a place where a car is named: at the start of a clause, after "een", "mijn", "ma". */
function looksLikeName(view: View, from: number): boolean {
  const typed = view.tokens[from]?.typed ?? "";
  const capital = typed !== typed.toLowerCase();
  return capital || from === 0 || view.endsClause(from - 1) || STARTERS.has(view.words[from - 1] ?? "");
}
