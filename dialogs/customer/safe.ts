import type { Voice } from "../voice.ts";

/** A text sentence by sentence, without what is for the broker alone. */
export function customerSafe({ t }: Voice, text: string): string {
  const internal = [t("explain:unconfirmed"), t("why:more"), t("customer:internal")];
  const lines = text.split("\n").map((line) => {
    const [, indent = "", rest = ""] = /^(\s*(?:- )?)(.*)$/u.exec(line) ?? [];
    const kept = rest
      .split(/(?<=[.!?])\s+/u)
      .filter(
        (sentence) => !BROKERS_ONLY.test(sentence) && !internal.some((each) => each.includes(sentence)),
      );
    return kept.length === 0 ? "" : indent + kept.join(" ");
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/** Percentages, sources, and what only concerns the broker's own tools and helpers. */
const BROKERS_ONLY =
  /%|^(?:Bron|Source)\b|V-Connect|Service Center|helpdesk|backoffice|(?<!\p{L})fiche(?!\p{L})/iu;
