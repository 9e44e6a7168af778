import { dates as french } from "../../locales/fr/words/dates.ts";
import { dates as dutch } from "../../locales/nl/words/dates.ts";
import type { Unit } from "./calendar.ts";
import { nearest } from "./near.ts";
import { phraseAt, phrases, type Found, type Phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { fold, type Token } from "./tokens.ts";

const UNITS = ["day", "week", "month", "year"] as const;
const EDGES = ["begin", "middle", "end"] as const;

export type Edge = (typeof EDGES)[number];

/** What a word does in a date. One word may do several things, so the grammar asks for the one it needs. */
export interface DateWord {
  readonly month?: number;
  readonly weekday?: number;
  /** A weekday's abbreviation that is another word too. */
  readonly weak?: boolean;
  /** Days from today. */
  readonly day?: number;
  readonly unit?: Unit;
  /** Which of a row: -1 the one before, 0 this one, 1 the next. */
  readonly which?: number;
  readonly coming?: boolean;
  /** The last day of what follows: "laatste dag (van de maand)". */
  readonly lastDay?: boolean;
  /** A day of the year with a name: its month and its day. */
  readonly holiday?: readonly [month: number, day: number];
  readonly edge?: Edge;
  readonly season?: readonly [number, number];
  /** Months in a part of the year that is counted: three in a quarter, six in a half. */
  readonly partOfYear?: number;
  readonly link?: ReadonlySet<Link>;
}

const LINKS = ["ago", "agoBefore", "in", "from", "after", "before", "of", "limits", "yearCues"] as const;

export type Link = (typeof LINKS)[number];

type Dates = typeof dutch | typeof french;

type Entry = readonly [phrase: string, word: DateWord];

const all = (names: readonly string[], word: DateWord): readonly Entry[] => names.map((name) => [name, word]);

function each<T>(
  table: Readonly<Record<string, T>>,
  word: (value: T, name: string) => DateWord,
): readonly Entry[] {
  return Object.entries(table).map(([name, value]) => [name, word(value, name)]);
}

function entries(words: Dates): readonly Entry[] {
  const weak: readonly string[] = words.weakWeekdays;
  return [
    ...each(words.months, (month) => ({ month })),
    ...each<number>(words.weekdays, (weekday, name) => ({ weekday, weak: weak.includes(name) })),
    ...each(words.days, (day) => ({ day })),
    ...UNITS.flatMap((unit) => all(words.units[unit], { unit })),
    ...EDGES.flatMap((edge) => all(words.edges[edge], { edge })),
    ...all(words.previous, { which: -1 }),
    ...all(words.current, { which: 0 }),
    ...all(words.next, { which: 1 }),
    ...all(words.coming, { which: 1, coming: true }),
    ...all(words.lastDay, { lastDay: true }),
    ...each(words.holidays, (holiday) => ({ holiday })),
    ...each(words.seasons, (season) => ({ season })),
    ...all(words.quarters, { partOfYear: 3 }),
    ...all(words.halves, { partOfYear: 6 }),
    ...LINKS.flatMap((link) => all(words[link], { link: new Set([link]) })),
  ];
}

/** Words that stand in several lists do all of it. */
function compile(...lists: readonly (readonly Entry[])[]): Phrases<DateWord> {
  const merged = new Map<string, DateWord>();
  for (const [phrase, word] of lists.flat()) {
    const known = merged.get(fold(phrase));
    const link = new Set([...(known?.link ?? []), ...(word.link ?? [])]);
    merged.set(fold(phrase), { ...word, ...known, ...(link.size > 0 ? { link } : {}) });
  }
  return phrases(merged);
}

const without = (words: Dates): readonly Entry[] => {
  const clashes: readonly string[] = words.clashes;
  return entries(words).filter(([phrase]) => !clashes.includes(phrase));
};

const PHRASES: Readonly<Record<Language, Phrases<DateWord>>> = {
  nl: compile(entries(dutch), without(french)),
  fr: compile(entries(french), without(dutch)),
};

/** Names that are recognised with a slip: months, weekdays, days. */
const NAMES = new Map<string, DateWord>(
  [...entries(dutch), ...entries(french)].flatMap(([phrase, word]) =>
    (word.month ?? word.weekday ?? word.day) ? [[fold(phrase), word]] : [],
  ),
);

/** What a date can make of the word or phrase at a token. */
export function dateWordAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<DateWord> | undefined {
  const token = tokens[at];
  const found = token && phraseAt(PHRASES[language], tokens, at);
  if (found !== undefined || token?.kind !== "word") return found;
  const [first, ...others] = nearest(token.fold, NAMES.keys()).map((name) => NAMES.get(name));
  const agree = others.every(
    (o) => o?.month === first?.month && o?.weekday === first?.weekday && o?.day === first?.day,
  );
  return first === undefined || !agree ? undefined : { value: first, next: at + 1 };
}
