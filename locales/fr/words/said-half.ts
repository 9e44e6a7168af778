/** Said in French, but not enough to choose: the choices that stay, and the phrases that leave them. */
export const choices = {
  "request.omnium": {
    "omnium omnium_theft": ["omnium", "assurance omnium", "tous risques"],
    "mini mini_theft": ["petite omnium", "omnium partielle", "omnium limitée"],
  },
  "request.accidentAssistance": {
    "without_replacement_vehicle with_replacement_vehicle": [
      "assistance accident",
      "assistance après accident",
      "assistance en cas d'accident",
    ],
  },
  "request.driverProtection": {
    "basic extended common_law": [
      "protection conducteur",
      "protection du conducteur",
      "assurance conducteur",
      "assurance du conducteur",
    ],
  },
  "request.compensation": {
    "agreed_0 agreed_6 agreed_12 agreed_24": ["valeur agréée"],
  },
  "request.goods": {
    "5000 12500": ["marchandises", "matériel transporté", "matériel et marchandises"],
  },
  "request.economicUnemployment": {
    "30 90": ["chômage économique"],
  },
  "vehicle.owner": { "first second_hand": ["nouvelle voiture", "nouveau véhicule", "voiture récente"] },
  "vehicle.energy": {
    "hybrid petrol": ["mild hybrid", "mild-hybrid", "hybride légère", "mhev"],
    "petrol lpg cng": ["=gaz", "au gaz"],
  },
  "trailer.towsOver750kg": {
    "true false": [
      "tracte * caravane",
      "tracte * remorque",
      "tire * caravane",
      "tire * remorque",
      "tracter * caravane",
      "tracter * remorque",
      "caravane avec",
      "avec caravane",
      "avec une caravane",
      "remorque avec",
    ],
  },
  usage: {
    "mixed professional": [
      "pour le travail",
      "pour mon travail",
      "pour son travail",
      "aussi professionnel",
      "aussi pour le boulot",
      "pour de l'outillage",
      "pour l'outillage",
      "pour son outillage",
      "pour son entreprise",
      "pour mon entreprise",
      "pour notre entreprise",
      "pour sa boîte",
      "pour ma boîte",
    ],
  },
  "vehicle.category": {
    "motorcycle moped": ["scooter"],
  },
} as const;

/** Hardly anything else, but to be asked about where it is not said in so many words: an engine's letters. */
export const likely = {
  "vehicle.energy": {
    petrol: ["tsi", "tfsi", "etsi", "puretech", "tce", "ecoboost"],
    diesel: ["tdi", "hdi", "bluehdi", "dci", "tdci", "cdti", "crdi", "ecoblue", "bluetec"],
  },
  "driver.named": {
    true: [
      "il est au contrat",
      "elle est au contrat",
      "il figure au contrat",
      "elle figure au contrat",
      "il est dans le contrat",
      "il est repris au contrat",
      "il est désigné",
      "elle est désignée",
      "il est désigné au contrat",
    ],
  },
} as const;

/** As above, but whatever else is said: a demonstration car is neither new nor second-hand. */
export const undecided = {
  "request.omnium": {
    "mini_theft omnium_theft": [
      "omnium * sans dégâts mat",
      "omnium * sans dégâts matériels",
      "omnium * sans dégâts propres",
      "omnium * sans dm",
      "full omnium * sans dégâts mat",
      "full omnium * sans dégâts matériels",
      "full omnium * sans dégâts propres",
      "full omnium * sans dm",
      "grande omnium * sans dégâts mat",
      "grande omnium * sans dégâts matériels",
      "grande omnium * sans dégâts propres",
      "grande omnium * sans dm",
      "tous risques * sans dégâts mat",
      "tous risques * sans dégâts matériels",
      "tous risques * sans dégâts propres",
      "tous risques * sans dm",
      "vol + incendie",
      "vol et incendie",
      "incendie + vol",
      "incendie et vol",
      "vol/incendie",
      "incendie/vol",
      "vol + bris de vitres + incendie",
    ],
  },
  "vehicle.owner": {
    "first second_hand": [
      "voiture de démonstration",
      "véhicule de démonstration",
      "voiture de démo",
      "démo",
      "voiture de direction",
      "véhicule de direction",
      "voiture de stock",
      "véhicule de stock",
    ],
  },
} as const;

/** Part of the omnium's name, wherever it stands in the sentence. */
export const theft = ["vol"] as const;

/** Says something only where it is denied: "pneus non plus". Otherwise it is no more than named. */
export const named = {
  "request.tyres": { true: ["=pneus"] },
} as const;

/** Assistance of any kind, as above. */
export const assistance = ["=assistance"] as const;

/** Looks like something that is understood and says nothing. */
export const nothing = [
  "quand même",
  "pas d'omnium complète",
  "pas d'omnium totale",
  "pas d'omnium full",
  "sans omnium complète",
  "comme neuve",
  "comme neuf",
  "état neuf",
  "via un particulier",
  "à un particulier",
  "chez un particulier",
  "d'un particulier",
  "vélo électrique",
  "trottinette électrique",
  "vitres électriques",
  "sièges électriques",
  "coffre électrique",
  "toit électrique",
  "hayon électrique",
  "antivol",
  "vol de",
  "après vol",
  "en cas de vol",
  "par essence",
  "prix de l'essence",
  "nouvelle offre",
  "nouveau contrat",
  "nouveau client",
  "parking privé",
  "leasing privé",
  "à l'occasion",
  "dégâts matériels",
  "garage où",
  "garage agréé",
  "véhicule de remplacement",
  "voiture de remplacement",
  "mini cooper",
  "premiers secours",
] as const;
