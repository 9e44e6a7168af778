import { describe, expect, it } from "@jest/globals";
import { loadTariff, EXAMPLE_TARIFF } from "../../bot/tariff/load.ts";
import { Conversation } from "../support/conversation.ts";
import { PRICED } from "../support/priced-quote.ts";

const FACTS = { ...PRICED, request: { ...PRICED.request, accidentAssistance: "none" } };

async function quoted(locale: string): Promise<Conversation> {
  const conversation = new Conversation({ locale, tariff: await loadTariff(EXAMPLE_TARIFF) });
  await conversation.arrive();
  await conversation.say(JSON.stringify(FACTS));
  return conversation;
}

describe("the price as it is paid", () => {
  it.each([
    ["nl-BE", "met taksen", "Totaal per jaar met taksen: € 212,21", "niet bevestigd"],
    ["nl-BE", "wat kost dat met taksen?", "Totaal per jaar met taksen: € 212,21", "raming"],
    ["nl-BE", "hoeveel is dat per maand?", "eerst € 14,88, dan 11 x € 14,82", "Splitsingskosten"],
    ["nl-BE", "per kwartaal", "eerst € 44,49, dan 3 x € 44,47", "Met taksen"],
    ["fr-BE", "ttc", "taxes comprises : 212,21 €", "non confirmé"],
    ["fr-BE", "combien par trimestre ?", "d’abord 44,49 €, puis 3 x 44,47 €", "fractionnement"],
    ["fr-BE", "mensuel", "d’abord 14,88 €, puis 11 x 14,82 €", "Taxes comprises"],
  ])("%s %s", async (locale, words, ...parts) => {
    const conversation = await quoted(locale);
    await conversation.say(words);
    for (const part of parts) expect(conversation.heard).toContain(part);
  });

  it("notes how it is to be paid when it is said, and not when it is asked", async () => {
    const conversation = await quoted("nl-BE");
    await conversation.say("hoeveel is dat per maand?");
    expect(conversation.memory.quote?.payment).toBeUndefined();
    await conversation.say("per kwartaal betalen");
    expect(conversation.memory.quote?.payment).toEqual({ plan: "quarterly" });
    await conversation.say("toch maandelijks");
    await conversation.say("maandelijks");
    expect(conversation.memory.quote?.payment).toEqual({ plan: "monthly" });
  });
});

describe("an account number", () => {
  it.each([
    ["nl-BE", "maandelijks betalen, IBAN BE68 5390 0754 7034", "Betaling per maand.", "monthly"],
    ["fr-BE", "IBAN BE68 5390 0754 7034, paiement trimestriel", "Paiement trimestriel.", "quarterly"],
  ])("is noted with the plan that is named beside it (%s)", async (locale, words, told, plan) => {
    const conversation = await quoted(locale);
    await conversation.say(words);
    expect(conversation.heard).toContain(told);
    expect(conversation.memory.quote?.payment).toEqual({ plan, iban: "BE68539007547034" });
  });

  it.each([
    ["nl-BE", "BE68 5390 0754 7034", "Rekening BE68 … 7034 is genoteerd. Spaties"],
    ["nl-BE", "rekening be68.5390.0754.7034", "Rekening BE68 … 7034 is genoteerd."],
    ["nl-BE", "IBAN BE68539007547034", "Rekening BE68 … 7034 is genoteerd."],
    ["fr-BE", "IBAN BE68\u00a05390\u00a00754\u00a07034", "Le compte BE68 … 7034 est noté."],
    ["nl-BE", "iban BE68 5390 0754 7035", "Rekening BE68 … 7035 klopt niet"],
    ["fr-BE", "compte XX68 5390 0754 7034", "code de pays qui n’existe pas"],
  ])("%s %s", async (locale, words, answer) => {
    const conversation = await quoted(locale);
    const before = conversation.memory.quote?.facts;
    await conversation.say(words);
    expect(conversation.heard).toContain(answer);
    expect(conversation.heard).not.toContain("0754");
    expect(conversation.memory.quote?.facts).toEqual(before);
  });
});
