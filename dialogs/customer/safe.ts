import type { Voice } from "../voice.ts";

/** A text sentence by sentence, without what is for the broker alone. */
export function customerSafe({ t }: Voice, whole: string): string {
  const text = whole.replaceAll(SETTLED, "");
  const internal = [t("explain:unconfirmed"), t("why:more"), t("customer:internal")];
  const lines = text.split("\n").map((line) => {
    const [, indent = "", rest = ""] = /^(\s*(?:- )?)(.*)$/u.exec(line) ?? [];
    const kept = rest
      .split(/(?<=[.!?])\s+/u)
      .filter((sentence) => !internal.some((each) => each.includes(sentence)))
      .map(withoutInternal)
      .filter((sentence) => sentence !== "");
    return kept.length === 0 ? "" : indent + kept.join(" ");
  });
  return lines.filter((line) => line.trim() !== "").join("\n");
}

/** Who settled how the sheet is to be read, with the reason between quotation marks. */
const SETTLED =
  /\s*(?:(?:Bevestigd door|Te lezen volgens) [^“\n]*“[^”\n]*”\.(?: De berekening volgt dat nog niet\.)?|(?:Confirmé par|À lire selon) [^«\n]*«[^»\n]*»\.(?: Le calcul ne le suit pas encore\.)?)/gu;

/** A sentence without the clause that is the broker's; nothing where its first one is. */
function withoutInternal(sentence: string): string {
  if (!BROKERS_ONLY.test(sentence)) return sentence;
  const [first = "", ...rest] = sentence.split(/\s*;\s+/u);
  return rest.length === 0 || BROKERS_ONLY.test(first) ? "" : `${first}.`;
}

/** Percentages, sources, and what only concerns the broker's own tools and helpers. */
const BROKERS_ONLY =
  /%|^(?:Bron|Source)\b|V-Connect|Service Center|helpdesk|backoffice|(?<!\p{L})(?:product)?fiche(?!\p{L})/iu;
