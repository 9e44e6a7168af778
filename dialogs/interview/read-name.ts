import { none as french } from "../../locales/fr/words/commands.ts";
import { none as dutch } from "../../locales/nl/words/commands.ts";
import { FULL_VIN_LENGTH, normalisePlate, normaliseVin, PLATE, VIN } from "../../src/facts/registration.ts";
import { readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { nearest } from "../language/near.ts";
import { isFiller } from "../language/speech.ts";
import { fold, tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { ALL_QUESTIONS } from "../questions/index.ts";
import { MAKE_ALIASES, MAKES } from "../questions/makes.ts";
import type { Voice } from "../voice.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { isChoiceName } from "./read-choice.ts";
import type { Entry } from "./record.ts";

const MOST_WORDS = 4;
export const LONGEST_NAME = 50;

const makes = new Map<string, string>([
  ...MAKES.map((make) => [words(make), make] as const),
  ...Object.entries(MAKE_ALIASES),
]);
const LONGEST_MAKE = Math.max(...[...makes.keys()].map((name) => name.split(" ").length));

function words(text: string): string {
  return tokenize(text)
    .map((token) => token.fold)
    .join(" ");
}

/** Reads a make, with the model behind it when it is there. A make nobody listed is asked back. */
export function readMake(text: string): Answer {
  const tokens = tokenize(text);
  const start = tokens.findIndex(({ fold: word }) => !isFiller(word));
  const known = start < 0 ? undefined : makeAt(text, tokens, start);
  if (known !== undefined) return { kind: "entries", entries: known };
  if (!isName(text) || tokens.length > MOST_WORDS) return wrong();
  const near = nearest(fold(text), makes.keys()).map((name) => makes.get(name) ?? name);
  if (near.length > 0) return { kind: "which", candidates: [...new Set([...near, text])].map(asMake) };
  return { kind: "unlikely", entries: asMake(text) };
}

const asMake = (value: string): Entry[] => [{ asked: "vehicle.make", value }];

function makeAt(text: string, tokens: readonly Token[], start: number): Entry[] | undefined {
  for (let length = Math.min(LONGEST_MAKE, tokens.length - start); length > 0; length--) {
    const name = tokens.slice(start, start + length).map((token) => token.fold);
    const make = makes.get(name.join(" "));
    if (make === undefined) continue;
    const model = text.slice(tokens[start + length]?.start ?? text.length).trim();
    return isName(model) ? [...asMake(make), { asked: "vehicle.model", value: model }] : asMake(make);
  }
  return undefined;
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(text) && !/[\n<>{}[\]]/.test(text);

/** Reads a model: any short name. What answers another question better is asked back. */
export function readModel(text: string, context: ReadingContext): Answer {
  if (!isName(text) || tokenize(text).length > 2 * MOST_WORDS) return wrong();
  const entries = [{ asked: "vehicle.model", value: text.trim() }] as const;
  return { kind: answersSomethingElse(text, context) ? "unlikely" : "entries", entries };
}

const answersSomethingElse = (text: string, context: ReadingContext): boolean =>
  readYesNo(text, context).state !== "nothing" ||
  DATE.test(text) ||
  ALL_QUESTIONS.some((question) => isChoiceName(text, question));

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

const saysNone = (text: string, context: ReadingContext): boolean => {
  const reading = readYesNo(text, context);
  return (reading.state === "value" && !reading.value) || NONE.has(words(text));
};

const NONE = new Set([...dutch, ...french].map(words));

/** RN-13: capitals without separators, eight at most; says what was made of it. "None" leaves it open. */
export function readPlate(text: string, { t }: Voice, context: ReadingContext): Answer {
  if (saysNone(text, context)) return { kind: "open" };
  const plate = normalisePlate(text);
  if (plate === "" || !PLATE.test(plate)) return { kind: "wrong", error: t("errors:plate") };
  return registration(text, { asked: "vehicle.plate", value: plate }, normalisedRemark(text, plate, t));
}

/** RN-14: as a plate, seventeen at most without I, O and Q. A shorter one only deserves a remark. */
export function readVin(text: string, { t }: Voice, context: ReadingContext): Answer {
  if (saysNone(text, context)) return { kind: "open" };
  const vin = normaliseVin(text);
  if (vin === "" || !VIN.test(vin)) return { kind: "wrong", error: t("errors:vin") };
  const short = vin.length < FULL_VIN_LENGTH ? [t("errors:shortVin", { length: vin.length })] : [];
  return registration(text, { asked: "vehicle.vin", value: vin }, [
    ...normalisedRemark(text, vin, t),
    ...short,
  ]);
}

const normalisedRemark = (text: string, value: string, t: Voice["t"]): string[] =>
  value === text ? [] : [t("errors:normalised", { value })];

/** "NOGNIET" and "70000" would pass for a plate: one of letters or digits alone exists, but is asked back. */
const registration = (text: string, entry: Entry, remarks: readonly string[]): Answer =>
  /\d/.test(text) && /[a-z]/i.test(text)
    ? { kind: "entries", entries: [entry], remarks }
    : { kind: "unlikely", entries: [entry] };
