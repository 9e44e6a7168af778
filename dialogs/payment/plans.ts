import { plans as french, taxWords as frenchTaxes } from "../../locales/fr/words/payment.ts";
import { plans as dutch, taxWords as dutchTaxes } from "../../locales/nl/words/payment.ts";
import type { PaymentPlan } from "../../src/premium/instalments.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { tokenize } from "../language/tokens.ts";

const PLANS = phrases<PaymentPlan>(
  [dutch, french].flatMap((words) =>
    (Object.keys(words) as PaymentPlan[]).flatMap((plan) =>
      words[plan].map((phrase) => [phrase, plan] as const),
    ),
  ),
);

/** The payment plan that words name, the first one where they name several. */
export function planIn(words: string): PaymentPlan | undefined {
  const tokens = tokenize(words);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(PLANS, tokens, at);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** True for words that ask for the amount with taxes. */
export const asksTaxes = (words: string): boolean => {
  const said = tokenize(words).map(({ fold }) => fold);
  return said.some((word) => TAX_WORDS.has(word));
};

const TAX_WORDS = new Set<string>([...dutchTaxes, ...frenchTaxes]);
