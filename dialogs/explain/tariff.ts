import type { Language } from "../../locales/index.ts";
import type { Tariff } from "../../src/premium/tariff.ts";
import type { QuoteMemory } from "../memory.ts";
import type { Voice } from "../voice.ts";
import { valueText } from "./fact.ts";

/** What a tariff file calls its tariff or its owner, in the language of the conversation. */
export const tariffText = (text: Tariff["name"], language: Language): string =>
  typeof text === "string" ? text : text[language];

/**
 * Where the base premiums come from. A tariff is called by its own name, and never without saying that it is invented.
 *
 * @param tariff the one that is loaded, whether it was chosen or not
 */
export function premiumSourceText(
  voice: Voice,
  source: NonNullable<QuoteMemory["premiums"]>,
  tariff: Tariff | undefined,
): string {
  if (source !== "tariff" || tariff === undefined) return valueText(voice, "premiumSource", source);
  const name = tariffText(tariff.name, voice.language);
  return tariff.fictitious ? voice.t("review:fictitious", { tariff: name }) : name;
}
