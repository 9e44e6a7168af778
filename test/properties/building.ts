const DAY = 86_400_000;

/** The day a number of days later. */
export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The same day of the month so many years earlier; 28 February where there is no 29th. */
export function daysBeforeYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, "0");
  const candidate = `${year}${day.slice(4)}`;
  return new Date(candidate).toISOString().slice(0, 10) === candidate ? candidate : `${year}-02-28`;
}

/** Whole cents as the contract writes money. */
export const moneyOf = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** Without the fields that hold nothing, nor the branches that are left empty. */
export function withoutGaps(branch: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(branch).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return [];
    if (typeof value !== "object" || value === null) return [[key, value]];
    const inner = withoutGaps(value as Readonly<Record<string, unknown>>);
    return Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(kept);
}
