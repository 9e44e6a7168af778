import { reasonText, why } from "../../../dialogs/explain/reasons.ts";
import { variantOf, wording } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { evaluate, type Reason } from "../../../src/index.ts";
import { EXAMPLE_DAY, exampleView } from "../../../src/product/examples.ts";
import type { Rule, Verdict } from "../../../src/rules/rule.ts";
import { clauseOf } from "./clause-of.ts";
import { inline, items } from "./clause.ts";
import { entryOf, examplesTable, periodText, under, vehiclesText, type Entry } from "./entry.ts";
import { list, plain } from "./markdown.ts";
import { subjectsText } from "./subjects.ts";

/** What a rule or one of its examples leads to. */
export function verdictText({ t }: Voice, verdict: Verdict): string {
  if (verdict === "none" || verdict === "remark") return t(`signoff:says.${verdict}`);
  return t(`explain:outcome.${verdict}`);
}

export const effectOf = ({ outcome }: Rule): Verdict => (outcome === "offered" ? "remark" : outcome);

const PARTS = ["what", "why", "possible", "who"] as const;

/** What the rule says on those of its examples where it plays: one reason for each way it is put into words. */
function reasonsOf(rule: Rule): Reason[] {
  const told = new Map<string, Reason>();
  for (const { given, says } of rule.examples) {
    if (says === "none" || says === "needs_info") continue;
    const reason = evaluate(exampleView(given, rule).facts, { today: EXAMPLE_DAY }).reasons[rule.id];
    if (reason === undefined) throw new RangeError(`${rule.id} is no reason where its example says ${says}`);
    const keys = PARTS.map((part) => variantOf(`reasons:${reason.message}.${part}`, reason.params));
    if (!told.has(keys.join())) told.set(keys.join(), reason);
  }
  return [...told.values()];
}

const whatOf = (voice: Voice, { message, params }: Reason): string =>
  wording(voice, `reasons:${message}.what`, params).replace(/\.$/, "");

/** What sets a rule apart from others that say the same: its condition, what it is about, else when it holds. */
function particularOf(voice: Voice, rule: Rule): string {
  const clause = clauseOf(voice, rule.when);
  if (clause.kind === "one" && clause.about !== undefined) return inline(voice, clause);
  return rule.subjects.length === 1 && !rule.subjects.includes("quote") && clause.kind === "one"
    ? subjectsText(voice, rule.subjects)
    : periodText(voice, rule.inForce);
}

/** The entries of all rules. */
export function ruleEntries(voice: Voice, rules: readonly Rule[]): Entry[] {
  const told = rules.map((rule) => {
    const reasons = reasonsOf(rule);
    const [first] = reasons;
    if (first === undefined) throw new RangeError(`${rule.id} has no example where it plays`);
    return { rule, reasons, first, what: whatOf(voice, first) };
  });
  return told.map(({ rule, reasons, first, what }) => {
    const isAlone = told.filter((other) => other.what === what).length === 1;
    const title = isAlone ? what : `${what} (${particularOf(voice, rule)})`;
    return ruleEntry(voice, rule, { title, reasons, doubt: why(voice, { ...first, confirmed: true }) });
  });
}

interface Told {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly doubt: string;
}

function ruleEntry(voice: Voice, rule: Rule, { title, reasons, doubt }: Told): Entry {
  const { t } = voice;
  return entryOf(voice, {
    kind: "rule",
    id: rule.id,
    title,
    grounds: rule,
    ...(rule.confirmed !== undefined && { doubt: doubtText(voice, rule, doubt) }),
    rows: [
      [t("signoff:labels.outcome"), verdictText(voice, effectOf(rule))],
      [t("signoff:labels.about"), subjectsText(voice, rule.subjects)],
      [t("signoff:labels.vehicles"), vehiclesText(voice, rule.vehicles)],
      [t("signoff:labels.period"), periodText(voice, rule.inForce)],
    ],
    statement: under(t("signoff:labels.conditions"), list(items(voice, clauseOf(voice, rule.when)))),
    blocks: [
      under(
        t("signoff:labels.text"),
        list(reasons.map((reason) => ({ text: plain(reasonText(voice, reason)) }))),
      ),
      examplesTable(
        voice,
        rule.examples.map(({ given, says }) => ({ given, result: verdictText(voice, says) })),
      ),
    ],
  });
}

const doubtText = (voice: Voice, { confirmed }: Rule, doubt: string): string =>
  typeof confirmed === "object"
    ? voice.t("signoff:confirmedIf", { condition: inline(voice, clauseOf(voice, confirmed)) })
    : doubt;
