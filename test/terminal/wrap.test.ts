import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { wrap } from "../../bot/terminal/wrap.ts";

describe("wrapping for a terminal", () => {
  it("breaks between words and hangs the lines of a list below their number", () => {
    const text = "1. Met vervangvoertuig in België en in het buitenland\n12. Zonder";
    expect(wrap(text, 30)).toBe("1. Met vervangvoertuig in\n   België en in het buitenland\n12. Zonder");
  });

  it("keeps a number, its parts and its unit on one line", () => {
    const amounts = ["€ 1.250,00", "1 250,00 €", "15 000 km", "- 7,5 %", "€ -24,00"];
    for (const amount of amounts) {
      const parts = wrap(`Een premie van ${amount} per jaar`, 20).split("\n");
      expect(parts.filter((line) => line.includes(amount.replace(/^- /, "")))).toHaveLength(1);
    }
  });

  it("leaves no sign of French punctuation alone on a line", () => {
    expect(wrap("Tapez donc « je ne sais pas »", 27)).toBe("Tapez donc « je ne sais\npas »");
    expect(wrap("Quel est le montant ?", 20)).toBe("Quel est le\nmontant ?");
  });

  it("shows the hard spaces of amounts as spaces, so that a search finds them", () => {
    expect(wrap("€\u00a01.250,00 en 1\u202f250,00\u00a0€", 80)).toBe("€ 1.250,00 en 1 250,00 €");
  });

  it("keeps empty lines and cuts only a word that is wider than the line", () => {
    expect(wrap(`a\n\n${"x".repeat(45)}`, 20)).toBe(
      `a\n\n${"x".repeat(20)}\n${"x".repeat(20)}\n${"x".repeat(5)}`,
    );
  });

  it("sends nothing to the terminal that would steer it", () => {
    expect(wrap("een\u001b[2Jtwee\u0007\u009b1m\r\ndrie\u202e", 80)).toBe("een[2Jtwee1m\ndrie");
  });

  it("never exceeds the width and never loses a visible character", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé€0-9.,%]{1,30}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (each, width) => {
        const text = each.join(" ");
        const shown = wrap(text, width);
        expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(shown.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });
});
