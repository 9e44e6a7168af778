/** How a denial reaches what it denies: through these words, to these as well, by these alone behind it. */
export const denials = {
  before: [
    "behoefte",
    "nood",
    "interesse",
    "nodig",
    "noodzakelijk",
    "gewenst",
    "gevraagd",
    "verzekeren",
    "interessant",
    "vereist",
    "enkele",
    "enkel",
    "met",
    "aan",
    "per",
    "voor",
  ],
  after: [
    ":",
    "is",
    "zijn",
    "hoeft",
    "hoeven",
    "moet",
    "moeten",
    "mag",
    "wil",
    "willen",
    "dat",
    "ook",
    "hij",
    "ze",
    "zij",
    "klant",
  ],
  /** Behind a refusal they let it reach back all the same. */
  alike: [],
  /** These reach back to what stands before them; the other denials only forward. */
  backward: ["niet", "nooit", "evenmin", "nee", "neen"],
  refusals: ["nee", "neen", "evenmin"],
  /** Behind a refusal they name what is refused: neen voor pechbijstand. */
  towards: ["voor", "bij"],
  /** Orders to leave something out, before it and behind it. */
  drops: ["schrap", "schrappen", "verwijder", "verwijderen", "wis", "annuleer", "annuleren"],
  dropsBehind: ["schrappen", "verwijderen", "weglaten", "weg", "vallen", "eruit", "annuleren", "af", "uit"],
  dropsThrough: ["maar", "graag", "laten"],
  or: ["of", "noch", "/"],
  and: ["en", "+", "&"],
  /** Behind a denial, before something else. */
  parts: ["maar", "wel", "dus", "want"],
} as const;

/** Between those words and who is meant: van een oude man. */
export const articles = ["een", "'n", "n", "ne", "nen", "de", "oude", "jonge"] as const;

/** Before somebody these make them another person than the customer: van een man van 70. */
export const ofOthers = [
  "van",
  "bij",
  "met",
  "door",
  "mijn",
  "zijn",
  "z'n",
  "zn",
  "haar",
  "hun",
  "onze",
] as const;

/** Before a number of years these make it no age. */
export const since = [
  "sinds",
  "sedert",
  "al",
  "reeds",
  "over",
  "binnen",
  "na",
  "gedurende",
  "voor",
  "om",
  "elke",
  "laatste",
  "afgelopen",
  "voorbije",
  "eerste",
  "volgende",
] as const;

/** A date behind these is the day somebody got the car, which may have been on the road for years. */
export const bought = ["gekocht", "aangekocht", "overgekocht", "gekregen"];

/** Names of the field a model stands in. */
export const modelLabels = ["model", "type"] as const;

/** Words after which a car is named: een Golf, une Clio. */
export const carStarters = [
  "diesel",
  "benzine",
  "hybride",
  "tweedehandse",
  "occasie",
  "ne",
  "nen",
  "nene",
  "een",
  "mijn",
  "de",
  "zijn",
  "haar",
  "onze",
  "nieuwe",
  "merk",
  "model",
  "wagen",
  "auto",
  "voertuig",
  "type",
  "tweedehands",
  "elektrische",
  "oude",
  "ouwe",
] as const;

/** One accident, without a number beside it. */
export const oneAccident = ["ongeval", "schadegeval", "schade", "accident"] as const;
