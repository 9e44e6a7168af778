/** How people ask for a calculation that the documents define, in French. `*` stands for up to three words. */

/** What names a calculation, or a part of one. */
export const named = {
  returnSlip: [
    "borderel retour",
    "borderel de retour",
    "borderel",
    "brb",
    "bordereau de retour",
    "bordereaux de retour",
    "bordereau retour",
    "bordereaux retour",
  ],
  returnBundle: ["bloc retour"],
  disability: [
    "incapacité permanente",
    "invalidité permanente",
    "invalidité",
    "invalide",
    "incapacité",
    "inaptitude permanente",
  ],
  temporary: ["incapacité temporaire", "invalidité temporaire"],
  depreciation: ["dépréciation", "dégressivité", "perte de valeur", "moins-value", "décote", "vétusté"],
  withoutDepreciation: ["sans dépréciation", "sans perte de valeur", "pas de dépréciation"],
  agreed: ["valeur agréée"],
  worth: ["combien vaut", "vaut encore", "vaudra", "vaut * après", "que vaut"],
  tyre: ["pneu", "pneus", "pneumatique", "pneumatiques"],
  tread: ["profil", "sculpture", "sculptures", "gomme", "relief"],
  equipment: ["matériel", "outils", "outillage", "équipement"],
  merchandise: ["marchandise", "marchandises", "stock", "matières premières"],
  unemployment: ["chômage économique", "perte de revenus"],
  standstill: ["immobilisation", "immobilisé", "immobilisée", "à l'arrêt"],
  discount: ["réduction", "remise", "ristourne", "rabais", "diminution"],
  invoice: ["valeur facture", "valeur de facture", "facture", "prix facturé", "prix d'achat"],
  catalogue: ["valeur catalogue", "catalogue", "prix catalogue"],
  invoiceDiscount: ["réduction facture", "réduction valeur facture"],
  deductible: ["franchise", "franchises"],
  doubled: ["doublée", "doublé", "double", "doubler", "doublement", "fois deux"],
  unnamed: [
    "non déclaré",
    "pas déclaré",
    "pas sur la police",
    "pas sur le contrat",
    "non inscrit",
    "pas inscrit",
    "pas dans le contrat",
    "hors contrat",
    "hors du contrat",
    "pas au contrat",
    "non désigné",
    "non mentionné",
    "non repris",
    "pas repris",
    "pas mentionné",
    "pas désigné",
  ],
};

/** What asks for an amount or a date; "indemnité" alone also stands in the name of a formula. */
export const asking = {
  cue: [
    "ça lui fait quoi",
    "ça fait quoi",
    "ça lui fait combien",
    "touche quoi",
    "reçoit quoi",
    "combien",
    "calcule",
    "calculez",
    "calculer",
    "calcul",
    "quel montant",
    "quelle indemnité",
    "quelle indemnisation",
    "quelle réduction",
    "quelle remise",
    "quelle est la réduction",
    "que reçoit",
    "que touche",
    "que vaut",
    "quelle valeur",
    "quelle est la valeur",
  ],
  paid: ["indemnité", "indemnisation", "indemnisé", "remboursement", "remboursé", "intervention"],
  deadline: ["délai", "date limite", "limite", "quand", "au plus tard", "quelle date", "échéance du brb"],
  price: ["coûte", "coûtent", "coût", "prime", "prix", "cher"],
};

/** Choices that a calculation rests on. */
export const chosen = {
  basic: ["formule de base", "forfait de base", "forfaitaire de base", "base"],
  extended: ["étendue", "étendu", "forfait étendu"],
  commonLaw: ["droit commun", "indemnitaire"],
  low: ["basse", "bas", "low"],
  medium: ["moyenne", "moyen", "medium"],
  high: ["haute", "élevée", "haut", "high"],
  english: ["anglaise", "anglais"],
  level: ["formule", "niveau", "option", "plafond", "assuré jusqu'à", "formule de", "niveau de"],
};

/** What a date is about. */
export const roles = {
  registered: [
    "première mise en circulation",
    "1re mise en circulation",
    "mise en circulation",
    "première immatriculation",
    "immatriculation",
    "immatriculée",
    "immatriculé",
  ],
  bought: ["facture", "date de facture", "achat", "date d'achat", "acheté", "achetée", "achetés", "facturé"],
  damaged: ["sinistre", "accident", "dégât", "dégâts", "vol", "perte totale", "endommagé"],
};

/** What a number counts. */
export const units = {
  percent: ["%", "pour cent", "pourcent", "pourcents", "pct"],
  depth: ["mm", "millimètre", "millimètres"],
  day: ["jour", "jours", "jours d", "j"],
  week: ["semaine", "semaines"],
  month: ["mois"],
  year: ["an", "ans", "année", "années"],
};

/** Around a number of months or years: how old something is. */
export const age = {
  before: ["après", "depuis", "âgé de", "âgée de"],
  behind: ["plus tard", "après", "d'âge"],
};
