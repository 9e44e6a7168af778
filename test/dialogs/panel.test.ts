import { expect, test } from "@jest/globals";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import type { CardRow } from "../../dialogs/message.ts";
import { Conversation, plain } from "../support/conversation.ts";

const WORDS = {
  "nl-BE": {
    said: "personenwagen Peugeot 208, privé, particulier, 12.000 km per jaar",
    names: "gebruik het voorbeeldtarief",
    section: "Klant en gebruik",
    rows: ["Ingangsdatum", "Verzekeringsnemer", "Gebruik", "Kilometers per jaar"],
    source: "Basispremies",
    tariff: "Voorbeeldtarief (fictief)",
    again: "wijzig basispremies",
  },
  "fr-BE": {
    said: "voiture Peugeot 208, usage privé, particulier, 12 000 km par an",
    names: "utilisez le tarif d’exemple",
    section: "Client et usage",
    rows: ["Date d’effet", "Preneur d’assurance", "Usage", "Kilomètres par an"],
    source: "Primes de base",
    tariff: "Tarif d’exemple (fictif)",
    again: "modifier primes de base",
  },
} as const;

test.each(["nl-BE", "fr-BE"] as const)(
  "the quote beside the conversation, in %s: who is insured stands under a heading that says so, a tariff has one name",
  async (locale) => {
    const { said, names, section, rows, source, tariff, again } = WORDS[locale];
    const conversation = new Conversation({ locale, tariff: await loadTariff(EXAMPLE_TARIFF) });
    const sections = () => conversation.replies.at(-1)?.panel?.()?.sections ?? [];
    const rowsOf = (heading: string): readonly CardRow[] =>
      sections().find((each) => each.heading === heading)?.rows ?? [];
    await conversation.arrive();
    await conversation.say(said);
    expect(rowsOf(section).map(({ label }) => label)).toEqual(rows);
    await conversation.say(names);
    expect(rowsOf(source).map(({ value }) => value)).toEqual([tariff]);
    expect(conversation.heard).toContain(tariff);
    await conversation.say(again);
    expect(plain(conversation.heard)).toMatch(new RegExp(`: ${tariff.replace(/[()]/g, "\\$&")}\\.`));
  },
);

test.each([
  ["nl-BE", "klant Peeters", "Berekening Q1: Peeters"],
  ["fr-BE", "client Peeters", "Calcul Q1 : Peeters"],
])("in %s it says for whom it is, once that is known", async (locale, says, title) => {
  const conversation = new Conversation({ locale });
  const shown = (): string => plain(conversation.replies.at(-1)?.panel?.()?.title ?? "");
  await conversation.arrive();
  expect(shown()).not.toContain("Peeters");
  await conversation.say(says);
  expect(shown()).toBe(title);
});
