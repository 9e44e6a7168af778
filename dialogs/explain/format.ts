import { daysInMonth } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";

/** A decimal string: Intl reads its digits as they are, a binary number would round them first. */
type Decimal = `${number}`;

const DAY = { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" } as const;
const MONTH = { timeZone: "UTC", month: "long", year: "numeric" } as const;

const atNoon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** How amounts, dates and quantities are written for one language of Belgium. */
export class Format {
  readonly #locale: string;

  constructor(language: Language) {
    this.#locale = LOCALES[language];
  }

  /** "1250.00" as "€ 1.250,00" or "1 250,00 €". */
  money(amount: string): string {
    const options = { style: "currency", currency: "EUR" } as const;
    return new Intl.NumberFormat(this.#locale, options).format(amount as Decimal);
  }

  /** As {@link money}, with a sign: a difference. */
  difference(amount: string): string {
    const isNegative = amount.startsWith("-");
    // Intl writes "€ +20,00"; in Belgium the sign comes first.
    return `${isNegative ? "-" : "+"}${this.money(isNegative ? amount.slice(1) : amount)}`;
  }

  /** "-7.5" as "-7,5%" or "-7,5 %", always with its sign. */
  percent(percent: string): string {
    return this.#unit(percent, "percent", { signDisplay: "exceptZero" });
  }

  /** "10" as "10%" or "10 %": a part of a whole. */
  share(percent: string): string {
    return this.#unit(percent, "percent", {});
  }

  /** A plain quantity with its unit: "15.000 km", "3 jaar", "24 mois". */
  quantity(value: number | string, unit: "kilometer" | "kilogram" | "year" | "month"): string {
    return this.#unit(value, unit, { unitDisplay: unit === "year" || unit === "month" ? "long" : "short" });
  }

  number(value: number | string): string {
    const options = { maximumFractionDigits: 12 };
    return new Intl.NumberFormat(this.#locale, options).format(value as Decimal);
  }

  day(day: Day): string {
    return new Intl.DateTimeFormat(this.#locale, DAY).format(atNoon(day));
  }

  /** A whole month as "maart 2021", a whole year as "2021"; undefined for any other range of days. */
  period(from: Day, to: Day): string | undefined {
    if (!from.endsWith("-01") || from.slice(0, 4) !== to.slice(0, 4)) return undefined;
    const lastDay = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)));
    if (Number(to.slice(8)) !== lastDay) return undefined;
    if (from.slice(5, 7) === to.slice(5, 7)) {
      return new Intl.DateTimeFormat(this.#locale, MONTH).format(atNoon(from));
    }
    return from.endsWith("-01-01") && to.endsWith("-12-31") ? from.slice(0, 4) : undefined;
  }

  /** "a, b en c". */
  all(names: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: "conjunction" }).format(names);
  }

  /** "a, b of c". */
  either(names: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: "disjunction" }).format(names);
  }

  #unit(value: number | string, unit: string, options: Intl.NumberFormatOptions): string {
    const all = { style: "unit", unit, maximumFractionDigits: 12, ...options } as const;
    return new Intl.NumberFormat(this.#locale, all).format(value as Decimal);
  }
}
