import { COMERS } from "./matrix.ts";
import type { Comer } from "./matrix.ts";

/** What is asked for besides a case: the words for it, what is heard by who gets it, and what by who does not. */
interface Asked {
  readonly text: string;
  readonly given: string;
  readonly refused?: string;
}

const NOT_YOURS = "Dat kan enkel met de rol acceptatie of productbeheer";

/** Everything that can be asked for about no case, or about whichever was put aside. */
export const OF_NO_CASE: Readonly<Record<string, Asked>> = {
  park: { text: "nieuwe klant", given: "Nieuwe klant." },
  parked: { text: "geparkeerd", given: "Er staat geen dossier opzij." },
  previous: { text: "vorige klant", given: "Er staat geen dossier opzij." },
  readings: { text: "lezingen", given: "Lezingen van de documenten" },
  confirmReading: { text: "bevestig RULE: zo bedoeld", given: "Genoteerd vanaf", refused: NOT_YOURS },
  correctReading: {
    text: "corrigeer lezing RULE: anders bedoeld",
    given: "Genoteerd vanaf",
    refused: NOT_YOURS,
  },
  // One that nobody settled: what is heard is that, by whoever might have opened it again.
  reopenReading: { text: "heropen 2: toch niet zeker", given: "is dit niet beslist", refused: NOT_YOURS },
  wrong: { text: "dit klopt niet: de premie", given: "Ik bewaar uw opmerking" },
  remarks: { text: "opmerkingen", given: "De laatste opmerkingen", refused: NOT_YOURS },
  customers: { text: "zoek klant Rozenbottel", given: "19/07/1983", refused: "Rozenbottel" },
  erase: { text: "wis mijn gegevens", given: "kan niet ongedaan gemaakt worden" },
};

/** Who gets it: y, or n for who is told that it is not theirs, x for who is let in nowhere. */
const WRITTEN = `
               owner office other service helpdesk underwriter product unmapped tenant
park           y     y      y     y       y        y           y       x        x
parked         y     y      y     y       y        y           y       x        x
previous       y     y      y     y       y        y           y       x        x
readings       y     y      y     y       y        y           y       x        x
confirmReading n     n      n     n       n        y           y       x        x
correctReading n     n      n     n       n        y           y       x        x
reopenReading  n     n      n     n       n        y           y       x        x
wrong          y     y      y     y       y        y           y       x        x
remarks        n     n      n     n       n        y           y       x        x
customers      y     y      n     n       n        n           n       x        x
erase          y     y      y     y       y        y           y       x        x
`;

export const GETS: readonly { readonly what: string; readonly comer: Comer; readonly sign: string }[] =
  WRITTEN.trim()
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [what = "", ...signs] = line.split(/\s+/);
      return COMERS.map((comer, column) => ({ what, comer, sign: signs[column] ?? "?" }));
    });
