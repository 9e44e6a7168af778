/** What people ask in the middle of a message, in Dutch. `*` stands for up to three words. */

/** Words that part what is said from what is said next. */
export const joints = ["en", "maar", "want", "dus"];

/** How a request for something else than an answer begins. */
export const asking = {
  why: [
    "waarom",
    "hoe komt het",
    "hoe komt dat",
    "hoe kan dat",
    "hoe kan het",
    "vanwaar",
    "om welke reden",
    "wat is de reden",
  ],
  price: [
    "wat kost",
    "wat gaat * kosten",
    "wat zou * kosten",
    "wat zal * kosten",
    "wat komt * te kosten",
    "hoeveel kost",
    "hoeveel is de premie",
    "hoeveel is dat",
    "hoeveel is het",
    "hoeveel wordt",
    "hoeveel bedraagt",
    "hoeveel gaat * kosten",
    "hoeveel betaalt",
    "hoeveel betaal",
    "wat is de premie",
    "wat is de prijs",
    "wat is het totaal",
    "wat is nu de premie",
    "wat is nu de prijs",
    "wat betaalt",
    "wat maakt dat",
    "hoe duur",
    "hoeveel zitten we",
    "aan hoeveel zitten",
  ],
  summary: [
    "wat heb ik al",
    "wat hebt u al",
    "wat heb je al",
    "wat hebt u genoteerd",
    "toon het overzicht",
    "toon een overzicht",
    "geef het overzicht",
    "geef een overzicht",
    "toon mijn antwoorden",
  ],
  human: [
    "kan ik iemand",
    "kan ik met iemand",
    "mag ik iemand",
    "ik wil iemand",
    "ik wil met iemand",
    "ik wil een mens",
    "kunt u mij doorverbinden",
    "kunt u me doorverbinden",
    "verbind mij door",
    "verbind me door",
    "wie kan ik bellen",
    "wie kan ik contacteren",
    "naar wie kan ik bellen",
  ],
  /** They look like one of the above and are not. */
  other: ["hoeveel km", "hoeveel kilometer", "hoeveel jaar", "hoeveel schadegevallen", "hoeveel schade"],
};

/** How a supposition begins: "wat als ik de hoge vrijstelling neem". */
export const supposing = [
  "wat als",
  "wat indien",
  "en als",
  "en indien",
  "en met",
  "en zonder",
  "wat met",
  "stel dat",
  "stel",
  "veronderstel dat",
  "hoeveel * met",
  "hoeveel * zonder",
  "wat kost * met",
  "wat kost * zonder",
  "wat zou * kosten met",
  "wat zou * kosten zonder",
  "wat geeft * met",
];

/** What asks to go on in this language, in either one. */
export const speaking = [
  "in het nederlands",
  "verder in het nederlands",
  "liever in het nederlands",
  "graag in het nederlands",
  "kan * in het nederlands",
  "kunnen we * in het nederlands",
  "spreekt u nederlands",
  "en neerlandais",
  "continuons en neerlandais",
  "plutot en neerlandais",
  "parlez vous neerlandais",
  "peut on continuer en neerlandais",
  "on peut continuer en neerlandais",
];

/** What somebody wants who says no more yet: a quote. */
export const wishes = [
  "ik wil * offerte",
  "ik zou * offerte",
  "ik wil * prijs",
  "ik zou * prijs",
  "ik wil * verzekeren",
  "ik zou * verzekeren",
  "ik heb * klant",
  "graag * offerte",
  "graag * prijs",
  "mag ik * offerte",
  "kunt u * offerte",
  "kan u * offerte",
  "een offerte",
  "offerte",
  "nieuwe offerte",
];

/** "Neem dat": the variant that was just compared. */
export const adopting = [
  "neem dat",
  "neem die",
  "doe dat",
  "doe die",
  "kies dat",
  "dat nemen we",
  "die nemen we",
];
