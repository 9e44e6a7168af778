import * as french from "../../locales/fr/words/requests.ts";
import * as dutch from "../../locales/nl/words/requests.ts";
import type { Language } from "../../locales/index.ts";
import { asksCalculation } from "../calculations/recognise.ts";
import { clausesOf } from "../language/sentence/clauses.ts";
import { matchesAt, patterns } from "../language/sentence/patterns.ts";
import type { Matched } from "../language/sentence/patterns.ts";
import { isFiller } from "../language/speech.ts";
import { tokenize } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { readQuestion } from "../knowledge/question.ts";
import { topicOf } from "../why/about.ts";
import type { Command } from "./command.ts";

/** What may be asked in the middle of a message, besides what it states. */
export type Aside = Extract<Command, "why" | "price" | "summary" | "human" | "triage" | "may" | "then">;

type Asking = Aside | "other";

const both = <T>(words: (of: typeof dutch | typeof french) => readonly (readonly [string, T])[]) =>
  patterns([dutch, french].flatMap((of) => words(of)));

const ASKING = both<Asking>((of) =>
  Object.entries(of.asking).flatMap(([asked, phrases]) =>
    phrases.map((phrase): [string, Asking] => [phrase, asked as Asking]),
  ),
);
const SPEAKING = patterns([
  ...dutch.speaking.map((phrase) => [phrase, "nl"] as const),
  ...french.speaking.map((phrase) => [phrase, "fr"] as const),
]);
const SUPPOSING = both((of) => of.supposing.map((phrase) => [phrase, true] as const));
const WISHES = both((of) => of.wishes.map((phrase) => [phrase, true] as const));
const ACKNOWLEDGED = new Set<string>([...dutch.acknowledging, ...french.acknowledging]);
const JOINTS = new Set<string>([...dutch.joints, ...french.joints]);

/** A message, taken apart: what is asked in it, and what is left to be understood. */
export interface Parted {
  /** The message without its requests. */
  readonly text: string;
  readonly asides: readonly { readonly command: Aside; readonly words: string }[];
  readonly language?: Language;
}

interface Seen extends Matched {
  readonly tokens: readonly Token[];
  readonly endsSentence: (token: number) => boolean;
}

function seen(text: string): Seen {
  const tokens = tokenize(text);
  return { tokens, words: tokens.map(({ fold }) => fold), ...clausesOf(tokens) };
}

/** A request, and the part of the message it takes up. */
interface Request {
  readonly asks: Aside | { readonly language: Language };
  readonly start: number;
  readonly end: number;
}

/** Finds what a message asks for in passing. A request begins a part of a sentence, and goes on to its end. */
export function parted(text: string): Parted {
  const requests = [...requestsIn(text)];
  if (requests.length === 0) return { text, asides: [] };
  let left = text;
  for (const { start, end } of requests) {
    left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  }
  const asides = requests.flatMap(({ asks, start, end }) =>
    typeof asks === "string" ? [{ command: asks, words: text.slice(start, end) }] : [],
  );
  const language = requests.map(({ asks }) => asks).findLast((asks) => typeof asks === "object")?.language;
  return { text: saysNothing(left) ? "" : left.trim(), asides, ...(language !== undefined && { language }) };
}

function* requestsIn(text: string): Iterable<Request> {
  const view = seen(text);
  for (let at = 0; at < view.tokens.length; at++) {
    const asks = beginsPart(view, at) ? askedAt(view, at) : undefined;
    if (asks === undefined) continue;
    const last = endOf(view, at, typeof asks === "string" ? view.endsSentence : view.endsClause);
    const [start, end] = [view.tokens[at]?.start ?? 0, view.tokens[last]?.end ?? text.length];
    // "Hoeveel betaalt u voor een band met 5 mm" asks no premium.
    if (!asksCalculation(text.slice(start, end))) yield { asks, start, end };
    at = last;
  }
}

function askedAt(view: Seen, at: number): Request["asks"] | undefined {
  const [spoken] = matchesAt(SPEAKING, view, at);
  if (spoken !== undefined) return { language: spoken.value };
  const [asked] = matchesAt(ASKING, view, at);
  if (asked === undefined || asked.value === "other") return undefined;
  // "Kan ik stoppen?" asks nothing of the quote: it must name something that is judged.
  if (asked.value === "may" && topicOf(view.words.slice(asked.to).join(" ")).about.length === 0)
    return undefined;
  return asked.value === "price" && isAboutProduct(view, at, asked.to) ? undefined : asked.value;
}

/** "Hoeveel bedraagt de vrijstelling?" asks no premium, "hoeveel kost de omnium?" does. */
function isAboutProduct(view: Seen, from: number, to: number): boolean {
  const phrase = view.words.slice(from, to);
  if (phrase.some((word) => COST.has(word))) return false;
  const last = endOf(view, from, view.endsSentence);
  const rest = view.words.slice(to, last + 1);
  if (rest.some((word) => COST.has(word))) return false;
  const question = readQuestion(`${rest.join(" ")} ?`);
  return question !== undefined && question.topics.length > 0;
}

const COST = new Set<string>([...dutch.cost, ...french.cost]);

/** Only small words, before or after a request: "euh, en", "ok et". An "oui" is an answer. */
const saysNothing = (text: string): boolean =>
  tokenize(text).every(
    ({ kind, fold }) => kind === "symbol" || JOINTS.has(fold) || ACKNOWLEDGED.has(fold) || isFiller(fold),
  );

/** True at the start of a clause or behind "en", small words left out of account. */
function beginsPart(view: Seen, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = view.words[before] ?? "";
    if (view.endsClause(before) || JOINTS.has(word)) return true;
    if (!isFiller(word)) return false;
  }
  return true;
}

function endOf(view: Seen, at: number, ends: (token: number) => boolean): number {
  let last = at;
  while (last < view.tokens.length - 1 && !ends(last)) last++;
  return last;
}

/** "Ik wil een offerte": what the conversation is for, and no answer to anything. */
export function wishesQuote(text: string): boolean {
  const view = seen(text);
  return view.words.some((_, at) => beginsPart(view, at) && matchesAt(WISHES, view, at).length > 0);
}

/** What is supposed in "wat als ik de hoge vrijstelling neem"; undefined where a message supposes nothing. */
export function supposition(text: string): string | undefined {
  const view = seen(text);
  const start = view.words.findIndex(
    (word, at) => matchesAt(SUPPOSING, view, at).length > 0 || !isFiller(word),
  );
  const [match] = matchesAt(SUPPOSING, view, Math.max(start, 0));
  if (match === undefined) return undefined;
  return text.slice(view.tokens[match.to]?.start ?? text.length).replace(/[?!.\s]+$/u, "");
}
