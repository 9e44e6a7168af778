/** An exact rational number. The denominator is positive; the pair is not kept in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ONE: Fraction = { numerator: 1n, denominator: 1n };

const PRINTED_DECIMALS = 12;

/** The usual denominators: percentages are hundredths, and their products stay powers of ten. */
const POWERS_OF_TEN = new Map(
  Array.from({ length: 31 }, (_, exponent) => [10n ** BigInt(exponent), exponent]),
);

/** The fraction a decimal string stands for: "7.5", "-5.25", "0". */
export function fraction(decimal: string): Fraction {
  const point = decimal.indexOf(".");
  if (point < 0) return { numerator: BigInt(decimal), denominator: 1n };
  const decimals = decimal.length - point - 1;
  return {
    numerator: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)),
    denominator: 10n ** BigInt(decimals),
  };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** The factor a percentage stands for: +20 is 120/100, -5 is 95/100. */
export const factorOf = (percent: Fraction): Fraction => ({
  numerator: 100n * percent.denominator + percent.numerator,
  denominator: 100n * percent.denominator,
});

export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/**
 * A fraction as a decimal string: exact where it has a finite number of decimals, else twelve decimals, half
 * away from zero. No trailing zeros.
 */
export function decimalOf(value: Fraction): string {
  const negative = value.numerator < 0n;
  const numerator = negative ? -value.numerator : value.numerator;
  const decimals =
    POWERS_OF_TEN.get(value.denominator) ??
    finiteDecimals(value.denominator / gcd(numerator, value.denominator)) ??
    PRINTED_DECIMALS;
  const scale = 10n ** BigInt(decimals);
  const scaled = (2n * numerator * scale + value.denominator) / (2n * value.denominator);
  const text = pointed(scaled, decimals);
  return negative && scaled !== 0n ? `-${text}` : text;
}

/** How many decimals a fraction in lowest terms needs; undefined when they never end. */
function finiteDecimals(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function pointed(scaled: bigint, decimals: number): string {
  const digits = scaled.toString().padStart(decimals + 1, "0");
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, "");
}
