import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Activity } from "botbuilder";
import type { Browser } from "playwright-core";
import { assistantDialogue } from "../../bot/assistant.ts";
import { presentOn } from "../../bot/present/present.ts";
import type { Service } from "../../bot/service.ts";
import { visible } from "../../dialogs/language/invisible.ts";
import type { Message } from "../../dialogs/message.ts";
import { activityOf, call } from "../support/caller.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { INJECTIONS } from "./injections.ts";
import { startBrowser } from "./page.ts";
import { TeamsPage } from "./teams-page.ts";

let server: TestServer;
let service: Service;
let browser: Browser;
let page: TeamsPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.start(), startBrowser()]);
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: await server.emptyDatabase() },
  });
  page = await TeamsPage.open(browser);
});
afterAll(async () => {
  await browser.close();
  await service.close();
  await server.stop();
});

/** The words alone: gaps without width and every space left out. */
const bare = (text: string): string => text.replaceAll(/[\s\u200b]/g, "");

/** Every place of a message in which words of a user may stand. */
function messagesWith(words: string): Message[] {
  const choice = { label: words, submit: { do: "answer", value: words } };
  const rows = [
    { label: words, value: "ja", detail: words, change: choice },
    { label: "Naam", value: words },
  ];
  const card = {
    title: "Resultaat",
    headline: words,
    sections: [{ heading: "Redenen", rows, notes: [words] }],
    footer: [words],
    actions: [choice],
    menu: { label: words, placeholder: words, choices: [choice, { ...choice, submit: { do: "other" } }] },
  };
  const locale = "nl-BE";
  return [
    { text: words, locale },
    { text: words, locale, choices: Array.from({ length: 9 }, () => choice), commands: [choice] },
    { text: words, locale, card },
    { text: words, locale, links: [{ label: words, url: "https://broker.example/file" }] },
  ];
}

const present = presentOn(activityOf({ port: 0, channelId: "msteams" }) as Activity);

test("words in any place of a message are words in Teams, and all of them are shown", async () => {
  const faults: unknown[] = [];
  for (const injection of INJECTIONS) {
    const words = visible(injection).toWellFormed().slice(0, 1_000);
    if (words === "") continue;
    const messages = messagesWith(words);
    const drawn = await page.draw(messages.map(present));
    for (const [index, { text, cards, foreign }] of drawn.entries()) {
      const isWhole = bare(text).includes(bare(words));
      const isOnCard = messages[index]?.card === undefined || bare(cards).includes(bare(words));
      if (foreign.length > 0 || !isWhole || !isOnCard)
        faults.push({ words: words.slice(0, 80), index, foreign: foreign.slice(0, 2), isWhole, isOnCard });
    }
  }
  expect(faults).toEqual([]);
  expect([page.struck, await page.ran()]).toEqual([[], "nothing"]);
}, 300_000);

/** What makes words an unknown answer, a customer, a plate. */
const BEFORE = ["", "klant: ", "nummerplaat: "];

test("what is answered to them in Teams is words too", async () => {
  const faults: unknown[] = [];
  const say = async (text: string): Promise<void> => {
    const { status, body } = await call({ port: service.port, channelId: "msteams" }, { text });
    expect(status).toBe(200);
    for (const { foreign } of await page.draw((body as { activities: Partial<Activity>[] }).activities))
      if (foreign.length > 0) faults.push({ text: text.slice(0, 80), foreign: foreign.slice(0, 2) });
  };
  await say("Peugeot, personenwagen");
  for (const [index, words] of INJECTIONS.entries())
    await say(`${BEFORE[index % BEFORE.length] ?? ""}${words}`);
  expect(faults).toEqual([]);
  expect([page.struck, await page.ran()]).toEqual([[], "nothing"]);
}, 300_000);
