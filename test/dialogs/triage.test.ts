import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play } from "../support/script.ts";

const QUOTES = readFileSync("test/commands/quotes/blocked.ndjson", "utf8").trimEnd().split("\n").slice(0, 30);
/** Lines of the file that nothing blocks, or where only an answer is missing. */
const FREE = new Set([10, 17]);

const ENGLISH =
  '{"policyholder":{"type":"consumer"},"usage":"private","annualKm":4000,"vehicle":{"category":"car","energy":"petrol","firstRegistration":"2023-03-01","owner":"first"},"driver":{"named":true,"age":22},"request":{"omnium":"omnium","deductible":"english"}}';

describe.each(["nl-BE", "fr-BE"] as const)("thirty pasted quotes, %s", (locale) => {
  const isDutch = locale === "nl-BE";

  test("each is said to be blocked or not, with its source", async () => {
    const wrong: string[] = [];
    for (const [index, quote] of QUOTES.entries()) {
      const conversation = new Conversation({ locale });
      await conversation.arrive();
      await conversation.say(quote);
      await conversation.say(
        isDutch ? "waarom is mijn offerte geblokkeerd?" : "pourquoi mon devis est bloqué ?",
      );
      const isFree = /niet geblokkeerd|n’est pas bloqué/u.test(conversation.heard);
      const hasSource = /Bron:|Source \(en néerlandais\)/u.test(conversation.heard);
      if (isFree !== FREE.has(index + 1) || (!isFree && !hasSource)) {
        wrong.push(`${index + 1}: ${conversation.heard}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("what is said for the customer holds no percentage and no source", async () => {
    const found: string[] = [];
    for (const quote of QUOTES) {
      const conversation = new Conversation({ locale });
      await conversation.arrive();
      for (const words of [
        quote,
        ...(isDutch ? ["waarom", "voor de klant"] : ["pourquoi", "pour le client"]),
      ]) {
        await conversation.say(words);
      }
      const [said = ""] = conversation.heard.split("\n\n");
      if (/%|Bron:|Source|Service Center|V-Connect/u.test(said)) found.push(said);
    }
    expect(found).toEqual([]);
  });
});

test("why on a premium line, a percentage and a choice, in a sentence and in full", async () => {
  const differences = await play(`
    > ${ENGLISH}
    > waarom +15%?
    < Bestuurder jonger dan 26 jaar
    < De aangeduide bestuurder is 22 jaar
    ! Natuurkrachten
    ! Bron:
    > volledige uitleg
    < Bron: Productfiche VIVIUM Auto 06.2023, Tariefinformatie - Burgerlijke aansprakelijkheid
    > waarom betaalt hij meer omdat hij jong is?
    < jonger dan 26 jaar
    > waarom geen engelse vrijstelling?
    < De Engelse vrijstelling kan niet.
    > kan hij ook engelse vrijstelling nemen?
    < De Engelse vrijstelling kan niet.
    > kan hij ook banden nemen?
    < Banden: Mogelijk.
  `);
  expect(differences).toEqual([]);
});

test("pourquoi sur une ligne de prime, un pourcentage et un choix", async () => {
  const differences = await play(
    `
    > ${ENGLISH}
    > pourquoi +15 % ?
    < Le conducteur désigné a 22 ans
    ! Source
    > explication complète
    < Source (en néerlandais) : Fiche produit VIVIUM Auto 06.2023
    > peut-il prendre la franchise anglaise ?
    < La franchise anglaise n’est pas possible.
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("what was possible before: the rules of then and of now, for a car as old", async () => {
  const differences = await play(`
    > ${ENGLISH}
    > vorig jaar kon dat nog
    < Op 22/11/2025 golden dezelfde regels als nu.
    < Release Nota 11, juni 2022, op 31/05/2023
    < Engelse vrijstelling: Mogelijk.
    < +50%
    < Engelse vrijstelling: Niet mogelijk.
    < sinds 01/06/2023.
    > kon dat in 2022?
    < op 22/11/2022
    < +50%
  `);
  expect(differences).toEqual([]);
  const french = await play(
    `
    > ${ENGLISH}
    > l'année passée c'était encore possible
    < Le 22/11/2025, les mêmes règles
    < +50 %
  `,
    { locale: "fr-BE" },
  );
  expect(french).toEqual([]);
});

test("what V-Connect's screen says is explained, with who helps", async () => {
  const differences = await play(`
    > wagen
    > De nummerplaat mag niet langer zijn dan 8 alfanumerieke karakters in hoofdletters.
    < Een nummerplaat telt hoogstens 8 tekens
    < helpdesk@vivium.be
    < Welk merk
    > deze zaak is in analyse maatschappij
    < Service Center
  `);
  expect(differences).toEqual([]);
});

test("a paste that is wrong changes nothing, and a quote under way keeps its reference", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  await conversation.say("wagen");
  const before = structuredClone(conversation.memory.quote?.facts);
  for (const wrong of ['{"vehicle":{"category":"boot"}}', '{"vehicle":', '{"__proto__":{"a":1}}', "{}}"]) {
    await conversation.say(wrong);
    expect(conversation.memory.quote?.facts).toEqual(before);
  }
  await conversation.say(ENGLISH);
  expect(conversation.heard).toContain("Berekening Q1 blijft bewaard.");
  expect(conversation.memory.quote?.facts.request?.deductible).toBe("english");
});

test.each([
  [
    "nl",
    "prijs",
    "waarom materiële schade",
    ["Materiële schade: Keuze geweigerd", "Vrijstelling: Engelse vrijstelling"],
    "De Engelse vrijstelling kan niet. Op de ingangsdatum is het voertuig 3 jaar oud.",
  ],
  [
    "fr",
    "prix",
    "pourquoi dégâts matériels",
    ["Dégâts matériels : Choix refusé", "Franchise : Franchise anglaise"],
    "La franchise anglaise n’est pas possible. À la date d’effet, le véhicule a 3 ans.",
  ],
])("a refused choice has no price in %s, but a reason", async (language, price, why, named, reason) => {
  const conversation = new Conversation({ locale: `${language}-BE` });
  await conversation.arrive();
  await conversation.say(ENGLISH);
  await conversation.say(price);
  for (const words of [...named, reason]) expect(conversation.heard).toContain(words);
  expect(conversation.heard).not.toMatch(/45 ?%/);
  await conversation.say(why);
  expect(conversation.heard).not.toMatch(/45 ?%/);
});
