import { fold } from "../../dialogs/language/tokens.ts";

/** What a column of an office's file may hold. */
export const FIELDS = [
  "reference",
  "name",
  "firstName",
  "type",
  "birthDate",
  "licenceDate",
  "bonusMalus",
  "postCode",
  "iban",
  "plan",
  "plate",
  "vin",
  "make",
  "model",
  "energy",
  "firstRegistration",
] as const;
export type Field = (typeof FIELDS)[number];

/** How offices head their columns, in Dutch, French and English; capitals, accents and signs make no difference. */
export const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  reference: [
    "referentie",
    "klantnummer",
    "klantnr",
    "klant nr",
    "nummer",
    "référence",
    "numéro client",
    "n° client",
    "no client",
    "reference",
    "id",
  ],
  name: [
    "naam",
    "klant",
    "naam klant",
    "familienaam",
    "achternaam",
    "nom",
    "client",
    "nom du client",
    "nom de famille",
    "name",
  ],
  firstName: ["voornaam", "prénom", "first name"],
  type: ["type", "soort", "hoedanigheid", "qualité", "statut"],
  birthDate: ["geboortedatum", "geboren", "date de naissance", "naissance", "birth date"],
  licenceDate: [
    "rijbewijs",
    "datum rijbewijs",
    "rijbewijs sinds",
    "rijbewijs b",
    "permis",
    "date du permis",
    "date permis",
    "permis b",
    "licence date",
  ],
  bonusMalus: ["bonus-malus", "bonusmalus", "bm", "graad bm", "bm-graad", "degré bm"],
  postCode: ["postcode", "post code", "code postal", "cp"],
  iban: ["iban", "rekening", "rekeningnummer", "compte", "numéro de compte"],
  plan: ["betaalplan", "betaling", "splitsing", "plan", "fractionnement", "paiement", "plan de paiement"],
  plate: [
    "plaat",
    "nummerplaat",
    "kentekenplaat",
    "plaque",
    "plaque d'immatriculation",
    "immatriculation",
    "plate",
  ],
  vin: ["chassis", "chassisnummer", "vin", "châssis", "numéro de châssis"],
  make: ["merk", "marque", "make"],
  model: ["model", "modèle"],
  energy: ["brandstof", "energie", "carburant", "énergie", "energy"],
  firstRegistration: [
    "eerste inschrijving",
    "eerste inverkeerstelling",
    "1e inschrijving",
    "première immatriculation",
    "1ère immatriculation",
    "première mise en circulation",
    "mise en circulation",
    "first registration",
  ],
};

const plain = (heading: string): string => fold(heading).replaceAll(/[^a-z0-9]+/g, "");

const BY_HEADING = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [plain(heading), field] as const)),
);

/** What each column holds, in order; undefined for one that is not read. */
export const fieldsOf = (headings: readonly string[]): (Field | undefined)[] =>
  headings.map((heading) => BY_HEADING.get(plain(heading)));
