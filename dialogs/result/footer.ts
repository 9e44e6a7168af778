import { completedYears } from "../../src/facts/day.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Evaluation } from "../../src/rules/evaluation.ts";
import { PRODUCT_SHEET, RELEASE_NOTE } from "../../src/product/editions.ts";
import { OPEN, settledOn, surenessOf } from "../../src/index.ts";
import { sentences, sureness } from "../explain/reasons.ts";
import { tariffText } from "../explain/tariff.ts";
import type { QuoteView } from "../quote-view.ts";
import type { Turn } from "../turn.ts";

/**
 * What stands under every result: what it is, whose premiums it rests on, for whom it is; and once in a quote how
 * percentages combine and how old the edition is.
 */
export function footer(turn: QuoteView): string[] {
  const { voice, quote } = turn;
  const { evaluation, deadEnd } = turn.judgement();
  const isFirst = (remark: "combination" | "edition"): boolean => {
    if (quote.told.includes(remark)) return false;
    quote.told.push(remark);
    return true;
  };
  return [
    voice.t("result:calculation"),
    voice.t("result:effectDate", { day: voice.format.day(evaluation.effectDate) }),
    ...premiumsText(turn),
    ...editionText(turn, evaluation, isFirst("edition")),
    ...(!deadEnd && isFirst("combination") ? [combinationText(turn, evaluation)] : []),
    voice.t("result:internal"),
  ];
}

/** How the amounts are put together; that this is our reading, as long as somebody did not settle all of it. */
function combinationText({ voice }: QuoteView, { settled = [], effectDate }: Evaluation): string {
  const known = settledOn(settled, effectDate);
  const readings = [OPEN.multiplying, OPEN.yearly, OPEN.net].map((id) => surenessOf(known, id, false));
  return sentences(
    voice.t("result:combination"),
    readings.every(({ confirmed }) => confirmed) ? "" : voice.t("result:combinationOurs"),
    ...readings.map((each) => (each.reading === undefined ? "" : sureness(voice, each))),
  );
}

function premiumsText({ voice, tariff, quote }: QuoteView): string[] {
  if (quote.premiums === "own") return [voice.t("result:ownPremiums")];
  if (tariff === undefined) return [];
  const named = {
    tariff: tariffText(tariff.name, voice.language),
    owner: tariffText(tariff.owner, voice.language),
  };
  return [voice.t(tariff.fictitious ? "result:fictitious" : "result:tariff", named)];
}

/** The documents of the editions, and since when they hold. */
export const EDITIONS = {
  "2023-06": { document: "product-sheet-2023-06", from: PRODUCT_SHEET.from },
  "2022-06": { document: "release-note-11-2022-06", from: RELEASE_NOTE.from },
} as const;

function editionText({ voice, today }: QuoteView, { edition }: Evaluation, withAge: boolean): string[] {
  if (edition === null) return [voice.t("result:noEdition")];
  const { document, from } = EDITIONS[edition];
  const name = voice.t("result:edition", { document: voice.t(`explain:documents.${document}`) });
  return withAge && from !== null && today.slice(0, 4) > from.slice(0, 4)
    ? [`${name} ${age(voice, from, today)}`]
    : [name];
}

function age({ t, format }: Turn["voice"], from: Day, today: Day): string {
  const count = completedYears(from, today);
  return count > 0
    ? t("result:editionAge", { count, from: format.day(from) })
    : t("result:editionYoung", { from: format.day(from) });
}
