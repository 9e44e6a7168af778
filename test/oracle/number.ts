/** A fraction of two integers, the denominator positive. Amounts of money are fractions of a euro. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

function ratio(over: bigint, under: bigint): Ratio {
  const common = divisor(absolute(over), under);
  return common === 0n ? { over, under } : { over: over / common, under: under / common };
}

/** Reads "400", "77.90" and "-5.25". */
export function read(text: string): Ratio {
  const negative = text.startsWith("-");
  const [whole = "0", decimals = ""] = (negative ? text.slice(1) : text).split(".");
  const magnitude = BigInt(whole + decimals);
  return ratio(negative ? -magnitude : magnitude, 10n ** BigInt(decimals.length));
}

export const add = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => add(a, { over: -b.over, under: b.under });
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
export const divide = (a: Ratio, b: Ratio): Ratio =>
  b.over < 0n ? divide(minus(read("0"), a), minus(read("0"), b)) : ratio(a.over * b.under, a.under * b.over);
export const exceeds = (a: Ratio, b: Ratio): boolean => a.over * b.under > b.over * a.under;
export const smallest = (a: Ratio, b: Ratio): Ratio => (exceeds(a, b) ? b : a);
export const isZero = (a: Ratio): boolean => a.over === 0n;

/** +20 gives 1.20. */
export const asFactor = (percent: Ratio): Ratio => add(read("1"), divide(percent, read("100")));

/** Half away from zero, to a number of decimals. */
function round(value: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const [over, under] = [absolute(value.over) * scale, value.under];
  const floor = over / under;
  const nearest = 2n * (over % under) >= under ? floor + 1n : floor;
  return ratio(value.over < 0n ? -nearest : nearest, scale);
}

export const toCents = (value: Ratio): Ratio => round(value, 2);

/** Two decimals, for an amount that has been rounded to cents. */
export function writeMoney(value: Ratio): string {
  const cents = (absolute(value.over) * 100n) / value.under;
  return `${value.over < 0n ? "-" : ""}${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
}

/** The finite decimal as it is; one without end rounded to 12 decimals. No trailing zeros. */
export function writeDecimal(value: Ratio): string {
  const finite = 10n ** 400n % value.under === 0n;
  const shown = finite ? value : round(value, 12);
  const whole = absolute(shown.over) / shown.under;
  let rest = absolute(shown.over) % shown.under;
  let decimals = "";
  while (rest !== 0n) {
    decimals += String((rest * 10n) / shown.under);
    rest = (rest * 10n) % shown.under;
  }
  const text = decimals === "" ? String(whole) : `${whole}.${decimals}`;
  return shown.over < 0n ? `-${text}` : text;
}
