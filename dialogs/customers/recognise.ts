import * as french from "../../locales/fr/words/customers.ts";
import * as dutch from "../../locales/nl/words/customers.ts";
import { wordsOf } from "./name.ts";
import { normalisePlate, PLATE } from "../../src/facts/registration.ts";
import { understandSentence } from "../language/index.ts";
import type { Language } from "../language/index.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";

/** Somebody is named as the customer, or looked for. */
export interface CustomerIntent {
  readonly kind: "customer";
  /** The name, reference or plate; empty where a search names none. */
  readonly search: string;
  /** What else the message says. */
  readonly rest: string;
  /** True where it was asked to look for somebody. */
  readonly seeks: boolean;
  /** The whole message. */
  readonly text: string;
}

type Cue = { readonly seeks: boolean; readonly tells: boolean };

const CUES = phrases<Cue>(
  [dutch, french].flatMap((words) => [
    ...words.seeking.map((phrase): [string, Cue] => [phrase, { seeks: true, tells: false }]),
    // "De klant is" goes on with anything; only a capital makes it a name.
    ...words.naming.map((phrase): [string, Cue] => [
      phrase,
      { seeks: false, tells: /(?: is| est)$/u.test(phrase) },
    ]),
  ]),
);

const folded = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => tokenize(text).map(({ fold }) => fold)));

const PARTICLES = folded(...dutch.particles, ...french.particles);
const COURTESIES = folded(...dutch.courtesies, ...french.courtesies);
const ELSEWISE = folded(dutch.elsewise, french.elsewise);

/** The customer a message names at its start or behind a comma, or looks for; undefined where it does neither. */
export function customerIntent(text: string, language: Language): CustomerIntent | undefined {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const cue = isStart(tokens, at) ? phraseAt(CUES, tokens, at) : undefined;
    if (cue === undefined) continue;
    const before = text.slice(0, tokens[at]?.start);
    const start = skipMarks(tokens, cue.next);
    const behind = text.slice(tokens[start]?.start ?? text.length);
    const named = cue.value.seeks ? soughtIn(behind) : customerNamed(behind, language, cue.value.tells);
    if (named === undefined) return undefined;
    const rest = joined(before, named.rest);
    // "Klant Janssens?" asks whether there is one.
    const seeks = cue.value.seeks || (named.rest === "?" && isSmall(before));
    if (named.rest === "?" && !seeks) return undefined;
    return { kind: "customer", search: named.name, rest: isSmall(rest) ? "" : rest, seeks, text };
  }
  return undefined;
}

/** What is said before a cue: nothing, small words, or what a comma closes. */
function isStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (before === undefined || token?.gap === "line" || SEPARATORS.has(before.fold)) return true;
  // "Is de klant verzekerd" asks about the product.
  return tokens
    .slice(0, at)
    .every(({ kind, fold }) => kind === "symbol" || (isFiller(fold) && !ELSEWISE.has(fold)));
}

const isSmall = (text: string): boolean =>
  tokenize(text).every(({ kind, fold }) => kind === "symbol" || isFiller(fold));

const SEPARATORS = new Set([",", ";", ".", "!"]);

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while ([":", "=", "-", "–"].includes(tokens[at]?.fold ?? "")) at++;
  return at;
}

interface Named {
  readonly name: string;
  readonly rest: string;
}

/** What is looked for: all that stands there, but for the courtesies around it. */
function soughtIn(text: string): Named {
  const [line = "", ...others] = text.split("\n");
  const [first = "", ...more] = line.split(/[,;]/u);
  const words = first
    .replaceAll(/[?!"“”«»]/gu, " ")
    .trim()
    .split(/\s+/u);
  while (words.length > 0 && isSmallWord(words[0])) words.shift();
  while (words.length > 0 && isSmallWord(words.at(-1))) words.pop();
  return { name: words.join(" ").replace(/\.$/u, ""), rest: joined(more.join(","), others.join("\n")) };
}

/** A courtesy, or a word that carries nothing; "de" may begin a name. */
function isSmallWord(word = ""): boolean {
  const [{ fold } = { fold: "" }, ...others] = tokenize(word).filter(({ kind }) => kind !== "symbol");
  if (others.length > 0) return false;
  return COURTESIES.has(fold) || (isFiller(fold) && !PARTICLES.has(fold));
}

/**
 * The customer's name, reference or plate that a text begins with, and what follows it; undefined where the text says
 * something else of the customer: "is 34 jaar", "zelfstandige", "wil een omnium".
 *
 * @param onlyCapitals whether a name without a capital is none
 */
export function customerNamed(text: string, language: Language, onlyCapitals = false): Named | undefined {
  return codeIn(text, language) ?? nameIn(text, language, onlyCapitals);
}

const USUAL_PLATE = /^(?:\d?[A-Z]{3}\d{3}|\d{3}[A-Z]{3})$/;
const CODE = /^\s*([\p{L}\d][\p{L}\d/.-]*(?: [\p{L}\d.-]{1,6}){0,2})\s*(?=[,;\n?!]|$)/u;

/** A plate or a reference, alone or before a comma. */
function codeIn(text: string, language: Language): Named | undefined {
  const [whole = "", code = ""] = CODE.exec(text) ?? [];
  const plate = normalisePlate(code);
  const isPersonal = !code.includes(" ") && PLATE.test(plate) && /^(?=.*\d)(?=.*[A-Z]).{5,}$/.test(plate);
  const isPlate = USUAL_PLATE.test(plate) || (isPersonal && !states(code, language));
  const isReference = /^[\p{L}]{0,6}[-/.]?\d[\d\-/.]{2,}$/u.test(code);
  if (!isPlate && (!isReference || states(code, language))) return undefined;
  return { name: code, rest: text.slice(whole.length).replace(/^[,;?!\s]+/u, "") };
}

/** True for what is a plate or a reference, and so nobody's name. */
export const isCode = (text: string): boolean => /\d/.test(text) && codeIn(text, "nl")?.rest === "";

const MOST_SIGNS = 12;

function nameIn(text: string, language: Language, onlyCapitals: boolean): Named | undefined {
  const tokens = tokenize(text);
  const start = afterCourtesies(tokens);
  const isShouted = text === text.toUpperCase();
  const hasCapitals = !isShouted && tokens.slice(start, start + 4).some(isCapital);
  if (onlyCapitals && !hasCapitals) return undefined;
  const end = endOfName(tokens, start, hasCapitals);
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (first === undefined || last === undefined || end === start) return undefined;
  const [name, behind] = [text.slice(first.start, last.end), text.slice(last.end)];
  if (states(name, language)) return undefined;
  if (behind.trimStart().startsWith("?")) return /^[?\s]+$/.test(behind) ? { name, rest: "?" } : undefined;
  return { name, rest: behind.replace(/^[,;.:!\s]+/u, "") };
}

function afterCourtesies(tokens: readonly Token[]): number {
  let start = 0;
  while (COURTESIES.has(tokens[start]?.fold ?? "") || (start > 0 && tokens[start]?.fold === ".")) start++;
  return start;
}

/** The token after a name that begins at `start`; `start` itself where none does. */
function endOfName(tokens: readonly Token[], start: number, hasCapitals: boolean): number {
  const most = Math.min(tokens.length, start + MOST_SIGNS);
  let end = start;
  while (end < most && goesOn(tokens, end, start, hasCapitals)) end++;
  while (end > start && isLoose(tokens[end - 1])) end--;
  const isNobody = tokens.slice(start, end).every(({ fold }) => PARTICLES.has(fold));
  return isNobody ? start : end;
}

const isCapital = ({ kind, typed }: Token): boolean => kind === "word" && typed !== typed.toLowerCase();

/** A mark or "aub" behind a name is no part of it. */
const isLoose = (token: Token | undefined): boolean =>
  token?.kind === "symbol" || (token?.typed === token?.typed.toLowerCase() && isFiller(token?.fold ?? ""));

/** True where a token is still part of the name that begins at `start`. */
function goesOn(tokens: readonly Token[], at: number, start: number, hasCapitals: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "digits") return false;
  if (at > start && token.gap === "line") return false;
  if (token.kind === "symbol") return at > start && isInName(token, tokens[at - 1]);
  if (PARTICLES.has(token.fold) || (at > start && LEGAL_FORMS.has(token.fold))) return true;
  return hasCapitals ? isCapital(token) : !ELSEWISE.has(token.fold);
}

/** "Bouw & Co", "J. Janssens", and signs that no sentence is made of, which are cleaned away: "Bouw™". */
const isInName = (mark: Token, before: Token | undefined): boolean =>
  mark.fold === "&" ||
  (mark.gap === "none" && /[^\p{ASCII}\p{P}€]/u.test(mark.typed)) ||
  (mark.fold === "." && before?.kind === "word" && before.typed.length <= 2);

const LEGAL_FORMS = new Set([
  "bv",
  "nv",
  "bvba",
  "vzw",
  "vof",
  "srl",
  "sa",
  "sprl",
  "asbl",
  "snc",
  "scrl",
  "cv",
]);

/** Stands for none of the customers that are shown. */
export const NOBODY = "none";

const NOT_THIS = [...dutch.notThisOne, ...french.notThisOne].map(wordsOf).map((words) => words.join(" "));

/** "Niet deze klant": it is somebody else than the one that was found. */
export const isNotThisCustomer = (text: string): boolean => NOT_THIS.includes(wordsOf(text).join(" "));

const CAR = /^(?:de\s+)?(?:wagen|auto|la\s+voiture|voiture|le\s+v[ée]hicule|v[ée]hicule)\s+(\S.*)$/iu;

/** The plate in "wagen 1-ABC-123" and nothing else. */
export function carNamed(text: string): string | undefined {
  const plate = normalisePlate(CAR.exec(text.trim())?.[1] ?? "");
  return PLATE.test(plate) && /\d/.test(plate) ? plate : undefined;
}

/** True for words that state something of a quote: a car, an age, a kind of customer. */
function states(text: string, language: Language): boolean {
  // Which day it is makes no difference to whether anything is stated.
  const { facts, unclear, partial } = understandSentence(text, { language, today: "2026-01-01" });
  return Object.keys(facts).length + unclear.length + Object.keys(partial).length > 0;
}

const joined = (before: string, behind: string): string =>
  [before, behind]
    .map((part) => part.replaceAll(/^[\s,;]+|[\s,;]+$/gu, ""))
    .filter((part) => part !== "")
    .join(", ");
