import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import translation from "@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json" with { type: "json" };
import schema from "@microsoft/app-manifest/build/json-schemas/teams/v1.19/MicrosoftTeams.schema.json" with { type: "json" };
import Draft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { strFromU8, unzipSync } from "fflate";
import { recognise } from "../../dialogs/commands/recognise.ts";
import { emptyMemory } from "../../dialogs/memory.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { commandList } from "../../bot/teams/commands.ts";

const APP = "5f2f4f0e-5b6b-4c5e-9c7d-0a1b2c3d4e5f";
const GOOD = {
  "--app-id": APP,
  "--developer": "Makelaarskantoor Peeters nv",
  "--website": "https://peeters.example",
  "--privacy": "https://peeters.example/privacy",
  "--terms": "https://peeters.example/voorwaarden",
};

const folder = mkdtempSync(join(tmpdir(), "teams-package-"));

/** Runs the command as an administrator would. */
function run(options: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly said: string;
} {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["bot/commands/teams-package.ts", ...Object.entries(options).flat()],
    { encoding: "utf8", env: { PATH: process.env["PATH"] } },
  );
  return { status, said: stderr };
}

function packaged(name: string): Record<string, Uint8Array> {
  const file = join(folder, name);
  expect(run({ ...GOOD, "--out": file })).toEqual({ status: 0, said: "" });
  return unzipSync(readFileSync(file));
}

/** What Microsoft's own schema says against a file; null when nothing. */
function faults(schema: object, json: unknown): unknown {
  // The schema writes patterns that only hold without the u flag.
  const ajv = new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  validate(json);
  return validate.errors ?? null;
}

const jsonOf = (content: Uint8Array | undefined): Record<string, unknown> =>
  JSON.parse(strFromU8(content ?? new Uint8Array())) as Record<string, unknown>;

/** Width and height, and what the pixels are made of: 2 is colour, 6 is colour with transparency. */
function header(png: Uint8Array): { readonly size: [number, number]; readonly kind: number | undefined } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], kind: bytes[25] };
}

describe("the app package", () => {
  const files = packaged("app.zip");
  const manifest = jsonOf(files["manifest.json"]);

  test("holds the manifest, the other language and the icons, at its root", () => {
    expect(Object.keys(files).toSorted()).toEqual(["color.png", "fr.json", "manifest.json", "outline.png"]);
  });

  test("has a manifest and a translation that Microsoft's schemas take", () => {
    expect(faults(schema, manifest)).toBeNull();
    expect(faults(translation, jsonOf(files["fr.json"]))).toBeNull();
  });

  test("is refused by them with a fault in it", () => {
    const name = { short: "x".repeat(31), full: "x" };
    expect(faults(schema, { ...manifest, name })).not.toBeNull();
    expect(faults(translation, { "name.short": "x" })).not.toBeNull();
  });

  test("is the bot's, for one person, a team and a group", () => {
    expect(manifest).toMatchObject({
      id: APP,
      manifestVersion: "1.19",
      developer: { name: "Makelaarskantoor Peeters nv", privacyUrl: "https://peeters.example/privacy" },
      localizationInfo: {
        defaultLanguageTag: "nl",
        additionalLanguages: [{ languageTag: "fr", file: "fr.json" }],
      },
      bots: [{ botId: APP, scopes: ["personal", "team", "groupChat"] }],
    });
  });

  test("translates every text of the manifest", () => {
    const [bot] = manifest["bots"] as [{ commandLists: { commands: object[] }[] }];
    const commands = bot.commandLists.flatMap((list) => list.commands);
    const places = commands.flatMap((_, index) =>
      ["title", "description"].map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
    );
    const names = ["name.short", "name.full", "description.short", "description.full"];
    expect(Object.keys(jsonOf(files["fr.json"])).toSorted()).toEqual(
      ["$schema", ...names, ...places].toSorted(),
    );
  });

  test("has icons of the sizes that Teams asks, the outline white on nothing", () => {
    expect(header(files["color.png"]!).size).toEqual([192, 192]);
    expect(header(files["outline.png"]!)).toEqual({ size: [32, 32], kind: 6 });
    expect(shades(files["outline.png"]!)).toEqual(["white"]);
  });

  test("is the same every time", () => {
    expect(packaged("again.zip")).toEqual(files);
  });
});

/** The colours of the pixels that can be seen; filters keep white white only when they are undone. */
function shades(png: Uint8Array): string[] {
  const bytes = Buffer.from(png);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), 32 * 4);
  const seen = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha > 0) seen.add(Math.min(red, green, blue) > 250 ? "white" : "other");
  }
  return [...seen];
}

/** Undoes what PNG does to each line before it packs it. */
function unfiltered(lines: Buffer, width: number): Buffer {
  const pixels = Buffer.alloc((lines.length / (width + 1)) * width);
  for (let y = 0; y * (width + 1) < lines.length; y++) {
    const filter = lines[y * (width + 1)];
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x < 4 ? 0 : (pixels[at - 4] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - width] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (pixels[at - width - 4] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[at] = (lines[y * (width + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const middle = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(middle - each)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

describe("its commands", () => {
  test.each(LANGUAGES)("are words that the conversation knows (%s)", (language) => {
    const unknown = commandList(language).filter(
      ({ title }) => recognise(title, { ...emptyMemory(), language }) === undefined,
    );
    expect(unknown).toEqual([]);
    expect(commandList(language).length).toBeLessThanOrEqual(10);
  });
});

describe("the command refuses", () => {
  test.each([
    ["a missing option", { "--privacy": undefined }, "--privacy is missing"],
    ["an address that is not https", { "--website": "http://peeters.example" }, '--website "http://'],
    ["an id that is none", { "--app-id": "peeters" }, '--app-id "peeters"'],
    ["a name that Teams would refuse", { "--developer": "x".repeat(33) }, "at most 32 characters"],
    ["an option it does not know", { "--colour": "red" }, "--colour"],
    ["a file that cannot be written", { "--out": folder }, "EISDIR"],
  ])("%s", (_, change, words) => {
    const options = Object.entries({ ...GOOD, "--out": join(folder, "x.zip"), ...change });
    const given = options.filter((option): option is [string, string] => option[1] !== undefined);
    const { status, said } = run(Object.fromEntries(given));
    expect(status).toBe(2);
    expect(said).toContain(words);
    expect(said.split("\n")).toHaveLength(2);
  });
});
