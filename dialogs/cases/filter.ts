import * as french from "../../locales/fr/words/cases.ts";
import * as dutch from "../../locales/nl/words/cases.ts";
import { STANDINGS } from "../../src/cases/status.ts";
import type { Standing } from "../../src/cases/status.ts";
import type { Day } from "../../src/facts/day.ts";
import { normalisePlate, PLATE } from "../../src/facts/registration.ts";
import { readDate } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import type { Phrases } from "../language/phrases.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { CaseFilter } from "./desk.ts";

type Part =
  | { readonly standing: Standing }
  | { readonly of: "office" }
  | { readonly customer: true }
  | { readonly since: true }
  | { readonly small: true };

const both = <P extends Part>(list: readonly string[], part: P): [string, P][] =>
  list.map((phrase) => [phrase, part]);

const PARTS: Phrases<Part> = phrases<Part>(
  [dutch, french].flatMap((words) => [
    ...STANDINGS.flatMap((standing) => both(words.standings[standing], { standing })),
    ...both(words.ofOffice, { of: "office" }),
    ...both(words.ofCustomer, { customer: true }),
    ...both(words.since, { since: true }),
    ...both(words.around, { small: true }),
  ]),
);

type Filter = Omit<CaseFilter, "of"> & { readonly of?: "office" };

/**
 * What a list is narrowed to by the words behind "mijn zaken": a status, a plate, days, or a customer's name where
 * something says that it is one. Undefined when the words say anything else.
 */
export function filterIn(words: string, context: ReadingContext): Filter | undefined {
  let filter: Filter = {};
  let rest = words.trim();
  while (rest !== "") {
    const taken = partIn(rest, context);
    if (taken === undefined) return undefined;
    filter = { ...filter, ...taken.filter };
    rest = taken.rest;
  }
  return filter;
}

interface Taken {
  readonly filter: Filter;
  readonly rest: string;
}

function partIn(text: string, context: ReadingContext): Taken | undefined {
  const tokens = tokenize(text);
  const [first] = tokens;
  if (first === undefined) return { filter: {}, rest: "" };
  const found = phraseAt(PARTS, tokens, 0);
  const rest = text.slice(tokens[found?.next ?? 1]?.start ?? text.length).trim();
  const { value: part } = found ?? {};
  if (part !== undefined && ("standing" in part || "of" in part)) return { filter: part, rest };
  const filter = restIn(part === undefined ? text : rest, part, context);
  if (filter !== undefined) return { filter, rest: "" };
  const isSmall = part !== undefined || first.kind === "symbol" || isFiller(first.fold);
  return isSmall ? { filter: {}, rest } : undefined;
}

/** What takes all that is left of the words: days, a plate, or behind "van klant" a name. */
function restIn(text: string, part: Part | undefined, context: ReadingContext): Filter | undefined {
  const days = daysIn(text, part, context);
  if (days !== undefined) return days;
  const plate = plateIn(text);
  if (plate !== undefined) return { plate };
  const isName = part !== undefined && "customer" in part && text !== "";
  return isName ? { customer: text.replace(/[?!.]+$/u, "") } : undefined;
}

/** The days a text names, and nothing but them. */
function daysIn(
  text: string,
  part: Part | undefined,
  context: ReadingContext,
): { from: Day; to?: Day } | undefined {
  const reading = readDate(text, { ...context, expected: "past" });
  const days =
    reading.state === "value"
      ? { from: reading.value, to: reading.value }
      : reading.state === "range"
        ? { from: reading.from, to: reading.to }
        : undefined;
  if (days === undefined) return undefined;
  return part !== undefined && "since" in part ? { from: days.from } : days;
}

function plateIn(text: string): string | undefined {
  const plate = normalisePlate(text);
  return PLATE.test(plate) && /\d/.test(plate) && /[A-Z]/.test(plate) ? plate : undefined;
}
