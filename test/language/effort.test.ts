import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { findCodes } from "../../dialogs/language/codes.ts";
import { readDay } from "../../dialogs/language/dates.ts";
import { findMeasures } from "../../dialogs/language/measures.ts";
import { findNumbers } from "../../dialogs/language/numbers.ts";
import { tokenize, type Token } from "../../dialogs/language/tokens.ts";
import { readAnswer } from "../../dialogs/language/yes-no.ts";
import { TODAY } from "./readers.ts";
import { worstCases } from "./worst-cases.ts";

// Time is measured in test/bench; here the looks at a token are counted, which no busy machine can change.

const MOST_LOOKS_PER_TOKEN = 1500;
const LENGTH = 300;

function looks(source: string): number {
  let count = 0;
  const tokens = new Proxy<readonly Token[]>(tokenize(source), {
    get(target, key, receiver): unknown {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  const text = { source, tokens, language: "nl" as const, numbers: findNumbers(tokens, "nl") };
  readDay(text, { language: "nl", today: TODAY });
  findCodes(tokens);
  findMeasures(text, () => false);
  readAnswer(text);
  return count;
}

test("the worst texts cost no more looks at a token than a fixed number, however long they are", () => {
  const costly = worstCases(2 * LENGTH).filter(
    (source) => looks(source) > MOST_LOOKS_PER_TOKEN * Math.max(tokenize(source).length, 10),
  );
  expect(costly.map((source) => source.slice(0, 20))).toEqual([]);
});

test("a text twice as long costs about twice as much", () => {
  const [short, long] = [worstCases(LENGTH), worstCases(2 * LENGTH)];
  const steep = short.filter((source, index) => looks(long[index] ?? "") > 2.2 * looks(source) + 500);
  expect(steep.map((source) => source.slice(0, 20))).toEqual([]);
});

test("no pattern repeats a group that repeats, so that none can go back over what it matched", () => {
  const folder = new URL("../../dialogs/language/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const nested = files.filter((file) =>
    /\/[^/\n]*\([^)\n]*[+*}][^)\n]*\)[+*{][^/\n]*\/[a-z]*/.test(
      readFileSync(new URL(file, folder), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, ""),
    ),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(nested).toEqual([]);
});
