/** An exact rational number. The denominator is positive; the pair is not kept in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ONE: Fraction = { numerator: 1n, denominator: 1n };

const PRINTED_DECIMALS = 12;

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

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Twelve decimals at most, without trailing zeros; beyond that rounded half away from zero. */
export function decimal(value: Fraction): string {
  const scale = 10n ** BigInt(PRINTED_DECIMALS);
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  const scaled = (2n * magnitude * scale + value.denominator) / (2n * value.denominator);
  const digits = scaled.toString().padStart(PRINTED_DECIMALS + 1, "0");
  const text = `${digits.slice(0, -PRINTED_DECIMALS)}.${digits.slice(-PRINTED_DECIMALS)}`.replace(
    /\.?0+$/,
    "",
  );
  return value.numerator < 0n && scaled !== 0n ? `-${text}` : text;
}

/** The exact decimals of a fraction that has a finite decimal expansion, else {@link decimal}. */
export function exactDecimal(value: Fraction): string {
  const divisor = gcd(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  const denominator = divisor === 0n ? 1n : value.denominator / divisor;
  let rest = denominator;
  let decimals = 0n;
  while (rest % 10n === 0n) [rest, decimals] = [rest / 10n, decimals + 1n];
  while (rest % 5n === 0n) [rest, decimals] = [rest / 5n, decimals + 1n];
  while (rest % 2n === 0n) [rest, decimals] = [rest / 2n, decimals + 1n];
  if (rest !== 1n) return decimal(value);
  const scaled = (value.numerator * 10n ** decimals) / value.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(Number(decimals) + 1, "0");
  const cut = digits.length - Number(decimals);
  const text =
    decimals === 0n ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, "");
  return scaled < 0n ? `-${text}` : text;
}
