import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

let server: TestServer;
let url: string;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), { environment: { DATABASE_URL: url } });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

/** Liability alone, with everything answered but the plate and the bonus-malus. */
const QUOTE = JSON.stringify({
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 12_000,
  vehicle: {
    category: "car",
    make: "Renault",
    model: "Clio",
    energy: "petrol",
    firstRegistration: "2023-03-01",
    owner: "first",
    adas: false,
  },
  trailer: { towsOver750kg: false, insuredDetachedOver750kg: false },
  driver: { named: true, birthDate: "1980-01-01", licenceDate: "2000-01-01", claimsLast5Years: 0 },
  request: {
    omnium: "none",
    driverProtection: "none",
    legalProtection: false,
    accidentAssistance: "none",
    breakdownAssistance: false,
    theftAssistance: false,
    personsAssistance: false,
    vehicleUpgrade: false,
    tyres: false,
  },
});

const LANGUAGES = {
  nl: {
    language: "nederlands",
    none: "neen, enkel percentages",
    right: "klopt",
    handOver: "dossier klaar",
    asks: /Nog open in dossier \S+: Nummerplaat en Bonus-malusgraad\. Toch afronden\?/,
    fill: "Neen, eerst aanvullen",
    no: "neen",
    yes: "ja",
    done: "is afgerond",
    again: "nieuwe klant",
    given: "nummerplaat 1-ABC-123",
    asksOther: /Nog open in dossier \S+: Chassisnummer en Bonus-malusgraad\./,
    vin: "WVWZZZ1KZAW123456",
    plate: "Wat is de nummerplaat?",
    bonusMalus: "bonus-malusgraad",
    putOff: "weet ik niet",
  },
  fr: {
    language: "français",
    none: "non, pourcentages seulement",
    right: "correct",
    handOver: "dossier terminé",
    asks: /Encore ouvert dans le dossier \S+ : Plaque d’immatriculation et Degré bonus-malus\. Le finaliser quand même \?/,
    fill: "Non, compléter d’abord",
    no: "non",
    yes: "oui",
    done: "est finalisé",
    again: "nouveau client",
    given: "plaque 1-ABC-123",
    asksOther: /Encore ouvert dans le dossier \S+ : Numéro de châssis et Degré bonus-malus\./,
    vin: "WVWZZZ1KZAW123456",
    plate: "Quelle est la plaque d’immatriculation ?",
    bonusMalus: "bonus-malus",
    putOff: "je ne sais pas",
  },
} as const;

describe.each(["nl", "fr"] as const)("a case that is handed over with open answers, in %s,", (language) => {
  const words = LANGUAGES[language];
  const says = (text: string): Promise<string> =>
    heard({ port: service.port, user: language, conversation: language }, text);
  const statuses = async (): Promise<readonly string[]> =>
    (await ask<{ status: string }>(url, "select status from cases where language = $1", [language])).map(
      ({ status }) => status,
    );

  const toResult = async (): Promise<void> => {
    await says(QUOTE);
    for (const text of [words.putOff, words.putOff, words.none, words.right]) await says(text);
  };

  it("names them first; a no asks them again", async () => {
    await says(words.language);
    await toResult();
    const asked = await says(words.handOver);
    expect(asked).toMatch(words.asks);
    expect(asked).toContain(words.fill);
    // Said again, it is asked again.
    expect(await says(words.handOver)).toMatch(words.asks);
    expect(await says(words.no)).toContain(words.plate);
    expect(await statuses()).toEqual(["quoted"]);
    await says("1-ABC-123");
    expect(await says(words.putOff)).toContain(words.bonusMalus);
  });

  it("takes an answer that was open instead of a yes, and hands over what is complete at once", async () => {
    await says(words.again);
    await toResult();
    await says(words.handOver);
    expect(await says(words.given)).not.toMatch(words.asks);
    // What that asks is not answered either.
    expect(await says(words.handOver)).toMatch(words.asksOther);
    await says(words.no);
    for (const text of [words.vin, "3"]) await says(text);
    expect(await says(words.handOver)).toContain(words.done);
    expect(await statuses()).toContain("handed_over");
  });

  it("hands over on a yes", async () => {
    await says(words.again);
    await toResult();
    await says(words.handOver);
    expect(await says(words.yes)).toContain(words.done);
  });
});
