import { lineText, lineWhy } from "../../dialogs/explain/lines.ts";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import { variantOf } from "../../dialogs/explain/wording.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { evaluate, lineParams, RULES, TARIFF_LINES } from "../../src/index.ts";
import type { PremiumLine, Reason } from "../../src/rules/evaluation.ts";
import { EXAMPLE_DAY } from "../../src/product/examples.ts";
import type { FlatFacts } from "../../src/rules/rule.ts";
import { exampleView, factsOf, lineGives } from "../product/says.ts";

export const LANGUAGES = ["nl", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One example of a record, put into words. */
export interface Rendering {
  readonly id: string;
  readonly language: Language;
  /** Keys of the texts that were told. */
  readonly keys: readonly string[];
  readonly text: string;
}

const NO_LINE = ["none", "unknown", "undocumented"];

const PARTS = ["what", "why", "possible", "who"] as const;

/** The reason that a rule gives on some facts. */
export function reasonOn(id: string, given: FlatFacts): Reason {
  const rule = RULES.find((one) => one.id === id);
  const facts = rule && exampleView(given, rule).facts;
  const reason = facts && evaluate(facts, { today: EXAMPLE_DAY }).reasons[id];
  if (reason === undefined) throw new RangeError(`${id} is no reason on ${JSON.stringify(given)}`);
  return reason;
}

/** Every example on which a rule holds, in both languages. */
export const reasonRenderings = (): Rendering[] =>
  RULES.flatMap(({ id, examples }) =>
    examples
      .filter(({ says }) => says !== "none" && says !== "needs_info")
      .flatMap(({ given }) => LANGUAGES.map((language) => renderReason(language, id, given))),
  );

function renderReason(language: Language, id: string, given: FlatFacts): Rendering {
  const reason = reasonOn(id, given);
  const voice = voiceOf(language);
  const keys = PARTS.map((part) => variantOf(`reasons:${reason.message}.${part}`, reason.params));
  return { id, language, keys, text: reasonText(voice, reason) };
}

/** A premium line as the text about it and the sentence that explains it. */
export function lineOn(language: Language, rule: string, given: FlatFacts): [text: string, why: string] {
  const { judged, line } = premiumLine(rule, given);
  const voice = voiceOf(language);
  return [lineText(voice, judged, line), lineWhy(voice, judged, line)];
}

/** What the line of an example would be on a premium; alone, so that no other cover has to be known. */
function premiumLine(rule: string, given: FlatFacts) {
  const record = TARIFF_LINES.find(({ id }) => id === rule);
  if (record === undefined) throw new RangeError(`no tariff line is called ${rule}`);
  const gives = lineGives(record, exampleView(given, {}));
  if (NO_LINE.includes(gives)) throw new RangeError(`${rule} is ${gives} on ${JSON.stringify(given)}`);
  const isAmount = record.kind === "amounts" || record.kind === "bands";
  const line: PremiumLine = isAmount
    ? { rule, kind: "fixed", percent: null, amount: gives, confirmed: true }
    : {
        rule,
        kind: gives.startsWith("-") ? "discount" : "surcharge",
        percent: gives,
        amount: null,
        confirmed: true,
      };
  const facts = factsOf(given);
  return { line, judged: { facts, evaluation: evaluate(facts, { today: EXAMPLE_DAY }) } };
}

/** Every example on which a tariff line changes a premium, in both languages. */
export const lineRenderings = (): Rendering[] =>
  TARIFF_LINES.flatMap(({ id, examples }) =>
    examples
      .filter(({ gives }) => !NO_LINE.includes(gives))
      .flatMap(({ given }) => LANGUAGES.map((language) => renderLine(language, id, given))),
  );

function renderLine(language: Language, id: string, given: FlatFacts): Rendering {
  const { judged, line } = premiumLine(id, given);
  const params = lineParams(line, judged.facts, judged.evaluation.effectDate);
  const keys = ["name", "why"].map((part) => variantOf(`lines:${id}.${part}`, params));
  return { id, language, keys, text: lineOn(language, id, given).join(" | ") };
}
