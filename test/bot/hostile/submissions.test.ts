import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../../bot/assistant.ts";
import type { Service } from "../../../bot/service.ts";
import { call } from "../../support/caller.ts";
import type { Called } from "../../support/caller.ts";
import { ask, TestServer } from "../../support/database.ts";
import { startRunning } from "../../support/running.ts";
import { HOSTILE } from "./submissions.ts";
import type { Known } from "./submissions.ts";

const PEOPLE = [
  { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
  { id: "carla", name: "Carla Claes", role: "broker", office: "Claes" },
] as const;

/** Enough for the card with all answers; the first word chooses the language. */
const TOLD = {
  "nl-BE":
    "Nieuwe Volkswagen Golf benzine, personenwagen, privé, particulier, 12000 km per jaar, " +
    "eerste inschrijving 12/03/2026, eerste eigenaar, bestuurder geboren 12/03/1980, " +
    "rijbewijs sinds 12/05/2000, geen schade, bonus-malus 0, geen omnium",
  "fr-BE":
    "Volkswagen Golf essence neuve, voiture, usage privé, particulier, 12000 km par an, " +
    "première immatriculation 12/03/2026, premier propriétaire, conducteur né le 12/03/1980, " +
    "permis depuis le 12/05/2000, aucun sinistre, bonus-malus 0, pas d'omnium",
} as const;
type Locale = keyof typeof TOLD;

const WORDS = {
  "nl-BE": {
    name: "Golf",
    skip: "ik weet het niet",
    review: /Controleer uw antwoorden/,
    again: /Klopt alles\?/,
    question: /Golf een personenwagen/,
    unpicked: /U koos nog niets/,
    refused:
      /Die knop ken ik niet\. Er is niets gewijzigd|intussen vervangen\. Er is niets gewijzigd|hoort bij een andere berekening|Die vraag is al voorbij|geen dossier/,
    foreign: /Cette|bouton|calcul /,
  },
  "fr-BE": {
    name: "Golf",
    skip: "je ne sais pas",
    review: /Vérifiez vos réponses/,
    again: /Tout est correct \?/,
    question: /Golf : est-ce une voiture/,
    unpicked: /Vous n’avez encore rien choisi/,
    refused:
      /Je ne connais pas ce bouton\. Rien n’a changé|a été remplacée entre-temps\. Rien n’a changé|appartient à un autre calcul|Cette question est déjà passée|pas de dossier/,
    foreign: /Deze|knop|berekening /,
  },
} as const;

let server: TestServer;
let service: Service;
let url: string;
let other: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: { tenants: [], people: [...PEOPLE] },
    now: () => new Date("2026-11-22T12:00:00Z"),
  });
  await toReview("elsewhere", "nl-BE", "carla");
  other = (await kept("elsewhere")).quote.reference;
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const send = (conversation: string, locale: string, change: object, user = "an"): Promise<Called> =>
  call({ port: service.port, channelId: "msteams", conversation, user }, { locale, ...change });

const said = ({ texts }: Called): string =>
  texts
    .join("\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("<br>", "\n")
    .replaceAll("\u200b", "")
    .replace(/[\u00a0\u202f]/g, " ");

interface Kept {
  readonly quote: { readonly reference: string; readonly facts: object };
}

/** Everything that is kept of a conversation's quote. */
async function kept(conversation: string): Promise<Kept> {
  const [row] = await ask<{ memory: Kept }>(
    url,
    `select memory from conversations where id like '%${conversation}'`,
  );
  if (row === undefined) throw new Error(`Nothing is kept of "${conversation}".`);
  return row.memory;
}

async function toQuestion(conversation: string, locale: Locale): Promise<string> {
  await send(conversation, locale, { type: "conversationUpdate", membersAdded: [{ id: "an" }] });
  return said(await send(conversation, locale, { text: WORDS[locale].name }));
}

/** Tells a whole quote and leaves the rest open: the card with the answers is the last that is said. */
async function toReview(conversation: string, locale: Locale, user = "an"): Promise<string> {
  await send(conversation, locale, { type: "conversationUpdate", membersAdded: [{ id: user }] }, user);
  let heard = said(await send(conversation, locale, { text: TOLD[locale] }, user));
  for (let count = 0; !WORDS[locale].review.test(heard); count++) {
    if (count > 40) throw new Error(`Still asking: ${heard}`);
    heard = said(await send(conversation, locale, { text: WORDS[locale].skip }, user));
  }
  return heard;
}

/** What a submission could change: the answers, the language, and every case. */
const state = async (conversation: string): Promise<object> => ({
  facts: (await kept(conversation)).quote.facts,
  languages: await ask(url, "select id, language from conversations order by id"),
  cases: await ask(url, "select reference, status, owner, office, version from cases order by reference"),
});

describe.each(["nl-BE", "fr-BE"] as const)("no card of ours (%s)", (locale) => {
  const conversation = `question ${locale}`;
  let known: Known;
  let question: string;

  beforeAll(async () => {
    question = await toQuestion(conversation, locale);
    const { quote } = await kept(conversation);
    known = { quote: quote.reference, card: 1, other };
  });

  it.each(HOSTILE)("%s is refused, and the question that waits is asked again", async (_, value) => {
    const before = await state(conversation);
    const called = await send(conversation, locale, { value: value(known) });
    expect(called.status).toBe(200);
    expect(said(called)).toMatch(WORDS[locale].refused);
    expect(said(called)).toMatch(WORDS[locale].question);
    expect(said(called)).not.toMatch(WORDS[locale].foreign);
    expect(await state(conversation)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([{ pick: "answer" }, { pick: "menu", menu: "" }])(
    "%j picks nothing, and is told so",
    async (value) => {
      const before = await state(conversation);
      expect(said(await send(conversation, locale, { value }))).toMatch(WORDS[locale].unpicked);
      expect(await state(conversation)).toEqual(before);
    },
  );

  it("and then the right button still does what it says", async () => {
    expect(question).toMatch(WORDS[locale].question);
    const { quote } = known;
    await send(conversation, locale, {
      value: { do: "answer", quote, asked: "vehicle.category", value: "car" },
    });
    expect((await kept(conversation)).quote.facts).toMatchObject({ vehicle: { category: "car" } });
  });
});

describe("the card with all answers", () => {
  const HERE: readonly (readonly [string, (known: Known) => unknown])[] = [
    [
      "is confirmed by no revision as text",
      ({ quote, card }) => ({ do: "reviewed", quote, card: `${card}` }),
    ],
    [
      "is confirmed by no revision and a bit",
      ({ quote, card }) => ({ do: "reviewed", quote, card: card + 0.5 }),
    ],
    ["is confirmed by no revision that is null", ({ quote }) => ({ do: "reviewed", quote, card: null })],
    ["is confirmed by no later one", ({ quote, card }) => ({ do: "reviewed", quote, card: card + 1 })],
    ["is confirmed by no earlier one", ({ quote, card }) => ({ do: "reviewed", quote, card: card - 1 })],
    ["is confirmed by none of another quote", ({ other: quote, card }) => ({ do: "reviewed", quote, card })],
    ["is confirmed with no unknown field", ({ quote, card }) => ({ do: "reviewed", quote, card, x: 1 })],
    [
      "takes no answer",
      ({ quote, card }) => ({
        do: "answer",
        quote,
        card,
        asked: "vehicle.category",
        value: "motorcycle",
      }),
    ],
  ];

  it.each(["nl-BE", "fr-BE"] as const)(
    "stays as it is whatever is sent, until it is pressed (%s)",
    async (locale) => {
      const conversation = `review ${locale}`;
      await toReview(conversation, locale);
      const { reference } = (await kept(conversation)).quote;
      let known = { quote: reference, card: await newest(conversation), other };
      for (const [name, value] of HERE) {
        const before = await state(conversation);
        const heard = said(await send(conversation, locale, { value: value(known) }));
        expect([name, heard]).toEqual([name, expect.stringMatching(WORDS[locale].refused)]);
        expect([name, heard]).toEqual([name, expect.stringMatching(WORDS[locale].again)]);
        expect([name, await state(conversation)]).toEqual([name, before]);
        // The card was shown again, and so it has another revision.
        known = { ...known, card: await newest(conversation) };
      }
      const pressed = said(
        await send(conversation, locale, { value: { do: "reviewed", quote: known.quote, card: known.card } }),
      );
      expect(pressed).not.toMatch(WORDS[locale].again);
    },
  );
});

/** The revision of the card that is shown. */
async function newest(conversation: string): Promise<number> {
  const [row] = await ask<{ revision: number }>(
    url,
    `select revision from quote_cards where conversation like '%${conversation}'`,
  );
  return row?.revision ?? 0;
}
