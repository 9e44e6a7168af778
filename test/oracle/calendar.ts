/**
 * Days as serial numbers, counted from 1 March of the year 0, so that a leap day is the last day of its year.
 * Own arithmetic on purpose: the core compares strings.
 */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const parts = (iso: string): Parts => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
};

const isLeap = (year: number): boolean => year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);

function serialOf({ year, month, day }: Parts): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

const serial = (iso: string): number => serialOf(parts(iso));

/** 29 February has its anniversary on 1 March in a common year. */
function anniversarySerial(iso: string, years: number): number {
  const { year, month, day } = parts(iso);
  if (month === 2 && day === 29 && !isLeap(year + years)) {
    return serialOf({ year: year + years, month: 3, day: 1 });
  }
  return serialOf({ year: year + years, month, day });
}

/** Completed years from one day to another; 0 when `to` comes first. */
export function fullYears(from: string, to: string): number {
  const guess = parts(to).year - parts(from).year;
  if (guess <= 0) return 0;
  return anniversarySerial(from, guess) <= serial(to) ? guess : guess - 1;
}

/** Whether `to` lies strictly after the n-th anniversary of `from`. */
export const isPast = (from: string, years: number, to: string): boolean =>
  serial(to) > anniversarySerial(from, years);

export const isBefore = (a: string, b: string): boolean => serial(a) < serial(b);

function isoOf(days: number): string {
  let year = Math.floor(days / 365.2425);
  while (serialOf({ year: year + 1, month: 3, day: 1 }) <= days) year += 1;
  while (serialOf({ year, month: 3, day: 1 }) > days) year -= 1;
  let rest = days - serialOf({ year, month: 3, day: 1 });
  let month = 3;
  for (const length of [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31]) {
    if (rest < length) break;
    rest -= length;
    month += 1;
  }
  const written = month > 12 ? { year: year + 1, month: month - 12 } : { year, month };
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(written.year).padStart(4, "0")}-${two(written.month)}-${two(rest + 1)}`;
}

/** The day a number of days later; earlier when negative. */
export const shiftDays = (iso: string, days: number): string => isoOf(serial(iso) + days);

/** The day a number of years earlier, and the days around it: where a limit counted in years can fall. */
export function daysAroundYearsBefore(iso: string, years: number): string[] {
  const { year, month, day } = parts(iso);
  const middle = isoOf(serialOf({ year: year - years, month, day: Math.min(day, 28) }));
  return [-3, -2, -1, 0, 1, 2, 3].map((step) => shiftDays(middle, step));
}
