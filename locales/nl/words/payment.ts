/** Ways to pay a yearly premium, in Dutch. */
export const plans = {
  yearly: ["per jaar", "jaarlijks", "jaarbetaling", "in een keer"],
  half_yearly: [
    "per halfjaar",
    "per semester",
    "halfjaarlijks",
    "om de zes maanden",
    "per half jaar",
    "zesmaandelijks",
  ],
  quarterly: [
    "per kwartaal",
    "per trimester",
    "driemaandelijks",
    "trimestrieel",
    "om de drie maanden",
    "per drie maanden",
  ],
  monthly: ["per maand", "maandelijks", "elke maand", "op maandbasis", "maandbetaling", "p/m"],
} as const;

/** Words that ask for the amount with taxes; without accents and capitals. */
export const taxWords = ["taksen", "taks", "taxen", "bijdragen", "bruto", "belastingen"] as const;
