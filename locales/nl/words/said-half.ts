/** Said in Dutch, but not enough to choose: the choices that stay, and the phrases that leave them. */
export const choices = {
  "request.omnium": {
    "omnium omnium_theft": ["omnium", "omniumverzekering"],
    "mini mini_theft": ["kleine omnium", "gedeeltelijke omnium", "beperkte omnium"],
  },
  "request.accidentAssistance": {
    "without_replacement_vehicle with_replacement_vehicle": [
      "bijstand ongeval",
      "bijstand na ongeval",
      "bijstand bij ongeval",
      "ongevallenbijstand",
    ],
  },
  "request.driverProtection": {
    "basic extended common_law": [
      "bescherming bestuurder",
      "bescherming van de bestuurder",
      "bestuurdersbescherming",
      "bestuurdersverzekering",
    ],
  },
  "request.compensation": {
    "agreed_0 agreed_6 agreed_12 agreed_24": ["aangenomen waarde"],
  },
  "request.goods": {
    "5000 12500": ["koopwaar", "vervoerd materiaal", "materiaal en koopwaar"],
  },
  "request.economicUnemployment": {
    "30 90": ["economische werkloosheid"],
  },
  "vehicle.owner": { "first second_hand": ["recente wagen", "nieuwere wagen"] },
  "vehicle.energy": {
    "hybrid petrol": ["mild hybrid", "mild-hybrid", "milde hybride", "mhev"],
    "petrol lpg cng": ["=gas", "op gas", "rijdt op gas"],
  },
  "trailer.towsOver750kg": {
    "true false": [
      "trekt * caravan",
      "trekt * aanhanger",
      "trekt * aanhangwagen",
      "trekken * caravan",
      "trekken * aanhanger",
      "trekken * aanhangwagen",
      "trek * caravan",
      "trek * aanhanger",
      "trek * aanhangwagen",
      "sleept * caravan",
      "sleept * aanhanger",
      "sleept * aanhangwagen",
    ],
  },
  usage: {
    "mixed professional": [
      "voor het werk",
      "voor mijn werk",
      "voor zijn werk",
      "voor haar werk",
      "ook professioneel",
      "ook beroepsmatig",
    ],
  },
  "vehicle.category": {
    "motorcycle moped": ["scooter"],
  },
} as const;

/** As above, but whatever else is said: a demonstration car is neither new nor second-hand. */
export const undecided = {
  "vehicle.owner": {
    "first second_hand": [
      "demowagen",
      "demo-wagen",
      "demo wagen",
      "demovoertuig",
      "demonstratiewagen",
      "demo",
      "directiewagen",
      "directievoertuig",
      "stockwagen",
    ],
  },
} as const;

/** Part of the omnium's name, wherever it stands in the sentence. */
export const theft = ["diefstal"] as const;

/** No assistance of any kind. */
export const noAssistance = [
  "bijstand: nee",
  "bijstand: neen",
  "bijstand nee",
  "geen bijstand",
  "zonder bijstand",
  "geen bijstand nodig",
  "geen enkele bijstand",
] as const;

/** Looks like something that is understood and says nothing. */
export const nothing = [
  "zo goed als nieuw",
  "als nieuw",
  "als nieuwe",
  "via een particulier",
  "aan een particulier",
  "bij een particulier",
  "van een particulier",
  "bv.",
  "b.v.",
  "elektrische fiets",
  "elektrische step",
  "elektrische ramen",
  "elektrische zetels",
  "elektrische koffer",
  "elektrische spiegels",
  "antidiefstal",
  "omniumwaarborgen",
  "hulp bij diefstal",
  "diefstal van",
  "na diefstal",
  "bij diefstal",
  "ba diefstal",
  "nieuwe bestuurder",
  "nieuwe hoofdbestuurder",
  "nieuwe verzekeringsnemer",
  "nieuwe waarde",
  "nieuwe prijs",
  "nieuwe premie",
  "nieuwe vrijstelling",
  "nieuwe berekening",
  "nieuwe situatie",
  "nieuwe plaat",
  "nieuwe nummerplaat",
  "nieuwe datum",
  "nieuwe kilometers",
  "nieuwe eigenaar",
  "nieuwe simulatie",
  "nieuwe garage",
  "nieuwe makelaar",
  "nieuwe vraag",
  "nieuwe regeling",
  "nieuwe formule",
  "nieuw rijbewijs",
  "nieuw tarief",
  "nieuw adres",
  "nieuw bedrag",
  "nieuw voorstel",
  "nieuwe offerte",
  "nieuwe polis",
  "nieuwe klant",
  "nieuwe aanvraag",
  "nieuw contract",
  "nieuwe verzekering",
  "nieuw dossier",
  "privé parking",
  "privéparking",
  "privé leasing",
  "dienst na verkoop",
  "btw cv",
  "eerste hulp",
  "geen schade aan",
  "materiële schade",
  "garage waar",
  "erkende garage",
  "garage in",
  "vervangwagen",
  "mini cooper",
  "gas geven",
] as const;
