/** How a denial reaches what it denies: through these words, to these as well, by these alone behind it. */
export const denials = {
  before: [
    "besoin",
    "envie",
    "avec",
    "nécessaire",
    "nécessaires",
    "souhaité",
    "souhaitée",
    "souhaités",
    "voulu",
    "voulue",
    "demandé",
    "demandée",
    "utile",
    "requis",
    "requise",
    "prendre",
    "intéressé",
    "pour",
  ],
  after: [":", "n", "ne", "est", "sont", "ce", "veut", "souhaite", "il", "elle", "client"],
  /** Behind a refusal they let it reach back all the same: les pneus non plus. */
  alike: ["plus"],
  backward: ["pas", "non", "jamais"],
  towards: ["pour"],
  drops: [
    "supprimez",
    "supprimer",
    "supprime",
    "enlevez",
    "enlever",
    "enlève",
    "retirez",
    "retirer",
    "retire",
    "tomber",
    "annulez",
    "annuler",
    "ôtez",
  ],
  dropsBehind: ["supprimer", "enlever", "retirer", "annuler"],
  dropsThrough: ["à"],
  refusals: ["non"],
  or: ["ou", "ni", "/"],
  and: ["et", "+", "&"],
  parts: ["mais", "donc", "car"],
} as const;

/** Between those words and who is meant: d'un vieux monsieur. */
export const articles = ["un", "une", "le", "la", "l", "vieux", "vieil", "vieille", "jeune"] as const;

/** Before somebody these make them another person than the customer: d'un homme de 70 ans. */
export const ofOthers = ["d", "de", "à", "chez", "avec", "par", "mon", "ma", "son", "sa", "leur"] as const;

/** Before a number of years these make it no age. */
export const since = [
  "depuis",
  "pendant",
  "durant",
  "dans",
  "après",
  "dernières",
  "derniers",
  "premières",
  "prochaines",
  "tous",
  "toutes",
] as const;

/** A date behind these is the day somebody got the car, which may have been on the road for years. */
export const bought = ["acheté", "achetée", "achetés", "racheté", "rachetée", "achat"];

/** Names of the field a model stands in. */
export const modelLabels = ["modèle", "type"] as const;

/** Words after which a car is named: een Golf, une Clio. */
export const carStarters = [
  "diesel",
  "essence",
  "hybride",
  "une",
  "un",
  "ma",
  "la",
  "sa",
  "notre",
  "marque",
  "modèle",
  "voiture",
  "véhicule",
  "auto",
  "nouvelle",
  "type",
  "occasion",
  "vieille",
  "vielle",
  "vieux",
] as const;

/** One accident, without a number beside it. */
export const oneAccident = ["accident", "sinistre"] as const;
