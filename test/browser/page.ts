import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** Milliseconds for anything on the page to happen. */
const PATIENCE = 20_000;

export const SHOTS = "artifacts/web-chat";

/** As root in a container, and without any call to the makers of the browser. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGUMENTS });

interface Look {
  readonly locale?: "nl-BE" | "fr-BE";
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

const INPUT = "[data-id='webchat-sendbox-input']";
const SAID = "#chat .webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content";

/** Other tests and browsers work beside this one. Milliseconds. */
const LONGEST_REPLY = 60_000;

/** Somebody in front of the page. */
export class Agent {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: scripts that failed, and what our policy kept out. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.context = page.context();
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", ({ message }) => this.complaints.push(message));
    page.on("console", (message) => {
      // Who is not signed in yet is told so with a 401.
      if (message.type() === "error" && !message.text().includes("401")) this.complaints.push(message.text());
    });
  }

  /** Opens the page of a server, signs in, and waits until the assistant has greeted. */
  static async at(browser: Browser, port: number, person: RegExp, look: Look = {}): Promise<Agent> {
    const context = await browser.newContext({
      locale: look.locale ?? "nl-BE",
      viewport: { width: look.width ?? 1280, height: 800 },
      colorScheme: look.scheme ?? "light",
    });
    const agent = new Agent(await context.newPage());
    await agent.page.goto(`http://127.0.0.1:${port}/`);
    await agent.page.getByRole("button", { name: person }).click();
    await agent.ready();
    return agent;
  }

  /** Another tab of the same browser. */
  async anotherTab(): Promise<Agent> {
    const agent = new Agent(await this.context.newPage());
    await agent.page.goto(new URL("/", this.page.url()).href);
    await agent.ready();
    return agent;
  }

  async ready(): Promise<void> {
    try {
      await this.page.waitForSelector(INPUT);
      await this.page.waitForSelector(SAID);
    } catch (error) {
      const told = await this.page.locator("body").innerText();
      throw new Error(`${this.page.url()} shows: ${told}; ${this.complaints.join("; ")}`, { cause: error });
    }
  }

  /** Everything the assistant said so far, message by message, lines parted by a blank. */
  said(): Promise<string[]> {
    return this.page
      .locator(SAID)
      .evaluateAll((bubbles) =>
        bubbles.map((bubble) => (bubble as unknown as { innerText: string }).innerText),
      );
  }

  /** Types into whatever has the focus, and waits for the reply, which is returned. */
  async type(text: string): Promise<string> {
    const before = (await this.said()).length;
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    return this.replied(before);
  }

  /** Pastes into whatever has the focus and sends it, and waits for the reply, which is returned. */
  async paste(text: string): Promise<string> {
    const before = (await this.said()).length;
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Enter");
    return this.replied(before);
  }

  /** Waits until the assistant has said more than that many messages: what is new, as it is read. */
  async replied(before: number): Promise<string> {
    await this.page.waitForFunction(
      ([selector, count]) =>
        (
          globalThis as unknown as { document: { querySelectorAll(of: string): { length: number } } }
        ).document.querySelectorAll(selector).length > count,
      [SAID, before] as const,
      { timeout: LONGEST_REPLY },
    );
    return (await this.said()).slice(before).join("\n");
  }

  /** What the buttons above where one types say. */
  suggested(): Promise<string[]> {
    return this.page.locator("#chat .webchat__suggested-actions button").allInnerTexts();
  }

  /** The text of the quote beside the conversation. */
  panel(): Promise<string> {
    return this.page.locator("#panel").innerText();
  }

  /** Keeps a picture for whoever looks at the run. */
  async shot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    // What came last moves into sight.
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: `${SHOTS}/${name}.png` });
  }
}
