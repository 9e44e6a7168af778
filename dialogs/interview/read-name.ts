import { none as french } from "../../locales/fr/words/commands.ts";
import { none as dutch } from "../../locales/nl/words/commands.ts";
import { FULL_VIN_LENGTH, normalisePlate, normaliseVin, PLATE, VIN } from "../../src/facts/registration.ts";
import { findDates } from "../language/dates.ts";
import { readDate, readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { nearest } from "../language/near.ts";
import { MAKES as CARS, compact } from "../language/sentence/car-list.ts";
import { isFiller } from "../language/speech.ts";
import { readable } from "../language/text.ts";
import { fold, tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { unitAt } from "../language/units.ts";
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
export function readMake(text: string, context: ReadingContext): Answer {
  const tokens = tokenize(text);
  const start = tokens.findIndex(({ fold: word }) => !isFiller(word));
  const known = start < 0 ? undefined : makeAt(withoutDate(text, context), tokens, start);
  if (known !== undefined) return { kind: "entries", entries: known };
  if (!isName(text) || tokens.length > MOST_WORDS || answersAnother(text, context)) return wrong();
  const near = [...nearMakes(fold(text)).map(asMake), ...nearWithModel(text, tokens)];
  if (near.length > 0) return { kind: "which", candidates: [...near, asMake(text)] };
  return { kind: "unlikely", entries: asMake(text) };
}

const nearMakes = (word: string): string[] => [
  ...new Set(nearest(word, makes.keys()).map((name) => makes.get(name) ?? name)),
];

/** "teslla model 3": the first word is nearly a make, and the rest its model. */
function nearWithModel(text: string, [first, second]: readonly Token[]): Entry[][] {
  if (first === undefined || second === undefined) return [];
  return nearMakes(first.fold).map((make) => [...asMake(make), asModel(text.slice(second.start))]);
}

const asMake = (value: string): Entry[] => [{ asked: "vehicle.make", value }];

/** "model 3" is written "Model 3"; short words ("asx", "e-208") have a spelling of their own. */
const asModel = (text: string): Entry => ({
  asked: "vehicle.model",
  value: withoutTalk(text).replace(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu, capitalised),
});

/** "mt-07 je vous ai dit", "208 svp": what is said behind a name is no part of it. */
const withoutTalk = (text: string): string => text.trim().replace(TALK, "");

const TALK =
  /[\s,]+(?:je|j['’]ai|ik|comme|zoals|svp|s['’]il|aub|alstublieft|alsjeblieft|merci|bedankt|dank)(?![\p{L}\p{N}-]).*$/iu;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function makeAt(text: string, tokens: readonly Token[], start: number): Entry[] | undefined {
  for (let length = Math.min(LONGEST_MAKE, tokens.length - start); length > 0; length--) {
    const name = tokens.slice(start, start + length).map((token) => token.fold);
    const make = makes.get(name.join(" "));
    if (make === undefined) continue;
    const model = text.slice(tokens[start + length]?.start ?? text.length).trim();
    return isName(model) ? [...asMake(make), asModel(model)] : asMake(make);
  }
  return undefined;
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(text) && !/[\n<>{}[\]]/.test(text);

/** "Octavia Combi van maart 2022": what stands before the date. */
function withoutDate(text: string, context: ReadingContext): string {
  const { tokens, ...rest } = readable(text, context.language);
  const date = findDates({ tokens, ...rest }, context).find(({ from, to }) => from > 0 && to > from + 1);
  if (date === undefined) return text;
  return text.slice(0, tokens[date.from]?.start).replace(/\s+(?:van|uit|de|du|d['’]|in|en)?\s*$/iu, "");
}

/** Reads a model: any short name. A word that is a choice of a later question too ("mini") is asked back. */
export function readModel(said: string, context: ReadingContext, make?: string): Answer {
  const text = withoutTalk(withoutDate(said, context));
  const tooLong = !isName(text) || tokenize(text).length > 2 * MOST_WORDS;
  if (tooLong || isQuestion(said) || answersAnother(text, context)) return wrong();
  const listed = CARS.get(compact(make ?? ""))?.models.get(compact(text));
  if (listed !== undefined) return { kind: "entries", entries: [{ asked: "vehicle.model", value: listed }] };
  const other = carNamed(text);
  if (other !== undefined) return { kind: "entries", entries: other };
  const isChoice = ALL_QUESTIONS.some((question) => isChoiceName(text, question));
  return { kind: isChoice ? "unlikely" : "entries", entries: [asModel(text)] };
}

/** "Peugeot 208", where the model of a Volkswagen is asked: another car. "Mini" and the like are models as well. */
function carNamed(text: string): Entry[] | undefined {
  const [make, model] = makeAt(text, tokenize(text), 0) ?? [];
  if (make === undefined || model === undefined || CARS.get(compact(String(make.value)))?.weak === true)
    return undefined;
  return [make, model];
}

/** "Mocht een waarborg vroeger geschrapt worden?" is no name of a car. */
const isQuestion = (text: string): boolean => /\?\s*$/u.test(text);

/** Yes or no, a date, an amount or other measure, or what is answered about the vehicle, its use or its holder. */
function answersAnother(text: string, context: ReadingContext): boolean {
  if (readYesNo(text, context).state !== "nothing" || DATE.test(text)) return true;
  if (readDate(text, context).state === "value" || isMeasure(text, context)) return true;
  const said = tokenize(text).flatMap(({ kind, fold: word }) =>
    kind === "symbol" || isFiller(word) ? [] : [word],
  );
  return ABOUT_THE_RISK.some(
    (question) => isChoiceName(text, question) || isChoiceName(said.join(" "), question),
  );
}

const ABOUT_THE_RISK = ALL_QUESTIONS.filter(({ asked }) => !asked.startsWith("request."));

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** "15k km", "12 mois", "€ 15.000": nothing but a number with its unit. */
function isMeasure(text: string, { language }: ReadingContext): boolean {
  const { tokens, numbers } = readable(text, language);
  const [first] = numbers;
  if (first === undefined || numbers.length > 1) return false;
  const before = tokens.slice(0, first.from);
  if (before.length > 0 && first.to === tokens.length) {
    return before.length === 1 && unitAt(tokens, 0, language) !== undefined;
  }
  return first.from === 0 && first.unit?.next === tokens.length;
}

const saysNone = (text: string, context: ReadingContext): boolean => {
  const reading = readYesNo(text, context);
  return (reading.state === "value" && !reading.value) || NONE.has(words(text));
};

const NONE = new Set([...dutch, ...french].map(words));

/**
 * RN-13: capitals without separators, eight at most; says what was made of it. "None" leaves it open. A whole chassis
 * number is taken as what it is.
 */
export function readPlate(text: string, { t }: Voice, context: ReadingContext): Answer {
  if (saysNone(text, context)) return { kind: "open" };
  if (!looksLikeCode(text, context)) return wrong();
  const vin = normaliseVin(text);
  if (vin.length === FULL_VIN_LENGTH && VIN.test(vin) && hasBoth(vin)) {
    const remark = t("common:labelled", { label: t("facts:vehicle.vin.label"), value: vin });
    return { kind: "entries", entries: [{ asked: "vehicle.vin", value: vin }], remarks: [remark] };
  }
  const plate = normalisePlate(text);
  if (plate === "" || !PLATE.test(plate)) return { kind: "wrong", error: t("errors:plate") };
  const entries = [{ asked: "vehicle.plate", value: plate }] as const;
  return isPlateLike(text, plate) && !isMeasure(text, context)
    ? { kind: "entries", entries, remarks: normalisedRemark(text, plate, t) }
    : { kind: "unlikely", entries };
}

/** A sentence and a "yes" are no code, whatever letters they have. */
function looksLikeCode(text: string, context: ReadingContext): boolean {
  const words = text.trim().split(/\s+/);
  const isSentence = words.length > 1 && words.some((word) => /^\p{L}{4,}$/u.test(word));
  return !isSentence && readYesNo(text, context).state !== "value";
}

/** 1-ABC-123, ABC-123, 123-ABC; O-ABC-123, T-ABC-123 and the like. */
const BELGIAN = /^([0-9A-Z]?[A-Z]{3}\d{3}|\d{3}[A-Z]{3})$/;

/** Anything else may stand on a personalised plate; but "NOGNIET", "70000" and "2 deuren" mostly do not. */
const isPlateLike = (text: string, plate: string): boolean =>
  BELGIAN.test(plate) || (hasBoth(plate) && !/\s/.test(text.trim()));

const hasBoth = (code: string): boolean => /\d/.test(code) && /[A-Z]/.test(code);

/** RN-14: as a plate, seventeen at most without I, O and Q. A shorter one deserves a remark, a very short one doubt. */
export function readVin(text: string, { t }: Voice, context: ReadingContext): Answer {
  if (saysNone(text, context)) return { kind: "open" };
  if (!looksLikeCode(text, context)) return wrong();
  const vin = normaliseVin(text);
  if (vin === "" || !VIN.test(vin)) return { kind: "wrong", error: t("errors:vin") };
  const entries = [{ asked: "vehicle.vin", value: vin }] as const;
  if (!hasBoth(vin) || vin.length < SHORTEST_VIN || isMeasure(text, context)) {
    return { kind: "unlikely", entries };
  }
  const short = vin.length < FULL_VIN_LENGTH ? [t("errors:shortVin", { length: vin.length })] : [];
  return { kind: "entries", entries, remarks: [...normalisedRemark(text, vin, t), ...short] };
}

/** Fewer characters than any maker's serial number had. */
const SHORTEST_VIN = 8;

const normalisedRemark = (text: string, value: string, t: Voice["t"]): string[] =>
  value === text ? [] : [t("errors:normalised", { value })];
