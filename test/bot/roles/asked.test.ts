import { afterAll, beforeAll, describe, expect, it, test } from "@jest/globals";
import { OPEN_READINGS } from "../../../src/index.ts";
import { said } from "./acts.ts";
import { COMERS } from "./matrix.ts";
import type { Comer } from "./matrix.ts";
import { Place } from "./place.ts";
import type { Placed } from "./place.ts";
import { GETS, OF_NO_CASE } from "./words.ts";

const STRANGER = "U bent hier nog niet bekend";
const RULE = OPEN_READINGS[0]?.id ?? "";

let place: Place;
beforeAll(async () => {
  place = await Place.open();
  const conversation = place.newConversation();
  await says("owner", "nieuwe klant Rozenbottel", conversation);
  await says("owner", "de bestuurder is geboren op 19/07/1983", conversation);
  await says("owner", "dit klopt niet: de premie", conversation);
});
afterAll(() => place.close());

const says = (comer: Comer, text: string, conversation = place.newConversation()): Promise<string> =>
  said(place, comer, conversation, { text });

describe.each(Object.keys(OF_NO_CASE))("%s", (what) => {
  test.each(COMERS)("is for %s as the table says", async (comer) => {
    const { text, given, refused = "?" } = OF_NO_CASE[what]!;
    const sign = GETS.find((each) => each.what === what && each.comer === comer)?.sign;
    const conversation = place.newConversation();
    await says(comer, "hallo", conversation);
    const heard = await says(comer, text.replace("RULE", RULE), conversation);
    const expected = { y: given, n: refused, x: STRANGER }[sign ?? ""];
    expect(heard).toContain(expected);
    if (sign !== "y") expect(heard).not.toContain(given);
  });
});

/** What is known of a case in the database. */
const rowOf = async ({ reference }: Placed): Promise<object | undefined> =>
  (
    await place.ask<object>("select facts, owner, status, customer from cases where reference = $1", [
      reference,
    ])
  )[0];

describe("a case that left the office while a colleague had it in hand", () => {
  /** Bert has it in hand, or put it aside; then the service center takes it over. */
  async function left(aside = false): Promise<{ placed: Placed; conversation: string }> {
    const placed = await place.put("quoted");
    const conversation = place.newConversation();
    await says("office", `open ${placed.reference}`, conversation);
    if (aside) await says("office", "nieuwe klant", conversation);
    await says("service", `neem over ${placed.reference}: klant belde naar ons`);
    return { placed, conversation };
  }

  it.each([
    "samenvatting",
    "20.000 km per jaar",
    "pdf",
    "historiek",
    "documenten",
    "dupliceer",
    "waarom",
    "hallo",
  ])("is hidden from them: %s", async (words) => {
    const { placed, conversation } = await left();
    const before = await rowOf(placed);
    const heard = await says("office", words, conversation);
    expect(heard).toContain(`Dossier ${placed.reference} bestaat niet meer`);
    for (const word of [placed.customer, placed.plate, "keuring.pdf"]) expect(heard).not.toContain(word);
    expect(await rowOf(placed)).toEqual(before);
  });

  it("is not gone back to from the one that came after it", async () => {
    const { placed, conversation } = await left(true);
    const heard = await says("office", "vorige klant", conversation);
    expect(heard).toContain(`Ik vind geen dossier ${placed.reference}`);
    expect(heard).not.toContain(placed.customer);
  });
});

describe("in a group, a case that somebody opened", () => {
  it.each(["samenvatting", "20.000 km per jaar", "pdf", "documenten", "historiek", "dupliceer", "waarom"])(
    "is nothing to somebody of another office: %s",
    async (words) => {
      const placed = await place.put("quoted");
      const conversation = place.newConversation();
      await says("owner", `open ${placed.reference}`, conversation);
      const before = await rowOf(placed);
      const heard = await says("other", words, conversation);
      for (const word of [placed.customer, placed.plate, "keuring.pdf"]) expect(heard).not.toContain(word);
      expect(await rowOf(placed)).toEqual(before);
      expect(await place.ask("select 1 from cases where origin = $1", [placed.reference])).toEqual([]);
      // Whoever opened it finds it back.
      expect(await says("owner", `open ${placed.reference}`, conversation)).toContain(placed.customer);
    },
  );
});

test("nobody decides about a case of their own, an underwriter either", async () => {
  const placed = await place.put("in_analysis");
  await place.ask("update cases set owner = 'els', office = 'acceptance' where reference = $1", [
    placed.reference,
  ]);
  expect(await says("underwriter", `keur goed ${placed.reference}: geen`)).toContain(
    "Met uw rol kan dat niet",
  );
});

// The last one: the case that all others are copies of goes with its owner.
describe("wis mijn gegevens", () => {
  it("takes nothing of anybody else's, whoever says it", async () => {
    const placed = await place.put("quoted");
    const before = await rowOf(placed);
    for (const comer of COMERS.filter((each) => each !== "owner")) {
      const conversation = place.newConversation();
      await says(comer, `open ${placed.reference}`, conversation);
      await says(comer, "wis mijn gegevens", conversation);
      await says(comer, "ja", conversation);
      expect({ comer, row: await rowOf(placed) }).toEqual({ comer, row: before });
    }
    const conversation = place.newConversation();
    await says("owner", "wis mijn gegevens", conversation);
    expect(await says("owner", "ja", conversation)).toContain("Uw gegevens zijn gewist");
    expect(await rowOf(placed)).toBeUndefined();
  });
});
