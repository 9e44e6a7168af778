/**
 * `npm run bench:paint`: how long Web Chat's page takes until something is drawn, and until one can type, beside an
 * empty page in the same browser. Five loads each, without anything kept from before; prints the medians.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { assistantDialogue } from "../../bot/assistant.ts";
import { startRunning } from "../support/running.ts";

const LOADS = 5;
const PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(`(${PAINT}) > 0`);
  return page.evaluate<number>(PAINT);
}

const directory = await mkdtemp(join(tmpdir(), "vivium-bench-"));
const floor = createServer((_, response) =>
  response.setHeader("Content-Type", "text/html").end("<!doctype html><p>-</p>"),
).listen(0, "127.0.0.1");
await once(floor, "listening");
const service = await startRunning(assistantDialogue(), { environment: { DATA_DIR: directory } });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

const times: Record<"floor" | "page" | "typing", number[]> = { floor: [], page: [], typing: [] };
for (let load = 0; load < LOADS; load++) {
  const context = await browser.newContext({ locale: "nl-BE" });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(floor.address() as AddressInfo).port}/`);
  times.floor.push(await painted(page));
  await page.goto(`http://127.0.0.1:${service.port}/`);
  await page.getByRole("button", { name: /An Voorbeeld/ }).click();
  await page.waitForURL(/127\.0\.0\.1:\d+\/$/);
  times.page.push(await painted(page));
  await page.waitForSelector("[data-id='webchat-sendbox-input']");
  times.typing.push(await page.evaluate<number>("performance.now()"));
  await context.close();
}
for (const [what, values] of Object.entries(times))
  process.stdout.write(`${what.padEnd(8)} ${median(values).toFixed(0).padStart(6)} ms\n`);

await browser.close();
await service.close();
floor.close();
await rm(directory, { recursive: true, force: true });
