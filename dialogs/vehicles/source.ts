import { factAt } from "../../src/facts/paths.ts";
import type { CardRow } from "../message.ts";
import type { LookUp } from "../memory.ts";
import type { QuoteView } from "../quote-view.ts";

/** Where the answers about the vehicle come from, once it was looked up: rule RN-07 wants those typed in to be told. */
export function sourceRows({ voice, quote }: QuoteView): CardRow[] {
  const { lookUp } = quote;
  if (lookUp === undefined) return [];
  const label = voice.t("vehicles:source");
  if (isManual(quote, lookUp)) return [{ label, value: voice.t("vehicles:manual") }];
  const { type } = lookUp;
  const value =
    type === undefined ? voice.t("vehicles:database") : voice.t("vehicles:databaseType", { type });
  return [{ label, value }];
}

/** True as well where nothing is left of what the database filled in. */
function isManual({ facts }: QuoteView["quote"], { answer, filled = [] }: LookUp): boolean {
  if (answer !== "filled") return true;
  const isLeft = ({ asked, value }: (typeof filled)[number]): boolean =>
    asked !== "premiumSource" && factAt(facts, asked) === value;
  return filled.length > 0 && !filled.some(isLeft);
}
