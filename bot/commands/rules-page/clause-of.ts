import { label, valueText } from "../../../dialogs/explain/fact.ts";
import { paramText } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import {
  ACCEPTED_MAKES,
  brandAccepted,
  brandWithCertificate,
  MAKES_WITH_CERTIFICATE,
} from "../../../src/product/brand.ts";
import type { QuantityCondition } from "../../../src/rules/condition-parts.ts";
import type { Condition } from "../../../src/rules/condition.ts";
import type { Attribute } from "../../../src/rules/term.ts";
import { joinedText, sayingText, type Clause, type Saying } from "./clause.ts";

/** What a condition says; with `holds` false, what it says when it does not hold. */
export function clauseOf(voice: Voice, condition: Condition, holds = true): Clause {
  switch (condition.op) {
    case "is":
      return attributeSaying(voice, condition.attribute, condition.values, holds);
    case "all":
    case "any":
      return joinedOf(voice, condition.op, condition.parts, holds);
    case "not":
      return clauseOf(voice, condition.part, !holds);
    case "certainly":
      return {
        kind: "under",
        intro: voice.t(`signoff:clause.${holds ? "certain" : "uncertain"}`),
        parts: [clauseOf(voice, condition.part)],
      };
    case "by":
      return byValue(voice, condition, holds);
    default:
      return comparisonSaying(voice, condition, holds);
  }
}

/** Of single sayings each is turned round; of larger parts it is said that none of them, or not all, is so. */
function joinedOf(voice: Voice, op: "all" | "any", conditions: readonly Condition[], holds: boolean): Clause {
  const saidPlainly = joined(
    voice,
    op,
    conditions.map((part) => clauseOf(voice, part)),
  );
  if (holds) return saidPlainly;
  if (saidPlainly.kind === op && saidPlainly.parts.some(({ kind }) => kind !== "one")) {
    const intro = voice.t(op === "any" ? "signoff:clause.none" : "signoff:clause.notAll");
    return { kind: "under", intro, parts: saidPlainly.parts };
  }
  return joined(
    voice,
    op === "all" ? "any" : "all",
    conditions.map((part) => clauseOf(voice, part, false)),
  );
}

const one = (text: string, about?: string): Saying => ({
  kind: "one",
  text,
  ...(about !== undefined && { about }),
});

const alwaysText = (voice: Voice): string => voice.t("signoff:clause.always");

const isAlways = (voice: Voice, clause: Clause): boolean =>
  clause.kind === "one" && clause.text === alwaysText(voice);

/** Parts that are always so add nothing to an "all" and settle an "any". */
function joined(voice: Voice, kind: "all" | "any", clauses: readonly Clause[]): Clause {
  const parts = clauses.filter((part) => !isAlways(voice, part));
  const isSettled = kind === "any" ? parts.length < clauses.length : parts.length === 0;
  if (isSettled) return one(alwaysText(voice));
  const flat = merged(
    voice,
    kind,
    parts.flatMap((part) => (part.kind === kind ? part.parts : [part])),
  );
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind, parts: flat };
}

/** Two limits of one quantity are one saying: "minstens 5.000 km en minder dan 20.000 km". */
function merged(voice: Voice, kind: "all" | "any", clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    const isSame = clause.kind === "one" && last?.kind === "one" && last.about === clause.about;
    if (isSame && clause.about !== undefined)
      result.splice(-1, 1, one(joinedText(voice, kind, last.text, clause.text), clause.about));
    else result.push(clause);
  }
  return result;
}

function byValue(voice: Voice, condition: Extract<Condition, { op: "by" }>, holds: boolean): Clause {
  const [path] = condition.attribute.reads;
  if (path === undefined) throw new RangeError(`${condition.attribute.name} reads no fact`);
  const parts = [...condition.cases].map(([value, branch]): Clause => {
    const said = valueText(voice, path, value as string);
    const clause = clauseOf(voice, branch, holds);
    return clause.kind === "one"
      ? one(voice.t("signoff:clause.case", { value: said, condition: sayingText(voice, clause) }))
      : { kind: "under", intro: voice.t("signoff:clause.caseOf", { value: said }), parts: [clause] };
  });
  return { kind: "under", intro: voice.t("signoff:clause.by", { label: label(voice, path) }), parts };
}

const MAKES = new Map<Attribute, readonly string[]>([
  [brandAccepted, ACCEPTED_MAKES],
  [brandWithCertificate, MAKES_WITH_CERTIFICATE],
]);

function attributeSaying(
  voice: Voice,
  attribute: Attribute,
  values: readonly unknown[],
  holds: boolean,
): Saying {
  const [path] = attribute.reads;
  if (path === undefined) throw new RangeError(`${attribute.name} reads no fact`);
  const [value] = values;
  const isYesNo = typeof value === "boolean" && !MAKES.has(attribute);
  // Of two answers, "anything but no" is yes.
  const shown = isYesNo && !holds ? [!value] : values;
  const names =
    MAKES.get(attribute) ?? shown.map((each) => valueText(voice, path, each as string | number | boolean));
  if (holds || isYesNo) return one(voice.format.either(names), label(voice, path));
  const quoted = names.map((name) => voice.t("signoff:clause.quoted", { value: name }));
  return one(voice.t("signoff:clause.other", { values: voice.format.either(quoted) }), label(voice, path));
}

const OPPOSITE = {
  reaches: "below",
  below: "reaches",
  exceeds: "within",
  within: "exceeds",
  equals: "differs",
} as const;

export const quantityText = (voice: Voice, { name }: { readonly name: string }): string =>
  voice.coded(`signoff:quantities.${name}`);

function comparisonSaying(voice: Voice, { op, quantity, figure }: QuantityCondition, holds: boolean): Saying {
  const limit = paramText(voice, figure.param);
  const text = voice.t(`signoff:compare.${holds ? op : OPPOSITE[op]}`, { limit });
  return one(text, quantityText(voice, quantity));
}
