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
import { plain, type Item } from "./markdown.ts";

/** What is said of one thing: "Eigenaar", "Tweedehands". */
interface Saying {
  readonly kind: "one";
  /** Absent: the text says it all. */
  readonly about?: string;
  readonly text: string;
}

/** A condition in words: one saying, or several under a word that says how they go together. */
export type Clause =
  | Saying
  | { readonly kind: "all" | "any"; readonly parts: readonly Clause[] }
  | { readonly kind: "under"; readonly intro: string; readonly parts: readonly Clause[] };

/** What a condition says; with `holds` false, what it says when it does not hold. */
export function clauseOf(voice: Voice, condition: Condition, holds = true): Clause {
  switch (condition.op) {
    case "is":
      return attributeSaying(voice, condition.attribute, condition.values, holds);
    case "all":
    case "any":
      return joined(
        voice,
        (condition.op === "all") === holds ? "all" : "any",
        condition.parts.map((part) => clauseOf(voice, part, holds)),
      );
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

const one = (text: string, about?: string): Saying => ({
  kind: "one",
  text,
  ...(about !== undefined && { about }),
});

const sayingText = ({ t }: Voice, { about, text }: Saying): string =>
  about === undefined ? text : t("common:labelled", { label: about, value: text });

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

const joinedText = ({ t }: Voice, kind: "all" | "any", first: string, second: string): string =>
  t(kind === "all" ? "signoff:clause.and" : "signoff:clause.or", { first, second });

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
  const said = voice.format.either(names);
  const text = holds || isYesNo ? said : voice.t("signoff:clause.other", { values: said });
  return one(text, label(voice, path));
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

/** On one line, for a table or a title. */
export function inline(voice: Voice, clause: Clause): string {
  switch (clause.kind) {
    case "one":
      return sayingText(voice, clause);
    case "all":
    case "any":
      return clause.parts
        .map((part) => inline(voice, part))
        .reduce((first, second) => joinedText(voice, clause.kind, first, second));
    case "under":
      return [clause.intro, clause.parts.map((part) => inline(voice, part)).join("; ")].join(" ");
  }
}

/** As a list; parts under their own word are a list below it. */
export function items(voice: Voice, clause: Clause): Item[] {
  switch (clause.kind) {
    case "one":
      return [{ text: plain(sayingText(voice, clause)) }];
    case "all":
    case "any":
      return [group(voice, voice.t(`signoff:clause.${clause.kind}`), clause.parts)];
    case "under":
      return [group(voice, clause.intro, clause.parts)];
  }
}

const group = (voice: Voice, intro: string, parts: readonly Clause[]): Item => ({
  text: plain(intro),
  items: parts.flatMap((part) => items(voice, part)),
});
