import { evaluate, type EvaluationContext } from "../evaluate.ts";
import { cents, money, type Money } from "../facts/money.ts";
import type { Facts } from "../facts/schema.ts";
import { isRequested } from "../product/subjects.ts";
import { COVERS, type Evaluation, type Status } from "../rules/evaluation.ts";
import { applied, type Change } from "./choices.ts";

/** One way out: what to change, and where that leads. */
export interface WayOut {
  readonly changes: readonly Change[];
  readonly status: Status;
  /** What the requested covers then cost more or less; null where a needed premium is not known. */
  readonly premiumDelta: Money | null;
}

/** Applies the changes and evaluates again: what is promised is what then happens. */
export function verified(
  changes: readonly Change[],
  facts: Facts,
  context: EvaluationContext,
  before: Evaluation,
): WayOut {
  const after = evaluate(applied(facts, changes), context);
  return { changes, status: after.status, premiumDelta: difference(before, after) };
}

/** The requested covers' premiums after less before; what is refused costs nothing. */
function difference(before: Evaluation, after: Evaluation): Money | null {
  const from = requestedNet(before);
  const to = requestedNet(after);
  return from === undefined || to === undefined ? null : money(to - from);
}

function requestedNet({ covers }: Evaluation): bigint | undefined {
  let sum = 0n;
  for (const { requested, outcome, premium } of Object.values(covers)) {
    if (!requested || outcome === "refused") continue;
    const net = premium?.net ?? undefined;
    if (net === undefined) return undefined;
    sum += cents(net);
  }
  return sum;
}

/** True when something that was asked for is asked for no more. */
export function givesUp({ changes }: WayOut, facts: Facts): boolean {
  const changed = applied(facts, changes);
  return COVERS.some((cover) => isRequested(facts, cover) && !isRequested(changed, cover));
}

/** Smallest difference first; unknown ones after the known, equal ones by effort; giving up something comes last. */
export function inOrder(ways: readonly WayOut[], facts: Facts): readonly WayOut[] {
  const size = ({ premiumDelta }: WayOut): bigint | undefined => {
    if (premiumDelta === null) return undefined;
    const delta = premiumDelta.startsWith("-") ? -cents(premiumDelta.slice(1)) : cents(premiumDelta);
    return delta < 0n ? -delta : delta;
  };
  return [...ways]
    .map((way) => ({ way, last: givesUp(way, facts), size: size(way), effort: effort(way, facts) }))
    .sort((a, b) => Number(a.last) - Number(b.last) || compareSizes(a.size, b.size) || a.effort - b.effort)
    .map(({ way }) => way);
}

const EFFORTS: Readonly<Record<Status, number>> = {
  ok: 0,
  needs_info: 2,
  refer: 4,
  backoffice: 4,
  refused: 6,
};

/**
 * What is still to do after a change: what is settled goes before what is not, a value basis whose value is known
 * before one whose value must still be found, and a paper that is handed in before a system that is fitted.
 */
function effort({ changes, status }: WayOut, { vehicle }: Facts): number {
  const paths = changes.map(({ path }) => path);
  const seeksInvoice = vehicle?.invoiceValue === undefined && changes.some(({ to }) => to === "invoice");
  return EFFORTS[status] + (seeksInvoice ? 2 : 0) + (paths.includes("vehicle.antiTheft.system") ? 1 : 0);
}

function compareSizes(a: bigint | undefined, b: bigint | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
