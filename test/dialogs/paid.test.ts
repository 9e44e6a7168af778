import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { resume } from "../support/script.ts";

const CAR = {
  nl: "wagen, Golf, diesel, eerste inverkeerstelling 12/03/2026, 1ste eigenaar, volledige omnium",
  fr: "voiture, Golf, diesel, première mise en circulation 12/03/2026, premier propriétaire, omnium complète",
} as const;

async function about(language: "nl" | "fr"): Promise<Conversation> {
  const conversation = new Conversation({ locale: `${language}-BE` });
  await conversation.arrive();
  await conversation.say(CAR[language]);
  return conversation;
}

const vehicle = ({ memory }: Conversation) => memory.quote?.facts.vehicle;

test.each([
  ["nl", "wijzig de factuurwaarde", "ik heb 24000 betaald, excl btw"],
  ["nl", "wijzig de factuurwaarde", "24000 excl btw"],
  ["fr", "modifiez la valeur facture", "j'ai payé 24000 hors tva"],
] as const)("what was paid without VAT is the invoice value (%s, %s, %s)", async (language, ask, words) => {
  const conversation = await about(language);
  expect(await resume(conversation, `> ${ask}\n> ${words}`)).toEqual([]);
  expect(vehicle(conversation)).toMatchObject({ invoiceValue: "24000.00" });
});

test.each([
  ["nl", "wijzig de cataloguswaarde", "ik heb 24000 betaald, excl btw", "Factuurwaarde: € 24.000,00"],
  ["fr", "modifiez la valeur catalogue", "j'ai payé 24000 hors tva", "Valeur facture : 24 000,00 €"],
] as const)(
  "is asked about where the catalogue value is wanted (%s)",
  async (language, ask, words, offered) => {
    const conversation = await about(language);
    expect(await resume(conversation, `> ${ask}\n> ${words}\n< ${offered}`)).toEqual([]);
    expect(vehicle(conversation)).not.toHaveProperty("catalogueValue");
    expect(await resume(conversation, "> 1")).toEqual([]);
    expect(vehicle(conversation)).toMatchObject({ invoiceValue: "24000.00" });
    expect(vehicle(conversation)).not.toHaveProperty("catalogueValue");
  },
);

test.each([
  ["nl", "ik betaalde 24000 excl btw", "Factuurwaarde: € 24.000,00"],
  ["fr", "j'ai payé 24000 hors tva chez un concessionnaire belge", "Valeur facture : 24 000,00 €"],
  ["fr", "j’ai payé 24.000 € hors TVA", "Valeur facture : 24 000,00 €"],
] as const)(
  "is no question about the product, whatever is asked (%s, %s)",
  async (language, words, offered) => {
    const conversation = await about(language);
    expect(await resume(conversation, `> ${words}\n< ${offered}`)).toEqual([]);
  },
);
