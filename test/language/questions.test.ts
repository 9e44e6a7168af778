import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { understandSentence } from "../../dialogs/language/index.ts";
import { TODAY } from "./readers.ts";

/** What is asked about the product, in one sentence, describes a customer's car as well. */
const DESCRIBING = [
  "kan je koopwaar verzekeren met enkel een mini-omnium?",
  "mobilhome van 5,5 ton, hoe verzekeren?",
  "achetée à un particulier, dans quelle valeur faut-il l'assurer ?",
  "mobilhome de 5.500 kg, comment l'assurer ?",
];

describe.each(["nl", "fr"] as const)("a question about the product in %s", (language) => {
  const file = new URL(`../knowledge/questions/${language}.txt`, import.meta.url);
  const questions = readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => /\| (.+)$/.exec(line)?.[1] ?? [])
    .filter((question) => !DESCRIBING.includes(question));

  test("fills nothing", () => {
    const filling = questions.filter((question) => {
      const { facts, partial, unclear } = understandSentence(question, { language, today: TODAY });
      return Object.keys(facts).length + Object.keys(partial).length + unclear.length > 0;
    });
    expect(questions.length).toBeGreaterThan(150);
    expect(filling).toEqual([]);
  });
});
