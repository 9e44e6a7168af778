import type { Language } from "../../locales/index.ts";
import type { Tariff } from "../../src/premium/tariff.ts";

/** What a tariff file calls its tariff or its owner, in the language of the conversation. */
export const tariffText = (text: Tariff["name"], language: Language): string =>
  typeof text === "string" ? text : text[language];
