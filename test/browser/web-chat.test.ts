import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { visible } from "../../dialogs/language/invisible.ts";
import { TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { answerTo, DUTCH, FRENCH } from "./answers.ts";
import { INJECTIONS } from "./injections.ts";
import { Agent, startBrowser } from "./page.ts";

const BROKER = /An Voorbeeld/;
const CENTER = /Luc Exemple/;

const DUTCH_CAR =
  "Peugeot 208 personenwagen benzine nieuw, eerste inschrijving 10/11/2026, privé, particulier, 34 jaar, " +
  "rijbewijs 12/03/2010, BM 0, 12.000 km per jaar";
const FRENCH_CAR =
  "Peugeot 208 voiture essence neuve, première immatriculation 10/11/2026, privé, particulier, 34 ans, " +
  "permis 12/03/2010, BM 0, 12.000 km par an";

/** Longer than Web Chat holds a reply back whose question it does not know. Milliseconds. */
const HELD_BACK = 6_000;

let server: TestServer;
let browser: Browser;
let url: string;
let service: Service;
let agent: Agent;

const start = (port = "0"): Promise<Service> =>
  startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url, PORT: port },
  });

beforeAll(async () => {
  [server, browser] = await Promise.all([TestServer.start(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  url = await server.emptyDatabase();
  service = await start();
});
afterEach(async () => {
  // Where it did not even open there is none.
  await Promise.all(browser.contexts().map((context) => context.close()));
  await service.close();
});

/** Answers every question from the keyboard until the result is there. */
async function finish(first: string, answers: typeof DUTCH, end: RegExp): Promise<void> {
  let said = first;
  for (let turn = 0; turn < 40 && !end.test(said); turn++) said = await agent.type(answerTo(said, answers));
  expect(said).toMatch(end);
}

describe("a whole quote without the mouse", () => {
  test("in Dutch: the cursor stays where one types, and the quote stands beside it", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await finish(await agent.type(DUTCH_CAR), DUTCH, /Wat wilt u nu doen\?/);
    const panel = await agent.panel();
    // 77.90 euro: PF-306.
    for (const words of ["Peugeot", "12.000 km", "Rechtsbijstand", "77,90"]) expect(panel).toContain(words);
    await agent.shot("quote-nl-1280");
    expect(agent.complaints).toEqual([]);
  });

  test("in French, narrow and dark", async () => {
    agent = await Agent.at(browser, service.port, BROKER, { locale: "fr-BE", width: 400, scheme: "dark" });
    await finish(await agent.type(FRENCH_CAR), FRENCH, /Que voulez-vous faire/);
    await agent.shot("quote-fr-400-dark");
    await agent.page.keyboard.press("F6");
    expect(await agent.panel()).toContain("Protection juridique");
    await agent.shot("panel-fr-400-dark");
    const overflow = await agent.page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBe(0);
    expect(agent.complaints).toEqual([]);
  });

  test("F6 reaches the quote, Enter on a line asks it again, and the cursor is back where one types", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    const before = (await agent.said()).length;
    await agent.page.keyboard.press("F6");
    await agent.page.keyboard.press("Tab");
    await agent.page.keyboard.press("Enter");
    expect(await agent.replied(before)).toContain("Welk merk is het voertuig?");
    await agent.type("Renault Clio");
    expect(await agent.panel()).toContain("Clio");
  });
});

describe("what does not fit on the page", () => {
  const heights = async (): Promise<unknown> =>
    agent.page.evaluate("[document.documentElement.scrollHeight, innerHeight]");

  for (const width of [1280, 400])
    test(`scrolls in its own place, ${width} wide: the page stays as tall as the window`, async () => {
      agent = await Agent.at(browser, service.port, BROKER, { width });
      await agent.type(DUTCH_CAR);
      await agent.type("volledige omnium, factuurwaarde 20.000, cataloguswaarde 22.000, hoge vrijstelling");
      await agent.page.keyboard.press("F6");
      expect(await heights()).toEqual([800, 800]);
    });

  test("a long reply is read from its top", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    await agent.type("overzicht");
    await agent.shot("long-reply-nl-1280");
    const reply = agent.page.locator("#chat .webchat__bubble", { hasText: "Overzicht van" }).last();
    const [top, place] = [await reply.boundingBox(), await agent.page.locator("#chat").boundingBox()];
    expect((top?.y ?? 0) - (place?.y ?? 0)).toBeGreaterThanOrEqual(0);
  });
});

test("a copied screen keeps its lines, so a word belongs to the one before it", async () => {
  agent = await Agent.at(browser, service.port, BROKER, { locale: "fr-BE" });
  const screen = [
    "Date de naissance : 12/03/1985",
    "Permis B depuis le 04/06/2003",
    "Degré BM : 3",
    "Véhicule : Peugeot 308 SW",
    "Km/an : 18 000",
  ];
  const reply = await agent.paste(screen.join("\n"));
  for (const read of [
    "naissance du conducteur : 12/03/1985",
    "permis : 04/06/2003",
    "bonus-malus : 3",
    "18 000 km",
  ])
    expect(reply.replaceAll(/\s/g, " ")).toContain(read);
  expect(reply).not.toContain("Tricycle");
});

test("a file goes as soon as it is chosen, and the question that waits keeps its buttons", async () => {
  agent = await Agent.at(browser, service.port, BROKER);
  const buttons = await agent.suggested();
  expect(buttons[0]).toBe("1. Personenwagen");
  const before = (await agent.said()).length;
  const buffer = Buffer.from("%PDF-1.4\n%%EOF\n");
  await agent.page
    .locator("input[type=file]")
    .setInputFiles({ name: "rijbewijs.pdf", mimeType: "application/pdf", buffer });
  // Nothing unseen stands in the name.
  expect(await agent.replied(before)).toMatch(/bewaard: rijbewijs\.pdf\.[^]*Over welk voertuig gaat het\?$/);
  expect(await agent.suggested()).toEqual(buttons);
  await agent.shot("file-nl-1280");
});

describe("what a result offers", () => {
  for (const width of [1280, 400])
    test(`stays in sight, ${width} wide, with the total, however long the answers are`, async () => {
      agent = await Agent.at(browser, service.port, CENTER, { width });
      await finish(await agent.type(DUTCH_CAR), DUTCH, /Klopt alles\?/);
      await agent.shot(`review-nl-${width}`);
      const inSight = async (name: RegExp): Promise<void> => {
        const place = await agent.page.getByRole("toolbar").getByRole("button", { name }).boundingBox();
        expect(place?.y).toBeGreaterThan(0);
        expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(800);
      };
      await inSight(/1\. Klopt/);
      await agent.type("1");
      await inSight(/2\. Wijzig een antwoord/);
      await expect(
        agent.page
          .locator("#chat .webchat__bubble", { hasText: "Deze verzekering is mogelijk" })
          .last()
          .isVisible(),
      ).resolves.toBe(true);
      await agent.shot(`result-nl-${width}`);
    });

  test("after the hand-over are the papers, not once more what stands beside it", async () => {
    agent = await Agent.at(browser, service.port, CENTER);
    await finish(await agent.type(DUTCH_CAR), DUTCH, /Wat wilt u nu doen\?/);
    // The plate is still open.
    expect(await agent.type("dossier klaar")).toContain("Toch afronden?");
    const said = await agent.type("ja");
    expect(said).toContain("is afgerond");
    expect(said).not.toContain("Peugeot");
    expect(await agent.panel()).toContain("Peugeot");
    const papers = agent.page.locator("#chat").getByRole("button", { name: "PDF voor de klant" });
    await expect(papers.last().isVisible()).resolves.toBe(true);
    await agent.shot("handed-over-nl-1280");
  });
});

test("a quote by pressing buttons, and a line of the panel", async () => {
  agent = await Agent.at(browser, service.port, BROKER);
  const press = async (name: string): Promise<string> => {
    const before = (await agent.said()).length;
    await agent.page.getByRole("button", { name, exact: true }).last().click();
    return agent.replied(before);
  };
  expect(await press("4. Moto")).toContain("Welk merk");
  expect(await agent.type("Yamaha MT-07")).toContain("Waarop rijdt het voertuig?");
  const before = (await agent.said()).length;
  await agent.page
    .locator("#panel")
    .getByRole("button", { name: /Soort voertuig/ })
    .click();
  expect(await agent.replied(before)).toContain("Is de Yamaha MT-07 een moto, of iets anders?");
  await agent.shot("buttons-nl-1280");
});

test("the language changes at a press, and everything on the page with it", async () => {
  agent = await Agent.at(browser, service.port, CENTER);
  const before = (await agent.said()).length;
  await agent.page.getByRole("button", { name: "Français" }).first().click();
  expect(await agent.replied(before)).toContain("Nous continuons en français");
  expect(await agent.page.locator("html").getAttribute("lang")).toBe("fr-BE");
  await expect(agent.page.locator("#sign-out").innerText()).resolves.toBe("Se déconnecter");
  expect(await agent.page.getByPlaceholder("Votre réponse (↑ boutons)").count()).toBe(1);
});

describe("the conversation stays", () => {
  const isWhole = async (seen: Agent): Promise<void> => {
    expect((await seen.said()).join("\n")).toContain("12.000 km");
    expect(await seen.panel()).toContain("Peugeot");
  };

  test("after a reload", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    await agent.page.reload();
    await agent.ready();
    await isWhole(agent);
    expect(await agent.type("ja")).toContain("Rijhulpsysteem");
  });

  test("after a long conversation the newest quote stands beside it, and the end is in sight", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    // Replies to what is pressed on the panel answer what nobody saw said.
    for (let turn = 0; turn < 26; turn++) {
      const before = (await agent.said()).length;
      await agent.page.locator("#panel").getByRole("button", { name: /Merk/ }).click();
      await agent.replied(before);
      if (turn % 2 === 1) await agent.type("behouden");
    }
    await agent.type("nieuwe klant");
    const last = await agent.type("Renault Clio");
    await agent.page.reload();
    await agent.ready();
    await agent.page.waitForTimeout(HELD_BACK);
    expect(await agent.panel()).toContain("Clio");
    await expect(
      agent.page
        .locator("#chat")
        .getByText(last.split("\n").at(-1) ?? "")
        .last()
        .isVisible(),
    ).resolves.toBe(true);
  }, 180_000);

  test("in a second tab, which hears what is said in the first", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    const other = await agent.anotherTab();
    await isWhole(other);
    const before = (await other.said()).length;
    await agent.page.bringToFront();
    await agent.type("ja");
    expect(await other.replied(before)).toContain("Rijhulpsysteem");
  });

  test("while the server is restarted", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    const { port } = service;
    await service.close();
    service = await start(String(port));
    await agent.page.waitForFunction("document.querySelector('#problem').hidden", undefined, {
      timeout: 45_000,
    });
    await isWhole(agent);
    expect(await agent.type("ja")).toContain("Rijhulpsysteem");
  }, 90_000);

  test("but not for somebody else at the same machine", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    const other = await Agent.at(browser, service.port, CENTER);
    expect((await other.said()).join("\n")).not.toContain("Peugeot");
  });
});

describe("for everybody", () => {
  /** What axe finds against WCAG 2.2 AA on the page as it stands. */
  const violations = async (): Promise<unknown[]> => {
    await agent.page.evaluate(axe.source);
    const found = await agent.page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
    return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
      ({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))],
    );
  };

  for (const scheme of ["light", "dark"] as const)
    test(`names, roles, contrast and order are right, ${scheme}`, async () => {
      agent = await Agent.at(browser, service.port, BROKER, { scheme });
      await agent.type(DUTCH_CAR);
      expect(await violations()).toEqual([]);
      await agent.type("overzicht");
      expect(await violations()).toEqual([]);
    });

  test("the browser tells a screen reader what is where", async () => {
    agent = await Agent.at(browser, service.port, BROKER);
    await agent.type(DUTCH_CAR);
    const tree = await agent.page.locator("body").ariaSnapshot();
    for (const said of [
      'heading "VIVIUM Auto" [level=1]',
      'region "Berekening"',
      "heading /Berekening/ [level=2]",
      'button "Wijzig Merk Peugeot"',
      'button "Afmelden"',
    ])
      expect(tree).toMatch(
        said.startsWith("heading /") ? /heading "Berekening [\w-]+" \[level=2\]/ : literally(said),
      );
  });
});

const literally = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));

test("what anybody types is text: nothing of it runs, loads or becomes a link", async () => {
  agent = await Agent.at(browser, service.port, BROKER);
  const calls: string[] = [];
  agent.page.on("request", (request) => {
    if (new URL(request.url()).host !== `127.0.0.1:${service.port}` && !request.url().startsWith("blob:"))
      calls.push(request.url());
  });
  await agent.type("Peugeot, personenwagen");
  // Neither nothing nor half a sign can be typed.
  const typed = INJECTIONS.filter((words) => visible(words) !== "" && words.isWellFormed());
  for (const words of typed) await agent.paste(words);
  expect(await agent.page.evaluate("globalThis.struck ?? 'nothing'")).toBe("nothing");
  const foreign =
    "#chat :is(script, iframe, object, embed, a[href*='evil'], img[src*='evil']), #panel :is(script, img, a, iframe)";
  const struck = await agent.page
    .locator(foreign)
    .evaluateAll((elements) =>
      elements.map((element) => (element as unknown as { outerHTML: string }).outerHTML),
    );
  expect(struck).toEqual([]);
  expect(calls).toEqual([]);
  expect(agent.complaints).toEqual([]);
}, 600_000);
