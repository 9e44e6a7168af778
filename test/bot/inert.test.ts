import { createRequire } from "node:module";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inert } from "../../bot/present/text.ts";

interface Linkify {
  tlds(endings: readonly string[], keepOld: boolean): void;
  match(text: string): readonly { readonly url: string }[] | null;
}
/** What finds the links in the clients that Microsoft writes; it brings no types. */
const markdownit = createRequire(import.meta.url)("markdown-it") as (options: object) => {
  readonly linkify: Linkify;
};
const { linkify } = markdownit({ linkify: true });

/** What a client that knows this ending makes a link of. */
function linksIn(text: string, ending: string): string[] {
  linkify.tlds([ending], true);
  return (linkify.match(text) ?? []).map(({ url }) => url);
}

/** Endings of every alphabet, as there are and as there may come. */
const ENDINGS = [
  "com",
  "be",
  "vlaanderen",
  "brussels",
  "zip",
  "insure",
  "gent",
  "tk",
  "рф",
  "公司",
  "भारत",
  "xn--p1ai",
];

describe("an address that a user writes", () => {
  it.each(ENDINGS)("is no link to any client, whatever it ends in: %s", (ending) => {
    const written = [
      `evil.${ending}`,
      `Klik op evil.${ending}/pad?x=1 nu`,
      `a.b.evil.${ending}`,
      `x@evil.${ending}`,
    ];
    for (const text of written) {
      expect(linksIn(text, ending)).toHaveLength(1);
      expect(linksIn(inert(text), ending)).toEqual([]);
      expect(inert(text).replaceAll("\u200b", "")).toBe(text);
    }
  });

  it("is none with an ending that nobody has thought of", () => {
    const ending = fc.stringMatching(/^[a-z]{2,24}$/);
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}[a-z0-9]$/);
    fc.assert(
      fc.property(name, ending, (host, end) => {
        expect(linksIn(inert(`Zie ${host}.${end}, of (${host}.${end}).`), end)).toEqual([]);
      }),
    );
  });

  it.each(["evil。com", "evil．com", "evil｡com"])("is none with a dot of another script: %s", (text) => {
    expect(inert(text)).toMatch(/[。．｡]\u200bcom/u);
  });

  it.each([
    "vehicle.category.com",
    "x-vehicle.category",
    "vehicle.category/x",
    "vivium.be.evil.com",
    "x.vivium.be",
    "vivium.beter",
    "vivium.com",
  ])("is not spared for resembling our own: %s", (text) => {
    expect(inert(text)).toContain(".\u200b");
    expect(linksIn(inert(text), "beter").filter((url) => !/^http:\/\/vivium\.be$/.test(url))).toEqual([]);
  });
});

it.each([
  "Zie vivium.be voor de voorwaarden.",
  "De M.T.M. is 3.500 kg. Dat is te veel.",
  "Bv. 1.234,56 euro… of niet?",
  "Mail naar info@vivium.be.",
  "Het veld “vehicle.category” klopt niet.",
  "Corrigez vehicle.antiTheft.system.",
])("ordinary text stays as it is: %s", (text) => {
  expect(inert(text)).toBe(text);
});
