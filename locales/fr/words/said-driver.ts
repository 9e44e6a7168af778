/**
 * What words in a sentence say about the driver, in French: a value and under it the phrases
 * that state it. "*" stands for up to three words. With "=" before it a phrase counts only between commas, beside
 * something else that is understood, or among small words; with "==" only where it fills its clause.
 */
export const values = {
  "driver.named": {
    true: ["conducteur désigné", "avec conducteur désigné", "conductrice désignée"],
    false: [
      "sans conducteur désigné",
      "pas de conducteur désigné",
      "aucun conducteur désigné",
      "sans désigner de conducteur",
    ],
  },
  "driver.claimsLast5Years": {
    "0": [
      "pas de sinistre",
      "pas de sinistres",
      "aucun sinistre",
      "sans sinistre",
      "0 sinistre",
      "0 sinistres",
      "zéro sinistre",
      "jamais d'accident",
      "aucun accident",
      "pas le moindre sinistre",
      "pas un seul sinistre",
      "pas d'accident",
      "sans accident",
      "sans accidents",
      "sans sinistres",
      "jamais eu d'accident",
      "5 ans sans sinistre",
      "cinq ans sans sinistre",
    ],
  },
} as const;
