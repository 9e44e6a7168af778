import { addDays } from "../../src/facts/day.ts";
import { addMonths, monthOf, monthsOf, yearOf, type Span } from "./calendar.ts";
import type { Edge } from "./date-words.ts";

const THIRDS_OF_YEAR: Readonly<Record<Edge, readonly [number, number]>> = {
  begin: [1, 4],
  middle: [4, 9],
  end: [9, 12],
};
const THIRDS_OF_MONTH: Readonly<Record<Edge, readonly [number, number]>> = {
  begin: [1, 10],
  middle: [11, 20],
  end: [21, 31],
};

/** The beginning, middle or end of a month or a year, as wide as people use the words. */
export function partOf(span: Span | undefined, edge: Edge): Span | undefined {
  if (span === undefined) return undefined;
  const wholeYear = span.to >= addDays(addMonths(span.from, 12), -1);
  if (wholeYear) return monthsOf(yearOf(span.from), ...THIRDS_OF_YEAR[edge]);
  if (monthOf(span.from) !== monthOf(span.to)) return span;
  const [first, last] = THIRDS_OF_MONTH[edge];
  const to = addDays(span.from, last - 1);
  return { from: addDays(span.from, first - 1), to: to < span.to ? to : span.to };
}
