import { cents, money } from "../../src/facts/money.ts";
import type { Money } from "../../src/facts/money.ts";
import { tokenize } from "../language/tokens.ts";
import { inclusiveRemark } from "../language/vat.ts";

/** The Belgian rate on a car, in percent: only to propose an amount, never to fill one in. */
const RATE = 21n;

/** An amount with VAT as it is without, rounded to the cent. */
export function netOf(gross: Money): Money {
  const whole = 100n + RATE;
  return money((cents(gross) * 200n + whole) / (2n * whole));
}

/** The words that say that the amount of a text includes VAT; undefined where none does. */
export function vatWords(text: string): string | undefined {
  const tokens = tokenize(text);
  const remark = inclusiveRemark(tokens);
  return remark && text.slice(tokens[remark.from]?.start ?? 0, tokens[remark.to - 1]?.end ?? 0);
}
