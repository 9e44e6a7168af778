import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { answerTo, DUTCH, FRENCH } from "./answers.ts";
import { startBrowser } from "./page.ts";
import type { TeamsSeat } from "./seat.ts";
import { openSeat } from "./seats.ts";

let server: TestServer;
let browser: Browser;
let service: Service;
let seat: TeamsSeat;

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.start(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  const environment = { DATABASE_URL: await server.emptyDatabase() };
  service = await startRunning(assistantDialogue(), { environment });
});
afterEach(async () => {
  await service.close();
  await seat.close();
});

const QUOTES = {
  nl: {
    language: "Nederlands",
    answers: DUTCH,
    car:
      "Peugeot 208 personenwagen benzine nieuw, eerste inschrijving 10/11/2026, privé, particulier, 34 jaar, " +
      "rijbewijs 12/03/2010, BM 0, 12.000 km per jaar",
    review: "Controleer uw antwoorden",
    reviewed: "Klopt, toon het resultaat",
    done: /Wat wilt u nu doen\?/,
    result: "Deze verzekering is mogelijk.",
  },
  fr: {
    language: "Français",
    answers: FRENCH,
    car:
      "Peugeot 208 voiture essence neuve, première immatriculation 10/11/2026, privé, particulier, 34 ans, " +
      "permis 12/03/2010, BM 0, 12.000 km par an",
    review: "Vérifiez vos réponses",
    reviewed: "Correct, montrer le résultat",
    done: /Que voulez-vous faire maintenant/,
    result: "Cette assurance est possible.",
  },
} as const;

/** The answer that is offered for what somebody would type; undefined where nothing is offered. */
const offered = (said: string, typed: string): string | undefined =>
  [...said.matchAll(/^\d\. (.+)$/gm)]
    .map(([, label = ""]) => label)
    .find((label) => label.toLowerCase() === typed);

describe("a whole quote in Teams", () => {
  test.each([
    ["nl", "typing", 1280],
    ["fr", "typing", 640],
    ["nl", "pressing", 640],
    ["fr", "pressing", 1280],
  ] as const)(
    "%s, by %s, %i pixels wide",
    async (language, way, width) => {
      const quote = QUOTES[language];
      seat = await openSeat({ browser, port: service.port, width });
      await seat.press(quote.language);
      let said = await seat.say(quote.car);
      for (let turn = 0; turn < 40 && !quote.done.test(said); turn++) {
        if (said.includes(quote.review)) {
          await seat.shot(`${language}-${way}-review`);
          said = await seat.press(quote.reviewed);
          continue;
        }
        const answer = answerTo(said, quote.answers);
        const label = way === "pressing" ? offered(said, answer) : undefined;
        said = await (label === undefined ? seat.say(answer) : seat.press(label));
      }
      await seat.shot(`${language}-${way}-result`);
      expect(said).toContain(quote.result);
    },
    120_000,
  );
});
