import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { machineSchema } from "../../bot/papers/machine-schema.ts";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { TestServer } from "../support/database.ts";
import { textOf } from "../support/paper-text.ts";
import { startRunning } from "../support/running.ts";
import { answerTo, DUTCH, FRENCH } from "./answers.ts";
import { Agent, SHOTS, startBrowser } from "./page.ts";
import type { TeamsSeat } from "./seat.ts";
import { openSeat } from "./seats.ts";

const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" +
    "trailer<</Root 1 0 R>>\n%%EOF\n",
);

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
  seat = await openSeat({ browser, port: service.port });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await service.close();
  await seat.close();
});

/** The same life in both languages: what is said, and what must be heard. */
const LIVES = {
  nl: {
    locale: "nl-BE",
    language: "Nederlands",
    answers: DUTCH,
    car:
      "Renault Clio personenwagen benzine, eerste inschrijving 01/03/2014, eerste eigenaar, privé, " +
      "particulier, 46 jaar, rijbewijs 12/03/2000, BM 0, 12.000 km per jaar",
    overview: "overzicht",
    leave: "ik word gestoord, tot straks",
    left: "Uw antwoorden blijven bewaard als dossier",
    pay: "per kwartaal betalen, IBAN BE68 5390 0754 7034",
    paid: ["Betaling: per kwartaal", "Rekening: BE68 5390 0754 7034"],
    open: "open",
    resumed: /Alex Wilber|29:user/,
    done: /Wat wilt u nu doen\?/,
    referred: "De maatschappij moet dit eerst bevestigen",
    send: "stuur naar analyse: goede klant sinds 1998, nooit schade",
    sent: "is naar de maatschappij gestuurd",
    motivation: "goede klant sinds 1998",
    approve: "keur goed: enkel met keuringsbewijs",
    approved: "is goedgekeurd",
    standing: "De maatschappij keurde dit goed",
    copy: "dupliceer",
    copied: "is een kopie van",
    upload: /Bestand/,
    note: "keuringsbewijs",
    added: "Toegevoegd aan dossier",
    handOver: "dossier klaar",
    stillOpen: "Nummerplaat",
    anyway: "ja",
    handedOver: "is afgerond",
    history: "historiek",
    events: ["document toegevoegd", "goedgekeurd", "naar analyse gestuurd", "begonnen"],
  },
  fr: {
    locale: "fr-BE",
    language: "Français",
    answers: FRENCH,
    car:
      "Renault Clio voiture essence, première immatriculation 01/03/2014, premier propriétaire, privé, " +
      "particulier, 46 ans, permis 12/03/2000, BM 0, 12.000 km par an",
    overview: "aperçu",
    leave: "on m'appelle, je reviens",
    left: "Vos réponses restent conservées dans le dossier",
    pay: "paiement trimestriel, IBAN BE68 5390 0754 7034",
    paid: ["Paiement: trimestriel", "Compte: BE68 5390 0754 7034"],
    open: "ouvre",
    resumed: /Alex Wilber|29:user/,
    done: /Que voulez-vous faire maintenant/,
    referred: "La compagnie doit d’abord confirmer",
    send: "envoyer en analyse : bon client depuis 1998, jamais de sinistre",
    sent: "est envoyé à la compagnie",
    motivation: "bon client depuis 1998",
    approve: "approuve : seulement avec contrôle technique",
    approved: "est approuvé",
    standing: "La compagnie a approuvé ce dossier",
    copy: "duplique",
    copied: "est une copie de",
    upload: /fichier/i,
    note: "contrôle technique",
    added: "Ajouté au dossier",
    handOver: "dossier terminé",
    stillOpen: "Plaque d’immatriculation",
    anyway: "oui",
    handedOver: "est finalisé",
    history: "historique",
    events: ["document ajouté", "approuvé", "envoyé en analyse", "commencé"],
  },
} as const;
type Life = (typeof LIVES)[keyof typeof LIVES];

/** A broker begins in Teams and is called away; the reference is what is left. */
async function begin(life: Life): Promise<string> {
  await seat.press(life.language);
  await seat.say(life.car);
  const overview = await seat.say(life.overview);
  await seat.shot(`life-${life.locale}-begun`);
  const reference = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(overview)?.[0] ?? `no reference in ${overview}`;
  expect(await seat.say(life.leave)).toContain(`${life.left} ${reference}`);
  return reference;
}

/** The service center goes on by reference, and sends it to the company. */
async function goOn(life: Life, reference: string): Promise<Agent> {
  const agent = await Agent.at(browser, service.port, /Luc Exemple/, life);
  let said = await agent.type(`${life.open} ${reference}`);
  expect(said).toMatch(life.resumed);
  for (let turn = 0; turn < 40 && !life.done.test(said); turn++)
    said = await agent.type(answerTo(said, life.answers));
  expect(said).toContain(life.referred);
  await agent.shot(`life-${life.locale}-result`);
  expect(await agent.type(life.pay)).toContain("BE68 … 7034");
  expect(await agent.type(life.send)).toContain(`${reference} ${life.sent}`);
  return agent;
}

/** An underwriter finds it in the queue, reads why, and approves it. */
async function approve(life: Life, reference: string): Promise<void> {
  const underwriter = await Agent.at(browser, service.port, /Els Voorbeeld/, life);
  await expect(underwriter.page.locator("#chat").innerText()).resolves.toContain(reference);
  await underwriter.shot(`life-${life.locale}-queue`);
  expect(await underwriter.type(`${life.open} ${reference}`)).toContain(life.motivation);
  await underwriter.shot(`life-${life.locale}-analysis`);
  expect(await underwriter.type(life.approve)).toContain(`${reference} ${life.approved}`);
  // It waits no longer: the queue offers it to nobody.
  const waiting = underwriter.page.getByRole("button", { name: reference });
  await waiting.first().waitFor({ state: "detached" });
  await expect(waiting.count()).resolves.toBe(0);
}

/** The service center adds what the company asked for. */
async function addDocument(agent: Agent, life: Life, reference: string): Promise<void> {
  expect(await agent.type(`${life.open} ${reference}`)).toContain(life.standing);
  const before = (await agent.said()).length;
  const choosing = agent.page.waitForEvent("filechooser");
  await agent.page.getByRole("button", { name: life.upload }).last().click();
  await (await choosing).setFiles({ name: "keuring.pdf", mimeType: "application/pdf", buffer: PDF });
  // It goes as soon as it is chosen, and may be answered before a word is typed.
  expect(await agent.replied(before)).toMatch(
    new RegExp(`${life.added} ${reference}\\s?: keuring\\.pdf`, "u"),
  );
  await agent.type(life.note);
  await agent.shot(`life-${life.locale}-document`);
  expect(agent.complaints).toEqual([]);
}

/** What the broker takes along, as a browser downloads it. */
async function download(agent: Agent, address: string): Promise<Uint8Array> {
  const response = await agent.context.request.get(`http://127.0.0.1:${service.port}/cases/${address}`);
  expect(response.status()).toBe(200);
  return response.body();
}

const json = async (agent: Agent, address: string): Promise<unknown> =>
  JSON.parse(Buffer.from(await download(agent, address)).toString());

const PAYMENT = { plan: "quarterly", iban: "BE68539007547034" };

describe("a case lived through", () => {
  test.each(["nl", "fr"] as const)(
    "%s: begun in Teams, interrupted, gone on with by the service center, approved, told, copied, documented, handed over",
    async (language) => {
      const life = LIVES[language];
      const reference = await begin(life);
      const agent = await goOn(life, reference);
      await approve(life, reference);

      await seat.until(new RegExp(`${reference} ${life.approved} .*Els Voorbeeld`));
      await agent.replied((await agent.said()).length - 1);
      // Each channel is told by a delivery of its own.
      await agent.page
        .locator("#chat")
        .getByText(`${reference} ${life.approved}`)
        .last()
        .waitFor({ timeout: 30_000 });
      expect((await agent.said()).at(-1)).toContain(life.approved);
      await seat.shot(`life-${life.locale}-told`);

      expect(await seat.say(`${life.copy} ${reference}`)).toContain(`${life.copied} ${reference}`);
      await seat.shot(`life-${life.locale}-copied`);
      await addDocument(agent, life, reference);

      await seat.say(`${life.open} ${reference}`);
      expect(await seat.say(life.handOver)).toContain(life.stillOpen);
      const handedOver = await seat.say(life.anyway);
      expect(handedOver).toContain(`${reference} ${life.handedOver}`);
      await seat.shot(`life-${life.locale}-handed-over`);
      const history = await seat.say(life.history);
      for (const event of life.events) expect(history).toContain(event);
      await seat.shot(`life-${life.locale}-history`);

      const bundle = unzipSync(await download(agent, `${reference}/bundle.zip?lang=${language}`));
      const attached = Object.entries(bundle).filter(([, content]) => PDF.equals(content));
      expect(attached).toHaveLength(1);
      const told = machineSchema.parse(await json(agent, `${reference}/case.json`));
      expect(told).toMatchObject({ status: "handed_over", documents: ["keuring.pdf"], payment: PAYMENT });
      const fields = Buffer.from(
        await download(agent, `${reference}/fields.txt?lang=${language}`),
      ).toString();
      for (const line of life.paid) expect(fields.split("\n")).toContain(line);
      for (const paper of ["broker", "customer"]) {
        const pdf = await download(agent, `${reference}/${paper}.pdf?lang=${language}`);
        writeFileSync(`${SHOTS}/life-${life.locale}-${paper}.pdf`, pdf);
        expect(await textOf(pdf)).toContain(reference);
      }
    },
    120_000,
  );
});
