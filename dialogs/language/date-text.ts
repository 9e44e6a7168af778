import { dateWordAt, type DateWord, type Link } from "./date-words.ts";
import { scanLiteral } from "./literals.ts";
import type { NumberMention } from "./numbers.ts";
import type { Found } from "./phrases.ts";
import type { ReadingContext } from "./reading.ts";
import type { Text } from "./text.ts";
import type { Token } from "./tokens.ts";
import { unitAt } from "./units.ts";

export interface FoundNumber {
  readonly value: number;
  readonly next: number;
}

/** A text as the patterns of dates look at it. Every word is looked up once. */
export interface DateText {
  readonly tokens: readonly Token[];
  readonly context: ReadingContext;
  /** What the word or phrase at a token can be in a date. */
  readonly word: (at: number) => DateWord | undefined;
  /** The token after that word or phrase. */
  readonly next: (at: number) => number;
  /** The weekday at a token; not an abbreviation that is another word as well. */
  readonly weekday: (at: number) => number | undefined;
  readonly number: (at: number) => NumberMention | undefined;
  /** A day of the month or a small count: 12, 12de, twaalf, premier. */
  readonly smallNumber: (at: number) => FoundNumber | undefined;
  readonly ordinal: (at: number) => FoundNumber | undefined;
  readonly isLink: (at: number, link: Link) => boolean;
  /** True for a word that only links: a date starts behind it. */
  readonly isOnlyLink: (at: number) => boolean;
  /** The token after "van", "du", "op de" and the marks given. */
  readonly skipLinks: (at: number, ...marks: readonly string[]) => number;
  /** True for digits that are not part of a longer number, a code or a date. */
  readonly isPlain: (at: number) => boolean;
  /** True where digits carry a unit, so that they are no year. */
  readonly hasUnit: (at: number) => boolean;
}

const LARGEST_SMALL = 31;
const MARKS = [".", ",", "/", "-", "'", ":"];

export function dateText({ tokens, language, numbers: mentions }: Text, context: ReadingContext): DateText {
  const words = new Map<number, Found<DateWord> | undefined>();
  const numbers = new Map(mentions.map((number) => [number.from, number]));
  const lookUp = (at: number): Found<DateWord> | undefined => {
    if (!words.has(at)) words.set(at, dateWordAt(tokens, at, language));
    return words.get(at);
  };
  const small = (at: number): NumberMention | undefined => {
    const number = numbers.get(at);
    const counts = number !== undefined && !number.article && Number.isInteger(number.value);
    return counts && number.value >= 1 && number.value <= LARGEST_SMALL ? number : undefined;
  };
  const isLink = (at: number, link: Link): boolean => lookUp(at)?.value.link?.has(link) === true;
  return {
    tokens,
    context,
    word: (at) => lookUp(at)?.value,
    next: (at) => lookUp(at)?.next ?? at + 1,
    weekday: (at) => (lookUp(at)?.value.weak === true ? undefined : lookUp(at)?.value.weekday),
    number: (at) => numbers.get(at),
    smallNumber: (at) => asFound(small(at)),
    ordinal: (at) => (small(at)?.ordinal === true ? asFound(small(at)) : undefined),
    isLink,
    isOnlyLink: (at) => {
      const word = lookUp(at)?.value;
      return word?.link?.size === 1 && word.link.has("of") && Object.keys(word).length === 1;
    },
    skipLinks: (from, ...marks) => {
      let at = from;
      while (at < tokens.length && at < from + MARKS.length) {
        if (marks.includes(tokens[at]?.fold ?? "")) at++;
        else if (isLink(at, "of")) at = lookUp(at)?.next ?? at + 1;
        else break;
      }
      return at;
    },
    isPlain: (at) => isPlain(tokens, at) && (numbers.get(at)?.to ?? at + 1) === at + 1,
    hasUnit: (at) => unitAt(tokens, at + 1, language) !== undefined,
  };
}

const asFound = (number: NumberMention | undefined): FoundNumber | undefined =>
  number && { value: number.value, next: number.to };

function isPlain(tokens: readonly Token[], at: number): boolean {
  const scan = scanLiteral(tokens, at);
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  const alone = "literal" in scan && scan.literal.next === at + 1;
  const glued = token?.gap === "none" && before !== undefined && before.kind !== "symbol";
  const goesOn =
    after?.gap === "none" &&
    (after.kind === "word" ||
      (MARKS.includes(after.fold) && tokens[at + 2]?.kind === "digits" && tokens[at + 2]?.gap === "none"));
  return alone && !glued && !goesOn;
}
