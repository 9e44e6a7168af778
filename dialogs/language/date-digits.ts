import { dayAt, monthsOf } from "./calendar.ts";
import {
  fullYears,
  IMPOSSIBLE,
  inSpan,
  isYear,
  onDay,
  withoutYear,
  type FoundMoment,
  type Moment,
} from "./moments.ts";
import type { ReadingContext } from "./reading.ts";
import type { Token } from "./tokens.ts";

type Tokens = readonly Token[];

const MARKS = new Set(["/", "-", ".", ",", "–"]);

/** Numbers with a mark or a space between them. */
interface Row {
  readonly digits: readonly string[];
  readonly marks: readonly string[];
  readonly next: number;
}

/** A date in digits: 12/03/2021 (always the day first), 2021-03-12, 12-3-21, 12/03, 03/2021, 12032021. */
export function digitDateAt(tokens: Tokens, at: number, context: ReadingContext): FoundMoment | undefined {
  if (tokens[at]?.kind !== "digits" || goesOnBefore(tokens, at)) return undefined;
  const row = rowAt(tokens, at, 3);
  return (
    whole(tokens, row, (of) => threeParts(of, context)) ??
    whole(tokens, rowAt(tokens, at, 2), (of) => twoParts(of, context)) ??
    compact(row.digits[0] ?? "", at)
  );
}

/** The "19" of "30-06-'19". */
const behindApostrophe = (tokens: Tokens, at: number): number => (tokens[at]?.fold === "'" ? at + 1 : at);

function rowAt(tokens: Tokens, at: number, most: number): Row {
  const digits = [tokens[at]?.fold ?? ""];
  const marks: string[] = [];
  let next = at + 1;
  while (digits.length < most) {
    const mark = MARKS.has(tokens[next]?.fold ?? "") ? tokens[next]?.fold : " ";
    const at = mark === " " ? next : behindApostrophe(tokens, next + 1);
    const number = tokens[at];
    if (mark === undefined || number?.kind !== "digits" || number.fold.length > 4) break;
    digits.push(number.fold);
    marks.push(mark);
    next = at + 1;
  }
  return { digits, marks, next };
}

function whole(tokens: Tokens, row: Row, read: (row: Row) => Moment | undefined): FoundMoment | undefined {
  const moment = goesOnAfter(tokens, row.next) ? undefined : read(row);
  if (moment === undefined) return undefined;
  const sure = row.digits.length === 3 ? moment.sort !== "impossible" : moment.sort === "span";
  return { moment, next: row.next, sure };
}

const isGlued = (token: Token | undefined): token is Token => token?.gap === "none";

/** 1.2.3.4 and 12/03/2021/5 are no dates, nor is a part of them. */
function goesOnBefore(tokens: Tokens, at: number): boolean {
  const [token, mark, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  return isGlued(token) && isGlued(mark) && MARKS.has(mark.fold) && before?.kind === "digits";
}

function goesOnAfter(tokens: Tokens, at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]];
  return isGlued(mark) && MARKS.has(mark.fold) && isGlued(after) && after.kind === "digits";
}

/** d for one or two digits, y for four: "ddy" is 12/03/2021. */
const shapeOf = (digits: readonly string[]): string =>
  digits.map(({ length }) => (length <= 2 ? "d" : length === 4 ? "y" : "?")).join("");

function threeParts({ digits, marks }: Row, context: ReadingContext): Moment | undefined {
  const [first = "", second = "", third = ""] = digits;
  const spaced = marks.includes(" ");
  const shape = shapeOf(digits);
  // Only "12 03 2021" is a date with spaces; numbers with commas are a list.
  if (spaced && (shape !== "ddy" || second.length !== 2 || new Set(marks).size > 1)) return undefined;
  if (marks.every((mark) => mark === ",")) return undefined;
  if (shape === "ydd") return onDay(dayAt(Number(first), Number(second), Number(third)));
  if (shape === "ddy") return inYears([Number(third)], second, first);
  return shape === "ddd" && third.length === 2
    ? inYears(fullYears(Number(third), context), second, first)
    : undefined;
}

function inYears(years: readonly number[], month: string, day: string): Moment {
  const days = years.flatMap((year) => dayAt(year, Number(month), Number(day)) ?? []);
  return days.length === 0 ? IMPOSSIBLE : { sort: "days", days };
}

function twoParts({ digits, marks }: Row, context: ReadingContext): Moment | undefined {
  const [first, second] = [Number(digits[0]), Number(digits[1])];
  const mark = marks[0] ?? " ";
  if (mark === " " || mark === ",") return undefined;
  switch (shapeOf(digits)) {
    case "dy":
      return isYear(second) ? inSpan(monthsOf(second, first, first)) : undefined;
    case "yd":
      return isYear(first) && digits[1]?.length === 2 ? inSpan(monthsOf(first, second, second)) : undefined;
    case "dd":
      return mark === "–"
        ? undefined
        : (monthAndShortYear(mark, first, second, context) ?? withoutYear(second, first, context));
    default:
      return undefined;
  }
}

/** 03/21 cannot be a day and a month, so it is March 2021. */
function monthAndShortYear(
  mark: string,
  month: number,
  short: number,
  context: ReadingContext,
): Moment | undefined {
  if (mark !== "/" || short <= 12 || month < 1 || month > 12) return undefined;
  const [year] = fullYears(short, { ...context, expected: "past" });
  return year === undefined ? undefined : inSpan(monthsOf(year, month, month));
}

/** 12032021 is a day only where it cannot be read the other way round, as 2021-03-12 typed in one go. */
function compact(digits: string, at: number): FoundMoment | undefined {
  if (digits.length !== 8) return undefined;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  const dayFirst = isYear(part(4, 8)) ? dayAt(part(4, 8), part(2, 4), part(0, 2)) : undefined;
  const yearFirst = isYear(part(0, 4)) ? dayAt(part(0, 4), part(4, 6), part(6, 8)) : undefined;
  if ((dayFirst === undefined) === (yearFirst === undefined)) return undefined;
  return { moment: onDay(dayFirst ?? yearFirst), next: at + 1, sure: false };
}
