import { describe, expect, it, test } from "@jest/globals";
import { canariesIn, leaks } from "../support/canaries.ts";

describe("a canary", () => {
  it.each([
    ["klant Vandevelde", "Vandevelde"],
    ["ik bel voor Jan Van den Berghe", "Jan Van den Berghe"],
    ["1-ABC-234", "1-ABC-234"],
    ["plaat 2RKM001 graag", "2RKM001"],
    ["WVWZZZ1JZXW000001", "WVWZZZ1JZXW000001"],
    ["IBAN BE68 5390 0754 7034", "BE68 5390 0754 7034"],
    ["né le 12/03/1987", "12/03/1987"],
    ["gsm 0470 12 34 56", "0470 12 34 56"],
    ["mail jan@example.be", "jan@example.be"],
    ["het zijn 15.000 km per jaar", "het zijn 15.000 km per jaar"],
  ])("is found in what is said: %s", (text, canary) => {
    expect(canariesIn(text)).toContain(canary);
  });

  it.each(["one", "hallo", "15.000 km", "diesel"])(
    "is not what a log may have words for itself: %s",
    (text) => {
      expect(canariesIn(text)).toEqual([]);
    },
  );
});

test("a log is searched for every one of them, however a line writes it", () => {
  const lines = [
    '{"level":30,"msg":"turn"}',
    '{"level":50,"err":{"message":"bad \\"Jan Janssens\\" at 12/03/1987"}}',
  ];
  expect(
    leaks(lines, ["ik ben Jan Janssens, geboren op 12/03/1987", "hallo"]).map(({ canary }) => canary),
  ).toEqual(["12/03/1987", "Jan Janssens"]);
  expect(leaks(['{"msg":"say \\"nee\\" twice"}'], ['say "nee" twice'])).toHaveLength(1);
  expect(leaks(lines, ["Piet Pieters"])).toEqual([]);
});
