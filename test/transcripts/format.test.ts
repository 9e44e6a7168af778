import { describe, expect, it } from "@jest/globals";
import { parseTranscript } from "./format.ts";
import { faultsOf } from "./heard.ts";

const quotes = (...texts: readonly string[]) => texts.map((text, index) => ({ line: index + 1, text }));
const faults = (said: string, says: readonly string[], avoids: readonly string[] = []): string[] =>
  faultsOf(said, { says: quotes(...says), avoids: quotes(...avoids) }, new Set());

describe("a transcript", () => {
  it("is a header and steps, each with what the reply says and does not say", () => {
    const text =
      "title: A\ntoday: 2027-01-01\n\nDag.\n# why\n> ja\nGoed.\n! Fout\n> [Nee]\n@again\n@edit ja!\n@silence 30 hours\n@aside zeg\n";
    const { title, today, locale, steps } = parseTranscript(text);
    expect({ title, today, locale }).toEqual({ title: "A", today: "2027-01-01", locale: "nl-BE" });
    expect(steps).toEqual([
      { line: 1, act: "enter", words: "", says: [{ line: 4, text: "Dag." }], avoids: [] },
      {
        line: 6,
        act: "type",
        words: "ja",
        says: [{ line: 7, text: "Goed." }],
        avoids: [{ line: 8, text: "Fout" }],
      },
      { line: 9, act: "press", words: "Nee", says: [], avoids: [] },
      { line: 10, act: "again", words: "", says: [], avoids: [] },
      { line: 11, act: "edit", words: "ja!", says: [], avoids: [] },
      { line: 12, act: "silence", words: "30", says: [], avoids: [] },
      { line: 13, act: "aside", words: "zeg", says: [], avoids: [] },
    ]);
  });

  it.each([
    ["titel: A\n\n> ja", /line 1: "titel: A" is no header; a header is one of title, locale/],
    ["locale: nl-BE\n\n> ja", /begins with its title/],
    ["title: A\ntoday: 1/1/2027\n\n> ja", /write an ISO day/],
    ["title: A\ntariff: mine\n\n> ja", /write none or example/],
    ["title: A\n\n> ja\n!", /line 4: a ! needs the words/],
  ])("that is written wrongly is refused: %j", (text, message) => {
    expect(() => parseTranscript(text)).toThrow(message);
  });
});

describe("what was said", () => {
  it("holds every quote, in their order", () => {
    expect(faults("Een.\nTwee drie.", ["Een.", "drie"])).toEqual([]);
    expect(faults("Een.\nTwee drie.", ["drie", "Een."])).toEqual(["line 2: said too early: Een."]);
    expect(faults("Een.", ["Vier"])).toEqual(["line 1: not said: Vier"]);
    expect(faults("Een.", [], ["Een"])).toEqual(["line 1: said all the same: Een"]);
  });

  it("may have anything where a quote has dots, within one line", () => {
    expect(faults("Totaal per jaar: nul", ["Totaal...nul"])).toEqual([]);
    expect(faults("Totaal\nnul", ["Totaal...nul"])).toHaveLength(1);
  });

  it("names no amount or percentage that no quote accounts for", () => {
    const missed = (amount: string) => `an amount that the transcript does not work out: ${amount}`;
    expect(faults("Totaal: €\u00a01.250,50", ["Totaal: € 1.250,50"])).toEqual([]);
    expect(faults("Totaal: €\u00a01.250,50", ["Totaal"])).toEqual([missed("€ 1.250,50")]);
    expect(faults("Total : 1\u202f250,50\u00a0€ (-7,5\u202f%)", [])).toEqual([
      missed("1 250,50 €"),
      missed("-7,5 %"),
    ]);
    expect(faults("2. € 5.000", ["€ 5.000"])).toEqual([]);
  });

  it("is no text that went wrong", () => {
    for (const text of ["Totaal: undefined", "{{amount}}", "Geef code E-K7M2-9XF4 door."]) {
      expect(faults(text, [])).toEqual([expect.stringContaining("a text that went wrong")]);
    }
  });
});
