import { daysInMonth } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";

/** A decimal string: Intl reads its digits as they are, a binary number would round them first. */
type Decimal = `${number}`;

const EURO = { style: "currency", currency: "EUR" } as const;
const unit = (name: string, display: "short" | "long") =>
  ({ style: "unit", unit: name, unitDisplay: display, maximumFractionDigits: 12 }) as const;

/** Of a percentage that was computed; the amounts beside it are exact. */
const MOST_DECIMALS = 4;

/** Of one that has more than those: "ca. -3,07%". */
const ROUNDED_DECIMALS = 2;

const NUMBERS = {
  money: EURO,
  sum: { ...EURO, trailingZeroDisplay: "stripIfInteger" },
  percent: { ...unit("percent", "short"), signDisplay: "exceptZero", maximumFractionDigits: MOST_DECIMALS },
  rounded: {
    ...unit("percent", "short"),
    signDisplay: "exceptZero",
    maximumFractionDigits: ROUNDED_DECIMALS,
  },
  share: unit("percent", "short"),
  kilometer: unit("kilometer", "short"),
  kilogram: unit("kilogram", "short"),
  year: unit("year", "long"),
  month: unit("month", "long"),
  number: { maximumFractionDigits: 12 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;
type NumberKind = keyof typeof NUMBERS;

const DAY = { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" } as const;
const MONTH = { timeZone: "UTC", month: "long", year: "numeric" } as const;

const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** How amounts, dates and quantities are written for one language of Belgium. */
export class Format {
  // Making one costs a hundred times what using it does, and a stream of quotes uses them by the million.
  readonly #numbers: Readonly<Record<NumberKind, Intl.NumberFormat>>;
  readonly #day: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #all: Intl.ListFormat;
  readonly #either: Intl.ListFormat;

  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
    const locale = LOCALES[language];
    const numbers = Object.entries(NUMBERS).map(([kind, options]) => [
      kind,
      new Intl.NumberFormat(locale, options),
    ]);
    this.#numbers = Object.fromEntries(numbers) as Record<NumberKind, Intl.NumberFormat>;
    this.#day = new Intl.DateTimeFormat(locale, DAY);
    this.#month = new Intl.DateTimeFormat(locale, MONTH);
    this.#all = new Intl.ListFormat(locale, { type: "conjunction" });
    this.#either = new Intl.ListFormat(locale, { type: "disjunction" });
  }

  /** "1250.00" as "€ 1.250,00" or "1 250,00 €". */
  money(amount: string): string {
    return this.#number("money", amount);
  }

  /** As {@link money}, without cents where there are none: "€ 100.000", for a sentence. */
  sum(amount: string): string {
    return this.#number("sum", amount);
  }

  /** As {@link money}, with a sign: a difference. */
  difference(amount: string): string {
    const isNegative = amount.startsWith("-");
    // Intl writes "€ +20,00"; in Belgium the sign comes first.
    return `${isNegative ? "-" : "+"}${this.money(isNegative ? amount.slice(1) : amount)}`;
  }

  /** "-7.5" as "-7,5%" or "-7,5 %", always with its sign. */
  percent(percent: string): string {
    return this.#number(this.isRounded(percent) ? "rounded" : "percent", percent);
  }

  /** True where {@link percent} shows fewer decimals than there are. */
  isRounded(percent: string): boolean {
    return (percent.split(".")[1]?.length ?? 0) > MOST_DECIMALS;
  }

  /** "10" as "10%" or "10 %": a part of a whole. */
  share(percent: string): string {
    return this.#number("share", percent);
  }

  /** A plain quantity with its unit: "15.000 km", "3 jaar", "24 mois". */
  quantity(value: number | string, kind: "kilometer" | "kilogram" | "year" | "month"): string {
    return this.#number(kind, value);
  }

  number(value: number | string): string {
    return this.#number("number", value);
  }

  /** Intl parts digits by a narrow space that few typefaces have: everywhere in the product one space is hard. */
  #number(kind: NumberKind, value: number | string): string {
    return this.#numbers[kind].format(value as Decimal).replaceAll("\u202f", "\u00a0");
  }

  day(day: Day): string {
    return this.#day.format(atNoon(day));
  }

  /** A whole month as "maart 2021", a whole year as "2021"; undefined for any other range of days. */
  period(from: Day, to: Day): string | undefined {
    if (!from.endsWith("-01") || from.slice(0, 4) !== to.slice(0, 4)) return undefined;
    const lastDay = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
    if (Number(to.slice(8)) !== lastDay) return undefined;
    if (from.slice(5, 7) === to.slice(5, 7)) return this.#month.format(atNoon(from));
    return from.endsWith("-01-01") && to.endsWith("-12-31") ? from.slice(0, 4) : undefined;
  }

  /** "a, b en c". */
  all(names: readonly string[]): string {
    return this.#all.format(names);
  }

  /** "a; b; c", of parts that may hold commas themselves. */
  series(parts: readonly string[]): string {
    return parts.join(this.#language === "fr" ? "\u00a0; " : "; ");
  }

  /** "a, b of c". */
  either(names: readonly string[]): string {
    return this.#either.format(names);
  }
}
