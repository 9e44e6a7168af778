import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Locator, Page } from "playwright-core";
import type { TeamsSeat } from "./seat.ts";

/** Milliseconds for anything to happen. */
const PATIENCE = 20_000;
/** Milliseconds without anything new after which an answer is whole. */
const QUIET = 500;

const SHOTS = "artifacts/playground";

interface Place {
  readonly browser: Browser;
  /** Where the assistant listens. */
  readonly port: number;
  readonly width?: number;
}

/** Microsoft 365 Agents Playground in a browser: what Teams shows of the assistant, and somebody in front of it. */
export class Playground implements TeamsSeat {
  readonly #page: Page;
  readonly #process: ChildProcess;
  readonly #width: number;

  private constructor(page: Page, process: ChildProcess, width: number) {
    this.#page = page;
    this.#process = process;
    this.#width = width;
  }

  /**
   * @param program the `cli.js` of `@microsoft/m365agentsplayground`
   * @throws when it does not start, or when the assistant does not greet
   */
  static async open(program: string, { browser, port, width = 1280 }: Place): Promise<Playground> {
    const own = await freePort();
    const options = ["-e", `http://127.0.0.1:${port}/api/messages`, "-c", "msteams", "--dt", "-p", `${own}`];
    const process_ = spawn(process.execPath, [program, ...options, "--conversation-id", randomUUID()], {
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: "none" },
      stdio: "ignore",
    });
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    const opened = new Playground(page, process_, width);
    await opened.#enter(`http://127.0.0.1:${own}/`);
    return opened;
  }

  async say(text: string): Promise<string> {
    return this.#answered(async () => {
      await this.#page.getByRole("textbox").last().click();
      await this.#page.keyboard.type(text);
      await this.#page.keyboard.press("Enter");
    });
  }

  async press(label: string): Promise<string> {
    const button = (name: string): Locator => this.#page.getByRole("button", { name, exact: true });
    // A small button leaves out what a choice costs.
    const short = label.replace(/(?:: .*| \(.*)$/u, "");
    return this.#answered(() => button(label).or(button(short)).last().click());
  }

  async pick(line: string, button: string): Promise<string> {
    return this.#answered(async () => {
      const list = this.#page.locator("select").filter({ hasText: line }).last();
      await list.selectOption({ label: line });
      await this.press(button);
    });
  }

  async until(words: RegExp): Promise<void> {
    await this.#messages.filter({ hasText: words }).last().waitFor();
  }

  async shot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.#page.screenshot({ path: `${SHOTS}/${name}-${this.#width}.png` });
  }

  async close(): Promise<void> {
    await this.#page.close();
    this.#process.kill();
  }

  get #messages(): Locator {
    return this.#page.locator(".fai-OutputCard");
  }

  async #enter(url: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await isUp(url))) {
      if (Date.now() > end) throw new Error(`The Playground does not answer at ${url}.`);
      await wait(200);
    }
    await this.#page.goto(url);
    await this.#page.getByRole("button", { name: "Hide log panel" }).dispatchEvent("click");
    await this.#messages.first().waitFor();
  }

  /** Waits until something new is shown, and then until nothing new comes. */
  async #answered(act: () => Promise<unknown>): Promise<string> {
    const shown = (): Promise<string> => this.#messages.allInnerTexts().then((texts) => texts.join("\n"));
    const before = await this.#messages.count();
    await act();
    const end = Date.now() + PATIENCE;
    while ((await this.#messages.count()) <= before) {
      if (Date.now() > end) throw new Error(`Nothing was answered. Shown: ${await shown()}`);
      await wait(50);
    }
    for (let last = "", now = await shown(); now !== last; now = await shown()) {
      last = now;
      await wait(QUIET);
    }
    return (await this.#messages.allInnerTexts()).slice(before).map(plain).join("\n");
  }
}

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** What is written, with plain spaces only. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("\u200b", "");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
