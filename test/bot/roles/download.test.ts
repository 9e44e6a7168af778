import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Browser } from "../../support/browser.ts";
import { stateOf } from "./acts.ts";
import { DOWNLOADS } from "./downloads.ts";
import { CELLS, COMERS } from "./matrix.ts";
import type { Cell, Comer } from "./matrix.ts";
import { idOf, Place } from "./place.ts";
import type { Placed } from "./place.ts";

let place: Place;
const browsers = new Map<Comer, Browser>();
beforeAll(async () => {
  place = await Place.open();
  for (const comer of COMERS) {
    const browser = new Browser(place.service.port);
    await browser.signIn(idOf(comer));
    browsers.set(comer, browser);
  }
});
afterAll(() => place.close());

const browserOf = (comer: Comer): Browser => browsers.get(comer) ?? new Browser(place.service.port);

/** Downloads something, and what came of it: by the status, what was heard, and what was written down. */
async function download({ comer }: Cell, paper: string, placed: Placed): Promise<string> {
  const path = `/cases/${placed.reference}/${paper.replace("REFERENCE", placed.reference)}`;
  const headers = { Cookie: browserOf(comer).cookie };
  const answer = await fetch(`http://127.0.0.1:${place.service.port}${path}?lang=nl`, { headers });
  const heard = await answer.text();
  const { audited, events } = await stateOf(place, placed, comer);
  const act = `download ${paper.startsWith("documents") ? "document" : paper}`;
  const isNoted = audited.includes(act) && (comer === "owner" || events.includes("looked"));
  const told = { 200: "done", 401: "stranger", 404: "hidden" }[answer.status] ?? `a ${answer.status}`;
  const isSilent = !heard.includes(placed.customer) && !heard.includes(placed.plate);
  if (answer.status === 200) return isNoted ? told : `${told}, and nobody wrote it down`;
  return isSilent && audited.length + events.length === 0 ? told : `${told}, yet it is heard of or noted`;
}

const downloads = CELLS.filter(({ act }) => act === "download");

describe.each(COMERS)("as %s", (comer) => {
  test.each(DOWNLOADS)("%s is downloaded just where the table says", async (paper) => {
    const cells = downloads.filter((cell) => cell.comer === comer);
    // Every PDF is made by the same call as these; two stands of each kind say enough of a slow one.
    const some =
      paper.endsWith(".txt") || paper.endsWith(".json") ? cells : [cells[0]!, cells[4]!, cells[6]!];
    const met: string[] = [];
    for (const cell of some)
      met.push(`${cell.stand}: ${await download(cell, paper, await place.put(cell.stand))}`);
    expect(met).toEqual(some.map(({ stand, outcome }) => `${stand}: ${outcome}`));
  });
});

/** Opens a case in Web Chat and sends a file, without a word; "absent" where it does not go with the case. */
async function upload({ comer, stand }: Cell): Promise<string> {
  const placed = await place.put(stand);
  const browser = browserOf(comer);
  const { status } = await browser.generate({ fresh: true });
  if (status !== 200) return status === 401 ? "stranger" : String(status);
  await browser.start();
  await browser.say(`open ${placed.reference}`);
  const { length } = await browser.texts(3);
  const form = new FormData();
  const said = JSON.stringify({ type: "message", from: { id: "x" } });
  form.append("activity", new Blob([said], { type: "application/vnd.microsoft.activity" }));
  form.append("file", new Blob(["%PDF-1.7 keuring"]), "tweede.pdf");
  await browser.ask("POST", `conversations/${browser.conversation}/upload?userId=x`, form);
  await browser.texts(length + 2);
  const { documents, events, audited } = await stateOf(place, placed, comer);
  const isNoted = events.includes("attached") && audited.includes("attach");
  if (documents === 1) return events.includes("attached") ? "absent, yet it is noted" : "absent";
  return isNoted ? "done" : "done, and nobody wrote it down";
}

test.each(COMERS)("a file that is sent as %s goes with the case just where the table says", async (comer) => {
  const cells = CELLS.filter((cell) => cell.act === "upload" && cell.comer === comer);
  const met: string[] = [];
  for (const cell of cells) met.push(`${cell.stand}: ${await upload(cell)}`);
  expect(met).toEqual(cells.map(({ stand, outcome }) => `${stand}: ${outcome}`));
});
