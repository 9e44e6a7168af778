/** French words that are known in a sentence and say nothing about the quote by themselves. */
/** They change what was said, and say nothing themselves. */
export const orders =
  "changez changer change modifiez modifier mettez mettre corrigez corriger doit doivent être devient deviennent passez " +
  "passe notez noter remplacez remplacer rectifiez adaptez nouveau nouvelle correct juste";

/** Kinds of bodies and engines behind a model, which say nothing by themselves. */
export const trims = "break berline coupé cabriolet automatique manuelle boîte finition série pack via chez";

/** What stands between an amount's name and the amount. */
export const ofVat = "hors tva htva ht tvac comprise incluse taxes";
