import type { Change, WayOut } from "../../src/index.ts";
import type { Voice } from "../voice.ts";
import { namedValues, valueText } from "./fact.ts";

/** What to change, as the user reads it: "Lage vrijstelling", "Ingangsdatum vanaf 12/03/2027". */
function changesText(voice: Voice, changes: readonly Change[]): string {
  const [first] = changes;
  if (changes.length === 1 && first?.path === "effectDate")
    return voice.t("triage:from", { day: valueText(voice, "effectDate", first.to) });
  return namedValues(
    voice,
    changes.map(({ path, to }) => ({ asked: path, value: to })),
  );
}

/** One way out with where it leads: "Lage vrijstelling: mogelijk, -€ 57,00". */
export function wayText(voice: Voice, way: WayOut): string {
  const { t, format } = voice;
  const parts = { changes: changesText(voice, way.changes), status: t(`triage:after.${way.status}`) };
  return way.premiumDelta === null
    ? t("triage:way", parts)
    : t("triage:wayPriced", { ...parts, difference: format.difference(way.premiumDelta) });
}
