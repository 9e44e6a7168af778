import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { Agent, startBrowser } from "./page.ts";

const CENTER = /Luc Exemple/;
const DUTCH_CAR =
  "Peugeot 208 personenwagen benzine nieuw, eerste inschrijving 10/11/2026, privé, particulier, 34 jaar, " +
  "rijbewijs 12/03/2010, BM 0, 12.000 km per jaar";

let server: TestServer;
let browser: Browser;
let service: Service;
let agent: Agent;

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
  await Promise.all(browser.contexts().map((context) => context.close()));
  await service.close();
});

describe("from the keyboard to the buttons", () => {
  const focused = (): Promise<string> =>
    agent.page.evaluate("document.activeElement.innerText || document.activeElement.dataset.id");

  test("up goes to the first answer, along the lines, and down again to where one types", async () => {
    agent = await Agent.at(browser, service.port, CENTER);
    expect(await agent.page.getByPlaceholder("Uw antwoord (↑ knoppen)").count()).toBe(1);
    expect(await agent.page.locator("#keys").innerText()).toContain("↑ knoppen");
    const went: string[] = [];
    for (const key of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft", "Escape", "ArrowUp"]) {
      await agent.page.keyboard.press(key);
      went.push(await focused());
    }
    const [first, second, below, ...then] = went;
    expect([first, second]).toEqual(["1. Personenwagen", "2. Lichte vrachtwagen"]);
    expect((await agent.suggested()).indexOf(below ?? "")).toBeGreaterThan(3);
    expect(then).toEqual([second, first, "webchat-sendbox-input", first]);
    await agent.shot("focus-nl-1280");
    const before = (await agent.said()).length;
    await agent.page.keyboard.press("Enter");
    expect(await agent.replied(before)).toContain("Welk merk is het voertuig?");
    expect(await focused()).toBe("webchat-sendbox-input");
    // What is being typed is not left.
    await agent.page.keyboard.type("Re");
    await agent.page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("webchat-sendbox-input");
  });

  test("in the dark one sees where one is", async () => {
    agent = await Agent.at(browser, service.port, CENTER, { scheme: "dark" });
    await agent.page.keyboard.press("ArrowUp");
    const color = await agent.page.evaluate(
      "getComputedStyle(document.querySelector('#chat .webchat__suggested-actions__focus-indicator')).borderTopColor",
    );
    expect(color).not.toBe("rgb(0, 0, 0)");
    await agent.shot("focus-nl-1280-dark");
  });

  test("to a list in a message, where there are too many answers for buttons", async () => {
    agent = await Agent.at(browser, service.port, CENTER);
    await agent.type(DUTCH_CAR);
    await agent.type("wijzig");
    expect(await agent.suggested()).toEqual([]);
    await agent.page.keyboard.press("ArrowUp");
    expect(await agent.page.evaluate("document.activeElement.tagName")).toBe("SELECT");
    await agent.page.keyboard.press("Escape");
    expect(await focused()).toBe("webchat-sendbox-input");
  });

  test("answers are told from what can be done at any time", async () => {
    agent = await Agent.at(browser, service.port, CENTER);
    const answers = agent.page.locator("#chat .webchat__suggested-actions button[data-answer]");
    const isAnswer = (text: string): boolean => /^\d/.test(text);
    expect(await answers.allInnerTexts()).toEqual((await agent.suggested()).filter(isAnswer));
    await agent.type("Renault");
    await agent.type("Clio, personenwagen");
    expect(await answers.allInnerTexts()).toEqual((await agent.suggested()).filter(isAnswer));
  });
});

describe("around the conversation", () => {
  for (const [locale, help, list, none] of [
    ["nl-BE", "help", "Mijn zaken", "Mijn zaken: er zijn er geen."],
    ["fr-BE", "aide", "Mes dossiers", "Mes dossiers : il n’y en a pas."],
  ] as const)
    test(`one row is enough at 400, also in ${locale}: with the cases a press away, and told of`, async () => {
      agent = await Agent.at(browser, service.port, CENTER, { locale, width: 400 });
      expect((await agent.said())[0]).toContain(list.toLowerCase());
      expect(await agent.type(help)).toContain(list.toLowerCase());
      const tops = await agent.page
        .locator("header button:visible")
        .evaluateAll((buttons) =>
          buttons.map((button) => (button as unknown as { offsetTop: number }).offsetTop),
        );
      expect(tops).toHaveLength(5);
      expect(new Set(tops).size).toBe(1);
      expect(await agent.page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
      const before = (await agent.said()).length;
      await agent.page.getByRole("button", { name: list }).click();
      expect((await agent.replied(before)).replaceAll(/\s/g, " ")).toContain(none);
      await agent.shot(`header-${locale}-400`);
    });

  test("an underwriter has the queue there, the helpdesk nothing", async () => {
    agent = await Agent.at(browser, service.port, /Els Voorbeeld/);
    expect(await agent.page.locator("#list").innerText()).toBe("Wachtrij");
    const helpdesk = await Agent.at(browser, service.port, /Tom Exemple/);
    expect(await helpdesk.page.locator("#list").isVisible()).toBe(false);
  });

  for (const locale of ["nl-BE", "fr-BE"] as const)
    test(`hours go to twenty-four in ${locale}`, async () => {
      agent = await Agent.at(browser, service.port, CENTER, { locale });
      await agent.type("Renault");
      const times = await agent.page.locator("#chat time").allInnerTexts();
      expect(times.length).toBeGreaterThan(2);
      for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      const all = await agent.page.locator("#chat").textContent();
      expect(all).not.toMatch(/\d\s?[ap]\.?m\b/i);
    });
});
