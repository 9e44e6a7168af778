/** Ways to pay a yearly premium, in French. */
export const plans = {
  yearly: ["par an", "annuel", "annuellement", "paiement annuel", "en une fois"],
  half_yearly: ["par semestre", "semestriel", "semestriellement", "tous les six mois", "par six mois"],
  quarterly: ["par trimestre", "trimestriel", "trimestriellement", "tous les trois mois", "par trois mois"],
  monthly: ["par mois", "mensuel", "mensuellement", "chaque mois", "tous les mois", "p/m"],
} as const;

/** Words that ask for the amount with taxes; without accents and capitals. */
export const taxWords = ["taxes", "taxe", "ttc", "contributions", "brut", "brute"] as const;
