import { factAt } from "../../src/facts/paths.ts";
import { optionsOf } from "../interview/options.ts";
import { mentionsCorrection } from "../language/index.ts";
import type { ReadingContext } from "../language/index.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Claim } from "./claims.ts";
import type { Statement } from "./statement.ts";

/** "Neen, toch 12.000 km": another value of what was answered, where words that change one's mind stand beside it. */
export function changed(text: string, { quote }: Turn, claim: Claim, context: ReadingContext): Claim {
  if (claim.kind !== "open") return claim;
  const [entry, ...others] = claim.candidates.flat();
  if (entry === undefined || others.length > 0 || entry.asked === "premiumSource") return claim;
  const isAnswered = factAt(quote.facts, entry.asked) !== undefined;
  if (!isAnswered || !mentionsCorrection(text, context)) return claim;
  return { kind: "value", paths: [entry.asked], spans: claim.spans, entry };
}

const BASES = { "vehicle.catalogueValue": "catalogue", "vehicle.invoiceValue": "invoice" } as const;

/** "Factuurwaarde 26.000", where it is asked which value to insure: that one. Undefined where it may be neither. */
export function basisNamed(turn: Turn, question: Question, claims: readonly Claim[]): Statement["answer"] {
  const { asked } = question;
  if (asked !== "request.valueBasis") return undefined;
  const named = claims.flatMap((claim) =>
    claim.kind === "value" && claim.entry.asked in BASES
      ? [BASES[claim.entry.asked as keyof typeof BASES]]
      : [],
  );
  const [value, ...others] = named;
  const option = optionsOf(question, turn.judgement(), turn).find((each) => each.value === value);
  if (value === undefined || others.length > 0 || option?.available !== true) return undefined;
  return { kind: "entries", entries: [{ asked, value }] };
}
