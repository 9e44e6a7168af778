import { describe, expect, it } from "@jest/globals";
import { isWritten, wording } from "../../dialogs/explain/wording.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { calculationReading, OPEN, OPEN_READINGS, RULES, TARIFF_LINES } from "../../src/index.ts";
import { CALCULATIONS } from "../../src/knowledge/calculations/index.ts";
import { KNOWLEDGE } from "../../src/knowledge/index.ts";
import { rateReading, TAX_RATES } from "../../src/premium/taxes.ts";

const ids = OPEN_READINGS.map(({ id }) => id);

/** Every ambiguity of the documents that was written down, each with the reading that was taken. */
const AMBIGUITIES = [
  ...Array.from({ length: 30 }, (_, index) => `AMB-${String(index + 1).padStart(2, "0")}`),
  "AMB-02b",
];

describe("the register of readings", () => {
  it("lists each reading once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lists every rule, tariff line, tax and knowledge entry that is not confirmed", () => {
    const open = [
      ...RULES.filter(({ confirmed }) => confirmed !== undefined).map(({ id }) => id),
      ...TARIFF_LINES.filter(({ kind }) => kind === "bands").map(({ id }) => id),
      ...TAX_RATES.filter(({ confirmed }) => !confirmed).map(rateReading),
      ...KNOWLEDGE.filter(({ confirmed }) => confirmed === false).map(
        ({ topic, aspect }) => `${topic}.${aspect}`,
      ),
    ];
    expect(open.length).toBeGreaterThan(15);
    expect(ids).toEqual(expect.arrayContaining(open));
  });

  it("lists every calculation whose outcome is not confirmed for some inputs", () => {
    const open = Object.values(CALCULATIONS)
      .filter(({ examples }) => examples.some(({ confirmed }) => !confirmed))
      .map(({ id }) => calculationReading(id));
    expect(open).toHaveLength(7);
    expect(ids).toEqual(expect.arrayContaining(open));
  });

  it("lists what the product itself asks for", () => {
    expect(ids).toEqual(expect.arrayContaining(Object.values(OPEN)));
  });

  it.each(AMBIGUITIES)("settles %s", (ambiguity) => {
    expect(OPEN_READINGS.some(({ cites }) => cites.includes(ambiguity))).toBe(true);
  });

  it.each(["nl", "fr"] as const)("names each reading and says how we read it (%s)", (language) => {
    for (const { id, shows = {} } of OPEN_READINGS)
      for (const part of ["name", "text"]) {
        expect(isWritten(`readings:${id}.${part}`)).toBe(true);
        expect(wording(voiceOf(language), `readings:${id}.${part}`, shows)).not.toMatch(/\{\{/u);
      }
  });
});
