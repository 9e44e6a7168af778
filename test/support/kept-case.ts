import type { KeptCase } from "../../dialogs/cases/desk.ts";
import { newQuote } from "../../dialogs/memory.ts";
import type { QuoteMemory } from "../../dialogs/memory.ts";
import { validUntil } from "../../src/cases/status.ts";
import type { Facts } from "../../src/facts/schema.ts";
import { evaluate } from "../../src/index.ts";
import type { Tariff } from "../../src/index.ts";

interface Parts {
  readonly facts: Facts;
  /** The day it was calculated on. */
  readonly on: string;
  readonly tariff?: Tariff;
  readonly payment?: QuoteMemory["payment"];
  /** Whatever else of the case matters. */
  readonly as?: Partial<KeptCase>;
}

/** A case as the desk gives it out, judged by the core itself. */
export function keptCase({ facts, on, tariff, payment, as }: Parts): KeptCase {
  const reference = "K7H2-9XF4";
  const customer = as?.customer ?? "Jana Janssens";
  const evaluation = evaluate(facts, { today: on, tariff });
  return {
    reference,
    status: "quoted",
    owner: "an",
    ownerName: "An Peeters",
    office: "Kantoor Peeters",
    analysed: false,
    customer,
    plate: facts.vehicle?.plate ?? null,
    vehicle: null,
    total: evaluation.totals.net,
    until: validUntil(on),
    changedOn: on,
    version: 1,
    language: "nl",
    quote: {
      ...newQuote(reference),
      facts,
      reviewed: true,
      premiums: tariff === undefined ? "own" : "tariff",
      customer: { name: customer },
      ...(payment && { payment }),
    },
    facts,
    evaluation,
    evaluatedOn: on,
    changedBy: "An Peeters",
    tariff: null,
    origin: null,
    analysis: null,
    ...as,
  };
}
