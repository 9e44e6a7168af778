import { readFileSync } from "node:fs";
import {
  readAge,
  readDate,
  readDistance,
  readMass,
  readMoney,
  readNumber,
  readPower,
  readYesNo,
  type Language,
  type Reading,
  type ReadingContext,
} from "../../dialogs/language/index.ts";

export const TODAY = "2026-11-22";

export const READERS: Readonly<
  Record<string, (text: string, context: ReadingContext) => Reading<string | number | boolean>>
> = {
  number: readNumber,
  money: readMoney,
  date: readDate,
  age: readAge,
  distance: readDistance,
  mass: readMass,
  power: readPower,
  yes_no: readYesNo,
};

/** A reading in one line, as the tables of cases write it. */
export function shown(reading: Reading<string | number | boolean>): string {
  switch (reading.state) {
    case "nothing":
      return "-";
    case "value":
      return String(reading.value);
    case "range":
      return `${reading.from} .. ${reading.to}`;
    case "unsure":
      return `? ${reading.candidates.join(" or ")}`;
  }
}

export interface Case {
  readonly kind: string;
  readonly text: string;
  readonly expected: string;
  readonly context: ReadingContext;
}

/** The cases of a language: "# kind[, expected past|future]" and under it lines of "text | reading". */
export function casesOf(language: Language): readonly Case[] {
  const cases: Case[] = [];
  let [kind, side] = ["", ""];
  for (const line of readFileSync(new URL(`cases/${language}.txt`, import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("# ")) [kind = "", side = ""] = line.slice(2).split(", expected ");
    const cut = line.lastIndexOf(" | ");
    if (cut < 0) continue;
    const expected = side === "past" || side === "future" ? ({ expected: side } as const) : {};
    const context = { language, today: TODAY, ...expected };
    cases.push({ kind, text: line.slice(0, cut), expected: line.slice(cut + 3), context });
  }
  return cases;
}
