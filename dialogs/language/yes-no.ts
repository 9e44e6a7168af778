import { answers as french } from "../../locales/fr/words/answers.ts";
import { answers as dutch } from "../../locales/nl/words/answers.ts";
import { nearest } from "./near.ts";
import { phraseAt, phrases, type Found } from "./phrases.ts";
import { NOTHING, type Language, type Reading } from "./reading.ts";
import { corrects, hasOtherWords } from "./speech.ts";
import { wordsOf, type Text } from "./text.ts";
import { fold, type Token } from "./tokens.ts";

type Answers = typeof dutch | typeof french;

/** What a phrase does in an answer, surest first: where two lists hold the same words, the first one counts. */
const SORTS = [
  "dontKnow",
  "doubt",
  "plainNo",
  "no",
  "plainYes",
  "yes",
  "quoting",
  "insteadOf",
  "not",
] as const;

type Sort = (typeof SORTS)[number];

const ANSWERS: Readonly<Record<Language, Answers>> = { nl: dutch, fr: french };

function* entries(answers: Answers, except: readonly string[] = []): Iterable<readonly [string, Sort]> {
  for (const sort of SORTS) {
    for (const phrase of answers[sort]) if (!except.includes(phrase)) yield [phrase, sort];
  }
}

/** French "pas" and "si", Dutch "als": in the other language they say something else. */
const PHRASES = {
  nl: phrases([...entries(dutch), ...entries(french, ["pas", "si", "en effet"])]),
  fr: phrases([...entries(french), ...entries(dutch, ["als", "half", "mis"])]),
};

/** Answers of one word, which also count with a letter wrong or one held down: "tuurlik", "jaaaa". */
const SINGLE = new Map(
  [...entries(dutch), ...entries(french)].flatMap(([phrase, sort]) =>
    phrase.includes(" ") ? [] : [[fold(phrase), sort]],
  ),
);

interface Hit {
  readonly sort: Sort;
  readonly from: number;
  readonly to: number;
}

/** True for yes, false for no; unsure where a text says both, or takes back or doubts what it says. */
export function readAnswer(text: Text): Reading<boolean> {
  const hits = findHits(text);
  const answers = spoken(
    text,
    hits.map((hit, index) => turned(hits, hit, index)),
  );
  const [first, last] = [answers[0], answers.at(-1)];
  if (first === undefined || last === undefined) return alone(text);
  const candidates = [...new Set(answers.map(isYes))];
  const words = wordsOf(text, first.from, last.to);
  const doubted = hits.some(({ sort }) => sort === "doubt" || sort === "dontKnow") || asks(text.tokens);
  // "ja" is an answer whatever follows; "graag" and "niet" also stand in sentences that answer nothing.
  const plain = answers.some(({ sort }) => sort === "plainYes" || sort === "plainNo");
  const strange = !plain && hasOtherWords(text, hits, () => false);
  if (candidates.length > 1 || doubted || strange) return { state: "unsure", candidates, words };
  return { state: "value", value: isYes(last), words };
}

/** True where words say that something is not known. */
export const mentionsUnknown = (text: Text): boolean =>
  findHits(text).some(({ sort }) => sort === "dontKnow");

const isYes = ({ sort }: Hit): boolean => sort === "plainYes" || sort === "yes";

/** True for "geen idee", "je ne sais pas", "?": the person has no answer, and gives none beside it. */
export function saysUnknown(text: Text): boolean {
  const onlyMarks =
    text.tokens.length > 0 && text.tokens.every(({ fold: mark }) => mark === "?" || mark === "!");
  if (onlyMarks) return asks(text.tokens);
  return mentionsUnknown(text) && text.tokens.every(({ kind }) => kind !== "digits");
}

/** A word that is an answer only when nothing stands beside it. */
function alone(text: Text): Reading<boolean> {
  const words = text.tokens.flatMap(({ kind, fold: word }) => (kind === "word" ? [word] : [])).join(" ");
  const { yesAlone, noAlone } = ANSWERS[text.language];
  const says = (list: readonly string[]): boolean => list.some((phrase) => fold(phrase) === words);
  if (asks(text.tokens) || (!says(yesAlone) && !says(noAlone))) return NOTHING;
  return { state: "value", value: says(yesAlone), words: text.source.trim() };
}

const asks = (tokens: readonly Token[]): boolean => tokens.some(({ fold: mark }) => mark === "?");

function findHits({ tokens, language }: Text): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(PHRASES[language], tokens, at) ?? nearHit(tokens[at], at);
    if (found !== undefined) hits.push({ sort: found.value, from: at, to: found.next });
    at = found?.next ?? at + 1;
  }
  return hits;
}

function nearHit(token: Token | undefined, at: number): Found<Sort> | undefined {
  if (token?.kind !== "word") return undefined;
  const near = heldDown(token.fold) ?? nearest(token.fold, SINGLE.keys());
  const [sort, ...others] = new Set(near.map((word) => SINGLE.get(word)));
  return sort === undefined || others.length > 0 ? undefined : { value: sort, next: at + 1 };
}

/** "jaaaa" and "neeee": the word with one of the held letter, or two. */
function heldDown(word: string): readonly string[] | undefined {
  const held = /(.)\1{2,}/gu;
  const short = [word.replace(held, "$1"), word.replace(held, "$1$1")].filter((one) => SINGLE.has(one));
  return short[0] === undefined || short.includes(word) ? undefined : short;
}

/** "niet juist" and "klopt niet" are a no; of "pas oui" nothing is left. */
function turned(hits: readonly Hit[], hit: Hit, index: number): Hit | undefined {
  const [before, after] = [hits[index - 1], hits[index + 1]];
  const deniedBefore = before?.sort === "not" && before.to === hit.from;
  const deniedAfter = after?.sort === "not" && after.from === hit.to;
  switch (hit.sort) {
    case "plainYes":
      return deniedBefore || isInstead(before, hit) ? undefined : hit;
    case "yes":
      if (isInstead(before, hit)) return undefined;
      return deniedBefore || deniedAfter ? { ...hit, sort: "no" } : hit;
    case "plainNo":
    case "no":
      return isInstead(before, hit) ? undefined : hit;
    case "not":
      return after?.sort === "plainYes" && after.from === hit.to ? undefined : { ...hit, sort: "no" };
    default:
      return hit;
  }
}

const isInstead = (before: Hit | undefined, hit: Hit): boolean =>
  before?.sort === "insteadOf" && before.to === hit.from;

const HESITATIONS = new Set<string>([...dutch.hesitations, ...french.hesitations]);

/** "ja, euh nee", "nee, toch wel". */
const rethinks = (tokens: readonly Token[], end: number, { from }: Hit): boolean =>
  tokens.slice(end, from + 1).some(({ fold: word }) => HESITATIONS.has(word));

/** The answers that count: of "ja, wacht, nee" the last; what is quoted only where nothing is said beside it. */
function spoken({ tokens }: Text, hits: readonly (Hit | undefined)[]): readonly Hit[] {
  const answers: { said: Hit[]; quoted: Hit[] } = { said: [], quoted: [] };
  let where: keyof typeof answers = "said";
  let end = 0;
  for (const hit of hits) {
    if (hit?.sort === "quoting") where = "quoted";
    if (hit === undefined || !["plainYes", "yes", "plainNo", "no"].includes(hit.sort)) continue;
    const replaces =
      answers[where].length > 0 && (corrects(tokens, end, hit.from) || rethinks(tokens, end, hit));
    answers[where] = replaces ? [hit] : [...answers[where], hit];
    end = hit.to;
  }
  return answers.said.length > 0 ? answers.said : answers.quoted;
}
