import { cents } from "../../src/facts/money.ts";
import { deductibleBand, OPEN, surenessOf } from "../../src/index.ts";
import type { Knowledge, KnowledgeTopic } from "../../src/knowledge/index.ts";
import { sentences, sureness } from "../explain/reasons.ts";
import { readMoney } from "../language/index.ts";
import type { Turn } from "../turn.ts";
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
  const { aspects } = question;
  // "Korting erkende garage" names all discounts too.
  const topics = question.topics.filter((topic) => topic !== "smilePlus");
  const asksPlainly = aspects.includes("deductible");
  if (!topics.every((topic) => OF_OMNIUM.has(topic) || OF_DEDUCTIBLE.has(topic))) return undefined;
  if (!asksPlainly && !topics.some((topic) => OF_DEDUCTIBLE.has(topic))) return undefined;
  const value = valueIn(text, turn);
  if (value !== undefined) return rowOf(value, turn, OTHER_COLUMNS.test(text));
  return asksPlainly && ofQuote ? ownRow(turn) : undefined;
}

/**
 * The row for the value that a question names, where an entry about the deductible answers it; undefined where it names
 * no value: "Volvo van 40.000, hoeveel minder betaalt zij in een erkende garage?"
 */
export function rowBeside({ topic }: Knowledge, text: string, turn: Turn): string | undefined {
  const value = OF_DEDUCTIBLE.has(topic) ? valueIn(text, turn) : undefined;
  return value === undefined
    ? undefined
    : rowOf(value, turn, topic === "approvedGarage" || OTHER_COLUMNS.test(text));
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
function ownRow(turn: Turn): string | undefined {
  const {
    voice,
    quote: { facts },
  } = turn;
  const value = facts.vehicle?.catalogueValue;
  if (value === undefined) return undefined;
  const chosen = facts.request?.deductible;
  const amount = chosen === undefined ? null : deductibleBand(cents(value)).amounts[chosen];
  if (chosen === undefined || amount === null) return rowOf(value, turn);
  const name = voice.t(`facts:request.deductible.values.${chosen}`);
  return `${voice.t("explain:ownDeductible", { name, amount: voice.format.sum(amount) })}\n${rowOf(value, turn)}`;
}

/** What the table's last two columns are asked by. */
const OTHER_COLUMNS = /comfort|service garage|erkende|agréé|garage/iu;

function rowOf(value: string, turn: Turn, showsOthers = false): string {
  const { voice } = turn;
  const { amounts } = deductibleBand(cents(value));
  const shown = (["low", "medium", "high", "english"] as const).flatMap((name) => {
    const amount = amounts[name];
    const label = voice.t(`facts:request.deductible.values.${name}`);
    return amount === null ? [] : [voice.t("common:labelled", { label, value: voice.format.sum(amount) })];
  });
  const row = voice.t("explain:deductibleRow", {
    value: voice.format.sum(value),
    amounts: voice.format.series(shown),
  });
  const source = { document: voice.t("explain:documents.product-sheet-2023-06"), heading: "Omnium 4/5" };
  return [
    row,
    ...(showsOthers ? otherColumns(value, turn) : []),
    voice.t("explain:sourceUndated", source),
  ].join("\n");
}

/** The last two columns, which the sheet does not explain: how we read them, or how that was settled. */
function otherColumns(value: string, { voice, settled }: Turn): string[] {
  const { approvedGarageReduction, comfortDeal } = deductibleBand(cents(value));
  const garage = surenessOf(settled, OPEN.approvedGarage, false);
  const comfort = surenessOf(settled, OPEN.comfortDeal, false);
  return [
    sentences(
      voice.t("explain:garageColumn", { garage: voice.format.sum(approvedGarageReduction) }),
      sureness(voice, garage),
    ),
    sentences(
      voice.t("explain:comfortColumn", { comfort: voice.format.sum(comfortDeal) }),
      comfort.reading === undefined ? voice.t("explain:comfortUnknown") : sureness(voice, comfort),
    ),
  ];
}
