import { expect, test } from "@jest/globals";
import { CARS } from "../../dialogs/language/sentence/cars.ts";
import { sentencesOf, shownLines, understood } from "./understood.ts";

const LEAST = 100;

for (const language of ["nl", "fr"] as const) {
  const sentences = sentencesOf(language);

  test(`${language}: there are sentences enough, and many that say nothing`, () => {
    expect(sentences.length).toBeGreaterThanOrEqual(LEAST);
    expect(sentences.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(LEAST / 5);
  });

  test(`${language}: every sentence says what the table says, and nothing else`, () => {
    const read = sentences.map(({ text }) => ({ text, expected: shownLines(understood(text, language)) }));
    expect(read).toEqual(sentences);
  });

  test(`${language}: every fact, range and doubt can be traced to words of the sentence`, () => {
    const untraced = sentences.flatMap(({ text }) => {
      const { spans, partial } = understood(text, language);
      const wrong = spans.filter(
        (span) => text.slice(span.start, span.end) !== span.text || span.text === "",
      );
      const paths = new Set(spans.map(({ path }) => path));
      const missing = Object.keys(partial).filter((path) => ![...paths].includes(path as never));
      return wrong.length + missing.length > 0 ? [text] : [];
    });
    expect(untraced).toEqual([]);
  });
}

test("a make is known with its models, each written once", () => {
  const twice = Object.entries(CARS).flatMap(([make, models]) => {
    const names = models.split(", ").map((name) => name.replace(/\*$/, ""));
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${make} ${name}`);
  });
  expect(twice).toEqual([]);
});

test("every model is read behind its make", () => {
  const missed = Object.entries(CARS).flatMap(([make, models]) =>
    models
      .split(", ")
      .map((name) => name.replace(/\*$/, ""))
      .filter((model) => {
        const { vehicle } = understood(`${make} ${model}, diesel`, "nl").facts;
        return vehicle?.make !== make || vehicle.model === undefined;
      })
      .map((model) => `${make} ${model}`),
  );
  expect(missed).toEqual([]);
});

test("a misspelled word is marked, a right one is not", () => {
  expect(understood("diesle", "nl").spans.map(({ doubtful }) => doubtful)).toEqual([true]);
  expect(understood("diesel", "nl").spans.map(({ doubtful }) => doubtful)).toEqual([false]);
});
