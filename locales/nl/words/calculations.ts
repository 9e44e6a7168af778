/** How people ask for a calculation that the documents define, in Dutch. `*` stands for up to three words. */

/** What names a calculation, or a part of one. */
export const named = {
  returnSlip: ["brb", "retour borderel", "retour borderellen", "retourborderel", "retourborderellen"],
  returnBundle: ["bloc retour", "blok retour"],
  disability: [
    "bo",
    "blijv ongesch",
    "blijvende ongeschiktheid",
    "blijvend ongeschikt",
    "blijvende invaliditeit",
    "blijvend invalide",
    "invaliditeit",
    "invalide",
    "ongeschiktheid",
  ],
  temporary: ["tijdelijke ongeschiktheid", "tijdelijk ongeschikt"],
  depreciation: [
    "waardevermindering",
    "waardeverlies",
    "ontwaarding",
    "degressiviteit",
    "afschrijving * wagen",
    "afschrijving * auto",
  ],
  withoutDepreciation: ["zonder waardevermindering", "zonder waardeverlies", "geen waardevermindering"],
  agreed: ["aangenomen waarde"],
  worth: ["nog waard", "waard op", "waard na", "waard bij", "is * waard", "wagen waard", "auto waard"],
  tyre: ["band", "banden", "autoband", "bandenprofiel", "bandendiepte"],
  tread: ["profiel", "profieldiepte", "rubber"],
  equipment: ["materiaal", "gereedschap", "werkmateriaal", "uitrusting"],
  merchandise: ["koopwaar", "voorraad", "grondstoffen"],
  unemployment: ["economische werkloosheid", "inkomensverlies"],
  standstill: ["stilstand", "stil", "stilstaat", "staat stil", "immobilisatie", "geïmmobiliseerd"],
  discount: ["korting", "kortingspercentage", "vermindering"],
  invoice: ["factuurwaarde", "factuur", "factuurprijs", "aankoopfactuur", "aankoopprijs"],
  catalogue: ["cataloguswaarde", "catalogus", "catalogusprijs"],
  invoiceDiscount: ["factuurkorting", "factuurwaardekorting"],
  deductible: ["vrijstelling", "vrijstellingen", "franchise"],
  doubled: [
    "verdubbelt",
    "verdubbeld",
    "verdubbelde",
    "verdubbelen",
    "verdubbeling",
    "dubbel",
    "dubbele",
    "maal twee",
  ],
  unnamed: [
    "niet-vermelde",
    "staat niet in het contract",
    "niet aangegeven",
    "niet op de polis",
    "niet op mijn polis",
    "niet vermeld",
    "niet ingeschreven",
    "niet in het contract",
    "niet in mijn contract",
    "niet in de polis",
    "buiten het contract",
    "niet vermeld",
    "niet vermelde",
    "niet aangeduid",
    "niet aangeduide",
    "niet opgenomen",
    "niet genoemde",
    "onvermelde",
  ],
};

/** What asks for an amount or a date; "vergoeding" alone also stands in the name of a formula. */
export const asking = {
  cue: [
    "trekt hij",
    "krijgt hij",
    "krijgt ie",
    "hoeveel",
    "bereken",
    "berekent",
    "berekenen",
    "berekening",
    "uitrekenen",
    "reken * uit",
    "wat krijg",
    "wat krijgt",
    "wat ontvang",
    "wat ontvangt",
    "wat betaalt u terug",
    "welk bedrag",
    "welke vergoeding",
    "wat is de vergoeding",
    "wat is de korting",
    "welke korting",
  ],
  paid: ["vergoeding", "vergoed", "terugbetaling", "terugbetaald", "tussenkomst"],
  deadline: [
    "wanneer",
    "limiet",
    "limietdatum",
    "termijn",
    "deadline",
    "uiterste datum",
    "uiterlijk",
    "welke datum",
  ],
  price: ["kost", "kosten", "premie", "prijs", "kostprijs", "duur"],
};

/** Choices that a calculation rests on. */
export const chosen = {
  basic: ["basisformule", "basisforfait", "forfaitaire basis", "forfaitaire basisformule", "basis"],
  extended: ["uitgebreide", "uitgebreid", "uitgebreid forfait"],
  commonLaw: ["gemeen recht", "compenserende"],
  low: ["lage", "laag", "low"],
  medium: ["gemiddelde", "gemiddeld", "medium"],
  high: ["hoge", "hoog", "high"],
  english: ["engelse", "engels"],
  level: [
    "formule",
    "niveau",
    "optie",
    "plafond",
    "beschermd tot",
    "verzekerd tot",
    "formule van",
    "niveau van",
  ],
};

/** What a date is about. */
export const roles = {
  registered: [
    "eerste inverkeerstelling",
    "inverkeerstelling",
    "eerste inschrijving",
    "inschrijving",
    "ingeschreven",
    "in het verkeer",
  ],
  bought: ["factuur", "factuurdatum", "aankoopfactuur", "aankoop", "aankoopdatum", "gekocht", "gefactureerd"],
  damaged: ["schade", "schadegeval", "schadedatum", "ongeval", "diefstal", "totaal verlies", "beschadigd"],
};

/** What a number counts. */
export const units = {
  percent: ["%", "procent", "percent", "pct", "pct."],
  depth: ["mm", "millimeter", "milimeter", "millimeters"],
  day: ["dag", "dagen", "kalenderdagen", "d"],
  week: ["week", "weken"],
  month: ["maand", "maanden", "mnd"],
  year: ["jaar", "jaren"],
};

/** Around a number of months or years: how old something is. */
export const age = {
  before: ["na", "sinds", "al"],
  behind: ["oud", "oude", "geleden gekocht", "later", "na de", "na aankoop"],
};
