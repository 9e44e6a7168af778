import { isFiller } from "../speech.ts";
import { placesOf } from "./cues.ts";
import { NOISE, type Noise } from "./cue-words.ts";
import { matchesAt } from "./patterns.ts";
import { covering, type Place, type View } from "./view.ts";

type Remark = Noise | "question mark";

/** Which parts of a text say nothing about the quote, and which nothing about its driver. */
export interface Silent {
  readonly quote: (token: number) => boolean;
  readonly driver: (token: number) => boolean;
}

/**
 * The sentences that say nothing about the quote, whatever words they hold: questions about the product,
 * suppositions, another insurer's contract, another car or person, claims and complaints. Somebody else who drives
 * the car too silences the clause that tells it, and whatever follows about a driver: "mijn zoon van 24 rijdt ermee,
 * rijbewijs 2020, volledige omnium".
 */
export function silentParts(view: View, said: readonly Place[]): Silent {
  const isSaid = covering(said);
  const remarks = new Map<number, Set<Remark>>();
  const clauses = new Set<number>();
  const drivers: Place[] = [];
  view.tokens.forEach(({ fold }, at) => {
    const here = remarks.get(view.sentenceOf(at)) ?? new Set<Remark>();
    remarks.set(view.sentenceOf(at), here);
    if (fold === "?") here.add("question mark");
    const noises = isSaid(at) ? [] : matchesAt(NOISE, view, at);
    for (const { value, to } of noises) {
      if (value === "references" && isBeforeNumber(view, to)) continue;
      if (value === "others" && (clauseHas(view, at, "mains") || isNoise(view, to, "bys"))) continue;
      if (value === "asks") {
        clauses.add(view.clauseOf(at));
        continue;
      }
      if (value === "others" && clauseHas(view, at, "alongs")) {
        clauses.add(view.clauseOf(at));
        drivers.push({ from: at, to });
      } else if (value !== "questions" || isAtStart(view, at)) here.add(value);
    }
  });
  // "un accident en tort il y a 2 ans" is told of the driver, not reported.
  for (const { from } of placesOf(view, "atFault")) remarks.get(view.sentenceOf(from))?.delete("claims");
  const sentences = new Set([...remarks].flatMap(([sentence, here]) => (isSilent(here) ? [sentence] : [])));
  return {
    quote: (token) => sentences.has(view.sentenceOf(token)) || clauses.has(view.clauseOf(token)),
    driver: (token) =>
      drivers.some(({ from }) => from < token && view.sentenceOf(from) === view.sentenceOf(token)),
  };
}

/** True where the clause of a token holds a phrase of that kind behind it. */
function clauseHas(view: View, at: number, kind: Noise): boolean {
  for (let token = at; token < view.tokens.length && view.clauseOf(token) === view.clauseOf(at); token++)
    if (isNoise(view, token, kind)) return true;
  return false;
}

const isNoise = (view: View, at: number, kind: Noise): boolean =>
  matchesAt(NOISE, view, at).some(({ value }) => value === kind);

const SILENCING: readonly Remark[] = [
  "questions",
  "suppositions",
  "elsewhere",
  "others",
  "references",
  "claims",
];

/** "dossier 2026/881", "polisnummer: 45.123.456". */
const isBeforeNumber = ({ tokens }: View, at: number): boolean =>
  tokens[tokens[at]?.kind === "symbol" ? at + 1 : at]?.kind === "digits";

/** "Kunt u een offerte maken voor ...?" is a question that is an order. */
const isSilent = (remarks: ReadonlySet<Remark>): boolean =>
  SILENCING.some((remark) => remarks.has(remark)) ||
  (remarks.has("question mark") && !remarks.has("requests"));

const LONGEST_GREETING = 3;

/** True at the start of a sentence, also after small words or a greeting: "goedemorgen mevrouw, wat kost ...". */
function isAtStart(view: View, at: number): boolean {
  let [start, words] = [at, 0];
  while (start > 0 && !view.endsSentence(start - 1)) {
    start--;
    if (view.endsClause(start)) return at - start <= 1 && clauseLength(view, start) <= LONGEST_GREETING;
    if (!isFiller(view.words[start] ?? "")) return false;
    words++;
    if (words > LONGEST_GREETING) return false;
  }
  return true;
}

function clauseLength(view: View, end: number): number {
  let start = end;
  while (start > 0 && view.clauseOf(start - 1) === view.clauseOf(end)) start--;
  return end - start;
}
