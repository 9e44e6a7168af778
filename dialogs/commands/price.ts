import { COVERS, type Cover } from "../../src/rules/evaluation.ts";
import { knowledgeOf, type Knowledge, type KnowledgeTopic } from "../../src/knowledge/index.ts";
import { forBroker } from "../customer/customer.ts";
import { reasonsOf, shortReason } from "../explain/reasons.ts";
import { refusalsOf } from "../explain/refused-choices.ts";
import { requestedCovers } from "../explain/requested.ts";
import { sectionsText } from "../explain/sections.ts";
import { knowledgeText } from "../knowledge/answer.ts";
import { coverRow, premiumSection } from "../result/premium-section.ts";
import { askedBy } from "../stack.ts";
import type { Turn } from "../turn.ts";
import { topicOf } from "../why/about.ts";

/**
 * What something costs: a cover that is asked for by the quote's own premium, anything else that words name by the
 * tariff, and where they name nothing every premium of the quote.
 */
export function priceText(turn: Turn, words: string): string {
  const { voice } = turn;
  const judged = turn.judgement();
  const { about } = topicOf(words);
  const covers = about.flatMap((each) => COVERS.find((cover) => each === `cover:${cover}`) ?? []);
  const own = covers.filter((cover) => judged.evaluation.covers[cover].requested);
  const listed = about.flatMap((each) => priceOf(topicOfChoice(each)) ?? []);
  const others = covers.filter((cover) => !own.includes(cover)).flatMap((cover) => priceOf(cover) ?? []);
  const entries = [...new Set([...listed, ...others])];
  if (own.length === 0 && entries.length === 0)
    return [
      sectionsText(voice, [premiumSection(turn, judged.evaluation)]),
      ...refusalTexts(turn, requestedCovers(judged.evaluation)),
      ...eurosText(turn),
    ].join("\n");
  const rows = own.map((cover: Cover) => coverRow(voice, judged, cover));
  const section = sectionsText(voice, [{ heading: voice.t("result:covers"), rows }]);
  const told = entries.length === 0 ? [] : [forBroker(turn, knowledgeText(turn, entries))];
  return [...(rows.length === 0 ? [] : [section]), ...refusalTexts(turn, own), ...told].join("\n");
}

/** How to get a total in euro, where base premiums are wanting and are not what is asked just now. */
function eurosText(turn: Turn): string[] {
  const { memory, quote } = turn;
  const { t } = turn.voice;
  const isBase = (path: string): boolean => path.startsWith("basePremiums.");
  const asked = askedBy(memory.dialogs.dialogStack) ?? "";
  if (!turn.judgement().evaluation.missing.price.some(isBase)) return [];
  if (asked === "premiumSource" || isBase(asked)) return [];
  if (quote.premiums === undefined) return [t("result:euros.later")];
  return [t(`result:euros.${quote.premiums === "own" ? "open" : "none"}`)];
}

/** Why covers have no price: what was refused of them. */
function refusalTexts(turn: Turn, covers: readonly Cover[]): string[] {
  const judged = turn.judgement();
  return reasonsOf(judged.evaluation, refusalsOf(judged, covers)).map((reason) =>
    shortReason(turn.voice, reason),
  );
}

const CHOICES: Readonly<Record<string, KnowledgeTopic>> = {
  deductible: "deductible",
  compensation: "compensation",
  valueBasis: "invoice",
};

/** "option:deductible.low" is priced under the deductible. */
const topicOfChoice = (about: string): KnowledgeTopic | undefined =>
  CHOICES[/^option:(\w+)\./.exec(about)?.[1] ?? ""];

function priceOf(topic: string | undefined): Knowledge | undefined {
  if (topic === undefined) return undefined;
  const entry = knowledgeOf(topic as KnowledgeTopic, "price");
  return entry?.aspect === "price" ? entry : undefined;
}
