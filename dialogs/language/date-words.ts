import { dates as french } from "../../locales/fr/words/dates.ts";
import { dates as dutch } from "../../locales/nl/words/dates.ts";
import type { Unit } from "./calendar.ts";
import { nearest } from "./near.ts";
import { phraseAt, phrases, type Found, type Phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";
import { fold, type Token } from "./tokens.ts";

export type Edge = "begin" | "middle" | "end";

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

function* entries(words: Dates): Iterable<Entry> {
  for (const [name, month] of Object.entries(words.months)) yield [name, { month }];
  const weak: readonly string[] = words.weakWeekdays;
  for (const [name, weekday] of Object.entries(words.weekdays))
    yield [name, { weekday, weak: weak.includes(name) }];
  for (const [name, day] of Object.entries(words.days)) yield [name, { day }];
  for (const unit of ["day", "week", "month", "year"] as const) {
    for (const name of words.units[unit]) yield [name, { unit }];
  }
  for (const name of words.previous) yield [name, { which: -1 }];
  for (const name of words.current) yield [name, { which: 0 }];
  for (const name of words.next) yield [name, { which: 1 }];
  for (const name of words.coming) yield [name, { which: 1, coming: true }];
  for (const edge of ["begin", "middle", "end"] as const) {
    for (const name of words.edges[edge]) yield [name, { edge }];
  }
  for (const [name, season] of Object.entries(words.seasons)) yield [name, { season }];
  for (const name of words.quarters) yield [name, { partOfYear: 3 }];
  for (const name of words.halves) yield [name, { partOfYear: 6 }];
  for (const link of LINKS) for (const name of words[link]) yield [name, { link: new Set([link]) }];
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
  return [...entries(words)].filter(([phrase]) => !clashes.includes(phrase));
};

const PHRASES: Readonly<Record<Language, Phrases<DateWord>>> = {
  nl: compile([...entries(dutch)], without(french)),
  fr: compile([...entries(french)], without(dutch)),
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
