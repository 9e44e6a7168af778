import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Browser, Stream } from "../support/browser.ts";
import { Child, COUNTER_SERVER } from "../support/child.ts";
import { TestServer } from "../support/database.ts";

const KILLS = 5;

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
});
afterAll(() => server.stop());

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const start = (): Promise<Child> => Child.start(COUNTER_SERVER, [], { DATABASE_URL: url, PAUSE: "8" });

/** The same person in the same conversation, at another process. */
function at(port: number, browser: Browser): Browser {
  const { cookie, token, conversation } = browser;
  return Object.assign(new Browser(port), { cookie, token, conversation });
}

/** Says 0, 1, 2, …; what was not taken is said again under the same id, as the user's "retry" does. */
async function talk(browser: Browser, said: string[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const text = String(said.length);
    const taken = await browser.say(text, { channelData: { clientActivityID: text } }).catch(() => undefined);
    if (taken?.status === 200) said.push(text);
  }
}

test("what was taken is answered once and in order, however often the process is killed", async () => {
  let child = await start();
  let browser = await Browser.signedIn(child.port);
  const said: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const over = new AbortController();
    const talking = talk(browser, said, over.signal);
    await pause(200 + 100 * kill);
    await child.end("SIGKILL");
    over.abort();
    await talking;
    child = await start();
    browser = at(child.port, browser);
  }
  const over = new AbortController();
  const talking = talk(browser, said, over.signal);
  await pause(200);
  over.abort();
  await talking;
  const stream = await Stream.of(browser);
  await stream.until(said.length * 2);
  await pause(500);
  const answers = stream.texts.filter((text) => text?.includes(": "));
  const echoes = stream.texts.filter((text) => text?.includes(": ") === false);
  expect(said.length).toBeGreaterThan(KILLS);
  expect(echoes).toEqual(said);
  expect(answers).toEqual(said.map((text, index) => `${index + 1}: ${text}`));
  stream.close();
  await child.end("SIGTERM");
}, 120_000);
