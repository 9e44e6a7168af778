import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "../../bot/tariff/load.ts";
import type { Tariff } from "../../src/index.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { Teams, TeamsUser } from "../support/teams.ts";

let server: TestServer;
let tariff: Tariff;
let url: string;
let service: Service;
let teams: Teams;

beforeAll(async () => {
  server = await TestServer.start();
  tariff = await loadTariff(EXAMPLE_TARIFF);
});
afterAll(() => server.stop());

const start = (): Promise<Service> =>
  startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    tariff,
    now: () => new Date("2026-11-22T12:00:00Z"),
  });

beforeEach(async () => {
  url = await server.emptyDatabase();
  teams = await Teams.open();
  service = await start();
});
afterEach(async () => {
  await teams.close();
  await service.close();
  expect(teams.faults).toEqual([]);
});

const user = (locale = "nl-BE", group = false): TeamsUser =>
  new TeamsUser({ port: service.port, teams, locale, group });

const QUOTE = {
  "nl-BE": {
    tell:
      "Nieuwe Volkswagen Golf benzine, personenwagen, privé, particulier, 12000 km per jaar, " +
      "eerste inschrijving 12/03/2026, eerste eigenaar, cataloguswaarde 30000 euro, " +
      "bestuurder geboren 12/03/1980, rijbewijs sinds 12/05/2000, geen schade, bonus-malus 0, volledige omnium",
    skip: "ik weet het niet",
    right: "klopt",
    possible: "Deze verzekering is mogelijk.",
  },
  "fr-BE": {
    tell:
      "Volkswagen Golf essence neuve, voiture, usage privé, particulier, 12000 km par an, " +
      "première immatriculation 12/03/2026, premier propriétaire, valeur catalogue 30000 euros, " +
      "conducteur né le 12/03/1980, permis depuis le 12/05/2000, aucun sinistre, bonus-malus 0, omnium complète",
    skip: "je ne sais pas",
    right: "correct",
    possible: "Cette assurance est possible.",
  },
} as const;

/** Tells a whole quote and leaves the rest open, up to the card with the answers. */
async function tellQuote(
  somebody: TeamsUser,
  { tell, skip }: (typeof QUOTE)["nl-BE" | "fr-BE"],
): Promise<void> {
  await somebody.install();
  await somebody.say(tell);
  for (let questions = 0; quoteCards().length === 0; questions++) {
    if (questions > 40) throw new Error(`Still asking: ${teams.said}`);
    await somebody.say(skip);
  }
}

/** The cards that hold the quote: names and buttons. There is to be one. */
const quoteCards = (): { id: string; title: string; buttons: string[] }[] =>
  teams.cards.flatMap(({ id, content: { body, actions = [] } }) =>
    actions.some(({ data }) => data["card"] !== undefined)
      ? [{ id, title: body[0]?.text ?? "", buttons: actions.map(({ title }) => title) }]
      : [],
  );

describe("a quote in Teams", () => {
  it.each(["nl-BE", "fr-BE"] as const)("has one card, changed in place (%s)", async (locale) => {
    const words = QUOTE[locale];
    const somebody = user(locale);
    await tellQuote(somebody, words);
    const [first] = quoteCards();
    await somebody.say(words.right);
    const [second, ...others] = quoteCards();
    expect([second?.id, others]).toEqual([first?.id, []]);
    expect(second?.title).not.toBe(first?.title);
    // The words beside it are short, and say how the quote stands.
    expect(teams.said).toContain(second?.title);
    expect(teams.said.length).toBeLessThan(200);
  });

  it("has another card where the first was deleted", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    const [first] = quoteCards();
    teams.remove(first?.id ?? "");
    await somebody.say("klopt");
    expect(quoteCards().map(({ id }) => id === first?.id)).toEqual([false]);
    await somebody.say("wijzig kilometers");
    await somebody.say("9000");
    await teams.until(() => teams.said.includes("Wat wilt u nu doen?"));
    expect(quoteCards()).toHaveLength(1);
  });

  it("refuses a button of the card as it was, says how things stand, and changes nothing", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    const old = teams.cards.at(-1)?.content.actions?.at(-1)?.data;
    const confirm = teams.cards.at(-1)?.content.actions?.[0]?.data;
    await somebody.say("klopt");
    const shown = JSON.stringify(teams.cards.at(-1));
    for (const value of [confirm, { ...old, menu: JSON.stringify(confirm) }]) {
      await somebody.send({ value });
      expect(teams.said).toContain("Die kaart is intussen vervangen. Er is niets gewijzigd.");
      expect(teams.said).toMatch(/Berekening .{9}: Er ontbreken nog antwoorden\./);
    }
    expect(JSON.stringify(teams.cards.at(-1))).toBe(shown);
    await somebody.press("Wijzig een antwoord");
    expect(teams.said).toContain("Welk antwoord wilt u wijzigen?");
  });

  it("shows another quote on a card below what was said, and takes the old one away", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    await somebody.say("klopt");
    const [first] = quoteCards();
    await somebody.press("Nieuwe berekening");
    await somebody.say("ja");
    await somebody.say(QUOTE["nl-BE"].tell);
    for (let count = 0; count < 40 && quoteCards()[0]?.title === first?.title; count++)
      await somebody.say(QUOTE["nl-BE"].skip);
    await teams.until(() => quoteCards().length === 1);
    const [second] = quoteCards();
    expect(second?.title).toBe("Controleer uw antwoorden");
    expect(second?.id).not.toBe(first?.id);
    expect(teams.messages.at(-1)?.attachments).toHaveLength(1);
  });
});

describe("when Teams has trouble", () => {
  it("the card comes once, later", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    // The words are taken; the card is not, twice.
    teams.next(200, 503, { status: 429, headers: { "Retry-After": "1" } });
    await somebody.say("klopt");
    expect(quoteCards().map(({ title }) => title)).toEqual(["Controleer uw antwoorden"]);
    await teams.until(() => quoteCards()[0]?.title.startsWith("Berekening") === true);
    expect(quoteCards()).toHaveLength(1);
  });

  it("an activity that comes again brings neither a second card nor the old state of it", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    await somebody.say("klopt", { id: "right" });
    await somebody.say("klopt", { id: "right" });
    expect(quoteCards()).toHaveLength(1);
    await somebody.say("wijzig kilometers");
    await somebody.say("9000");
    const shown = JSON.stringify(teams.cards.at(-1));
    expect(quoteCards()).toHaveLength(1);
    await somebody.say("klopt", { id: "right" });
    expect(JSON.stringify(teams.cards.at(-1))).toBe(shown);
    expect(quoteCards()).toHaveLength(1);
  });

  it("a process that dies after it sent the card does not show a second one", async () => {
    const somebody = user();
    await tellQuote(somebody, QUOTE["nl-BE"]);
    const [card] = quoteCards();
    // What such a process leaves behind: the card is noted, its reply still waits.
    await ask(
      url,
      `insert into outbox (conversation, activity, reply)
       select conversation, activity, value from inbox, jsonb_array_elements(replies)
       where value -> 'channelData' ->> 'quoteCard' = '1'`,
    );
    await teams.until(() => teams.made.filter(({ method }) => method === "PUT").length > 0);
    expect(quoteCards()).toEqual([card]);
  });
});

describe("Teams announces", () => {
  it("the same arrival at every load: the welcome comes once", async () => {
    const somebody = user();
    await somebody.install();
    await somebody.install();
    await somebody.send({ type: "conversationUpdate", membersAdded: [{ id: "29:user", name: "" }] });
    expect(
      teams.messages.filter(({ text = "" }) => text.includes("geautomatiseerde assistent")),
    ).toHaveLength(1);
    expect(teams.messages).toHaveLength(1);
  });
});

describe("a group chat", () => {
  const mention = {
    entities: [
      { type: "mention", mentioned: { id: "28:bot", name: "VIVIUM Auto" }, text: "<at>VIVIUM Auto</at>" },
    ],
  };

  it("hears what mentions it, and nothing else", async () => {
    const somebody = user("nl-BE", true);
    await somebody.say("zullen we straks gaan eten?");
    expect(teams.messages).toEqual([]);
    await somebody.say("<at>VIVIUM Auto</at> personenwagen", mention);
    expect(teams.messages).toHaveLength(1);
    // Teams shows suggestions to one person only, so a group gets its answers as a list in a card.
    expect(teams.messages[0]?.suggestedActions).toBeUndefined();
  });

  it("corrects what an edited message said", async () => {
    const somebody = user("nl-BE", true);
    await somebody.say("<at>VIVIUM Auto</at> Golf, 12000 km per jaar", { ...mention, id: "sent" });
    await somebody.send({
      type: "messageUpdate",
      id: "sent",
      text: "<at>VIVIUM Auto</at> Golf, 9000 km per jaar",
      ...mention,
    });
    expect(teams.said).toContain("9.000 km");
  });
});
