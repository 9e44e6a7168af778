import { describe, expect, it } from "@jest/globals";
import { newReference } from "../../bot/storage/reference.ts";
import { checkSign, SIGNS } from "../../src/cases/reference.ts";

const isRight = (reference: string): boolean => {
  const signs = reference.replace("-", "");
  return checkSign(signs.slice(0, 7)) === signs.slice(7);
};

const references = Array.from({ length: 2_000 }, newReference);

describe("a reference", () => {
  it("has two groups of four signs that cannot be taken for each other, and is right", () => {
    for (const reference of references) {
      expect(reference).toMatch(/^[2-9CFHKMPRTWXY]{4}-[2-9CFHKMPRTWXY]{4}$/);
      expect(isRight(reference)).toBe(true);
    }
    expect(new Set(references).size).toBe(references.length);
  });

  it("with one wrong sign is wrong, whichever sign and wherever", () => {
    for (const reference of references.slice(0, 200)) {
      for (const place of [0, 1, 2, 3, 5, 6, 7, 8]) {
        const others = Array.from(SIGNS).filter((sign) => sign !== reference[place]);
        const wrong = others.map((sign) => reference.slice(0, place) + sign + reference.slice(place + 1));
        expect(wrong.filter(isRight)).toEqual([]);
      }
    }
  });

  it("with two signs that changed places is wrong", () => {
    for (const reference of references.slice(0, 200)) {
      const signs = reference.replace("-", "");
      for (let one = 0; one < 8; one++) {
        for (let other = one + 1; other < 8; other++) {
          const swapped = Array.from(signs);
          [swapped[one], swapped[other]] = [swapped[other] ?? "", swapped[one] ?? ""];
          if (signs[one] !== signs[other]) expect(isRight(swapped.join(""))).toBe(false);
        }
      }
    }
  });
});
