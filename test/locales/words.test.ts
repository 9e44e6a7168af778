import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";

const LOCALES = new URL("../../locales/", import.meta.url);

const filesOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/words/`, LOCALES))
    .filter((file) => file.endsWith(".ts"))
    .toSorted();

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word) => typeof word === "string");

/** What a vocabulary has words for: its lists, and its dictionaries, whose entries are a language's own. */
function meanings(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  const parts = Object.entries(value);
  const isDictionary = parts.some(
    ([, part]) => typeof part !== "object" || (Array.isArray(part) && !isList(part)),
  );
  return isDictionary ? [path] : parts.flatMap(([name, part]) => meanings(part, `${path}.${name}`));
}

async function vocabulary(language: string, file: string): Promise<string[]> {
  const words: unknown = await import(new URL(`${language}/words/${file}`, LOCALES).href);
  return meanings({ ...(words as object) }, file).toSorted();
}

test("both languages have words for the same things", async () => {
  expect(filesOf("nl").length).toBeGreaterThan(0);
  expect(filesOf("fr")).toEqual(filesOf("nl"));
  for (const file of filesOf("nl"))
    expect(await vocabulary("fr", file)).toEqual(await vocabulary("nl", file));
});

test("a list that one language lacks is seen, a dictionary's entries are not compared", () => {
  const tree = {
    commands: { help: ["hulp"], back: ["terug"] },
    numbers: { een: 1 },
    seasons: { zomer: [6, 8] },
  };
  expect(meanings(tree, "w")).toEqual(["w.commands.help", "w.commands.back", "w.numbers", "w.seasons"]);
});
