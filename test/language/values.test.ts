import { expect, test } from "@jest/globals";
import { casesOf, READERS, shown } from "./readers.ts";

const LEAST = 300;

for (const language of ["nl", "fr"] as const) {
  const cases = casesOf(language);

  test(`${language}: there are cases enough, of every kind, and many that read as nothing`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(Object.keys(READERS)));
    expect(cases.filter(({ expected }) => expected === "-").length).toBeGreaterThan(LEAST / 10);
  });

  for (const kind of Object.keys(READERS)) {
    test(`${language}: every ${kind} is read as the table says`, () => {
      const read = cases
        .filter((one) => one.kind === kind)
        .map(
          ({ text, context }) => `${text} | ${shown(READERS[kind]?.(text, context) ?? { state: "nothing" })}`,
        );
      const wanted = cases
        .filter((one) => one.kind === kind)
        .map(({ text, expected }) => `${text} | ${expected}`);
      expect(read).toEqual(wanted);
    });
  }
}

test("the words of a reading are the part of the text it came from", () => {
  const cases = [...casesOf("nl"), ...casesOf("fr")];
  const strange = cases.filter(({ kind, text, context }) => {
    const reading = READERS[kind]?.(text, context);
    return reading !== undefined && reading.state !== "nothing" && !text.includes(reading.words);
  });
  expect(strange).toEqual([]);
});
