import { choices as french } from "../../locales/fr/words/choices.ts";
import { choices as dutch } from "../../locales/nl/words/choices.ts";
import { LANGUAGES } from "../../locales/index.ts";
import type { Asked } from "../explain/fact.ts";
import { valueText } from "../explain/fact.ts";
import type { Value } from "../facts.ts";
import { matchChoice, readYesNo } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import { tokenize } from "../language/tokens.ts";
import type { Question } from "../questions/question.ts";
import { voiceOf } from "../voice.ts";
import { wrong } from "./answer.ts";
import type { Answer } from "./answer.ts";
import type { Option } from "./options.ts";
import type { Entry } from "./record.ts";

/** Reads which of the options a text names, by number, by name in either language, or nearly so. */
export function readChoice(
  text: string,
  question: Question,
  options: readonly Option[],
  context: ReadingContext,
): Answer {
  const { asked } = question;
  // Refused ones come last: the numbers count what is on offer.
  const ordered = [
    ...options.filter(({ available }) => available),
    ...options.filter(({ available }) => !available),
  ];
  if (question.reader.kind === "yes_no") {
    const reading = readYesNo(text, context);
    if (reading.state === "value" && YEAR.test(text)) return which(asked, [reading.value]);
    if (reading.state === "value") return chosen(asked, ordered, reading.value);
    if (reading.state === "unsure") return which(asked, reading.candidates);
  }
  const named = ordered.map((option) => ({
    value: option.value,
    labels: labelsOf(asked, option),
    listed: option.available,
  }));
  const reading = matchChoice(text, named, context);
  if (reading.state === "value") return chosen(asked, ordered, reading.value);
  // What could be any of them names none: the question itself says as much.
  const offered = options.filter(({ available }) => available).length;
  const isAny = reading.state === "unsure" && reading.candidates.length >= Math.max(offered, FEWEST_ANY);
  if (reading.state === "unsure" && !isAny) return which(asked, reading.candidates);
  const meant = saidYesOrNo(text, ordered, context);
  const [only, ...others] = meant;
  if (only === undefined) return wrong();
  return others.length === 0 ? chosen(asked, ordered, only) : which(asked, meant);
}

const FEWEST_ANY = 3;

/** "Nee, dat was 2018" corrects something, and answers nothing else. */
const YEAR = /\b(?:19|20)\d\d\b/;

/** "Ja" to assistance is one with a car or one without. */
const YES: readonly Value[] = ["own", "without_replacement_vehicle", "with_replacement_vehicle"];
const NO: readonly Value[] = ["none", "tariff", 0];

/** The choices that a bare yes or no stands for: "neen" to an omnium is none at all. */
function saidYesOrNo(text: string, options: readonly Option[], context: ReadingContext): Value[] {
  const reading = readYesNo(text, context);
  if (reading.state !== "value" || YEAR.test(text)) return [];
  const meaning = reading.value ? YES : NO;
  return options.map(({ value }) => value).filter((value) => meaning.includes(value));
}

function chosen(asked: Asked, options: readonly Option[], value: Value): Answer {
  const option = options.find((each) => each.value === value);
  if (option === undefined) return wrong();
  return option.available
    ? { kind: "entries", entries: [{ asked, value }] }
    : { kind: "unavailable", option };
}

const which = (asked: Asked, values: readonly Value[]): Answer => ({
  kind: "which",
  candidates: values.map((value): readonly Entry[] => [{ asked, value }]),
});

const wordsOf = (text: string): string =>
  tokenize(text)
    .map((token) => token.fold)
    .join(" ");

/** True when a text is literally one of the answers on offer: then it is no command ("nieuw" is also an owner). */
export function isChoiceName(text: string, { asked, reader }: Question): boolean {
  if (reader.kind !== "choice") return false;
  const said = wordsOf(text);
  return reader.values.some((value) => namesOf(asked, value).some((name) => wordsOf(name) === said));
}

type Synonyms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const labelsOf = (asked: Asked, { value, name, label }: Option): string[] => [
  ...new Set([name, label, ...namesOf(asked, value)]),
];

/** Every name of a value, in both languages. */
export function namesOf(asked: Asked, value: Value): string[] {
  const names = LANGUAGES.map((language) => valueText(voiceOf(language), asked, value));
  const synonyms = [dutch, french].flatMap((words: Synonyms) => words[asked]?.[String(value)] ?? []);
  return [...names, ...synonyms];
}
