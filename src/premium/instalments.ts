import { cents, money } from "../facts/money.ts";
import type { Money } from "../facts/money.ts";

/** How a yearly premium is paid, and in how many parts. */
export const PAYMENT_PLANS = { yearly: 1, half_yearly: 2, quarterly: 4, monthly: 12 } as const;
export type PaymentPlan = keyof typeof PAYMENT_PLANS;

export interface Instalments {
  readonly count: number;
  /** The first one carries the cents that cannot be shared. */
  readonly first: Money;
  readonly others: Money;
}

/** A yearly amount in the parts of a plan, which add up to it exactly. No source gives a charge for splitting. */
export function instalmentsOf(amount: Money, plan: PaymentPlan): Instalments {
  const count = PAYMENT_PLANS[plan];
  const total = cents(amount);
  const each = total / BigInt(count);
  return { count, first: money(total - each * BigInt(count - 1)), others: money(each) };
}
