import { factAt } from "../../src/facts/paths.ts";
import type { CardRow } from "../message.ts";
import type { LookUp } from "../memory.ts";
import type { QuoteView } from "../quote-view.ts";

/** Where the answers about a vehicle that was looked up come from: the database, or whoever typed them in. */
export interface VehicleSource {
  readonly manual: boolean;
  /** The database's name of the type. */
  readonly type?: string | undefined;
}

/** Undefined for a vehicle that was not looked up. */
export function vehicleSource(quote: QuoteView["quote"]): VehicleSource | undefined {
  const { lookUp } = quote;
  if (lookUp === undefined) return undefined;
  return isManual(quote, lookUp) ? { manual: true } : { manual: false, type: lookUp.type };
}

/** The same for people: rule RN-07 wants what was typed in to be told. */
export function sourceRows({ voice, quote }: QuoteView): CardRow[] {
  const source = vehicleSource(quote);
  if (source === undefined) return [];
  const label = voice.t("vehicles:source");
  if (source.manual) return [{ label, value: voice.t("vehicles:manual") }];
  const { type } = source;
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
