import { cents } from "../../src/facts/money.ts";
import { deductibleBand } from "../../src/index.ts";
import type { KnowledgeTopic } from "../../src/knowledge/index.ts";
import { readMoney } from "../language/index.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import type { ProductQuestion } from "./question.ts";

const OF_OMNIUM: ReadonlySet<KnowledgeTopic> = new Set(["omnium", "materialDamage"]);
const OF_DEDUCTIBLE: ReadonlySet<KnowledgeTopic> = new Set([
  "classic",
  "english",
  "deductible",
  "approvedGarage",
]);

/** No vehicle that one asks about is worth less: a smaller amount is a repair or the deductible itself. Euros. */
const LEAST_VALUE = 5000;

/**
 * The row of the deductible table that a question asks for: of the value it names, else of the quote's own. Undefined
 * where it asks no deductible, or that of something else.
 *
 * @param ofQuote false where only a value that is named counts
 */
export function deductibleRow(
  text: string,
  question: ProductQuestion,
  turn: Turn,
  ofQuote = true,
): string | undefined {
  const { topics, aspects } = question;
  const asksPlainly = aspects.includes("deductible");
  if (!topics.every((topic) => OF_OMNIUM.has(topic) || OF_DEDUCTIBLE.has(topic))) return undefined;
  if (!asksPlainly && !topics.some((topic) => OF_DEDUCTIBLE.has(topic))) return undefined;
  const value = valueIn(text, turn);
  if (value !== undefined) return rowOf(value, turn.voice, OTHER_COLUMNS.test(text));
  return asksPlainly && ofQuote ? ownRow(turn) : undefined;
}

const PIECES = /(?<=\D)[,.:;!?]\s+|[,.:;!?]\s+(?=\D)/u;

/** The value of a vehicle that is named in a text, in euros. */
function valueIn(text: string, { voice, today }: Turn): string | undefined {
  for (const piece of [text, ...text.split(PIECES)]) {
    const said = readMoney(piece, { language: voice.language, today });
    const values = said.state === "value" ? [said.value] : said.state === "unsure" ? said.candidates : [];
    const [only, ...others] = values.filter((value) => Number(value) >= LEAST_VALUE);
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
}

/** The row for the quote's own vehicle; what the quote itself asks for goes first. */
function ownRow({ voice, quote: { facts } }: Turn): string | undefined {
  const value = facts.vehicle?.catalogueValue;
  if (value === undefined) return undefined;
  const chosen = facts.request?.deductible;
  const amount = chosen === undefined ? null : deductibleBand(cents(value)).amounts[chosen];
  if (chosen === undefined || amount === null) return rowOf(value, voice);
  const name = voice.t(`facts:request.deductible.values.${chosen}`);
  return `${voice.t("explain:ownDeductible", { name, amount: voice.format.sum(amount) })}\n${rowOf(value, voice)}`;
}

/** What the table's last two columns are asked by. */
const OTHER_COLUMNS = /comfort|service garage|erkende|agréé|garage/iu;

function rowOf(value: string, voice: Voice, showsOthers = false): string {
  const { amounts, approvedGarageReduction, comfortDeal } = deductibleBand(cents(value));
  const shown = (["low", "medium", "high", "english"] as const).flatMap((name) => {
    const amount = amounts[name];
    const label = voice.t(`facts:request.deductible.values.${name}`);
    return amount === null ? [] : [voice.t("common:labelled", { label, value: voice.format.sum(amount) })];
  });
  const row = voice.t("explain:deductibleRow", { value: voice.format.sum(value), amounts: shown.join("; ") });
  const source = { document: voice.t("explain:documents.product-sheet-2023-06"), heading: "Omnium 4/5" };
  const others = voice.t("explain:otherColumns", {
    garage: voice.format.sum(approvedGarageReduction),
    comfort: voice.format.sum(comfortDeal),
  });
  return [row, ...(showsOthers ? [others] : []), voice.t("explain:sourceUndated", source)].join("\n");
}
