/** French words of an order to change what was said, which say nothing themselves. */
export const orders =
  "changez changer change modifiez modifier mettez mettre corrigez corriger doit doivent être devient deviennent passez " +
  "passe notez noter remplacez remplacer rectifiez adaptez nouveau nouvelle correct juste remettez remets remettre remet";

/** Kinds of bodies and engines behind a model, which say nothing by themselves. */
export const trims =
  "break berline coupé cabriolet automatique manuelle boîte finition série pack via chez tdi hdi bluehdi dci cdti crdi etsi ecoblue tdci bluetec";

/** What stands between an amount's name and the amount. */
export const ofVat = "hors tva htva ht tvac comprise incluse taxes";

/** Right behind a number of years these make it no age: 25 ans de mariage. */
export const lasting =
  "client cliente marié mariée divorcé ensemble indépendant indépendante sans ancienneté expérience assuré assurée chez " +
  "mariage service assurance bonus courtier membre pensionné carrière métier prêt conduite fidélité";

/** A point behind these ends no sentence. */
export const abbreviations =
  "fact fr circ val immat id no nr m mme mlle cat incl excl max min env janv fev fevr avr juil sept oct nov dec t tel ex av";

/** Of a car that is still to come. */
export const delivered = [
  "sort",
  "sortira",
  "garage",
  "livraison",
  "livrée",
  "livré",
  "arrive",
  "arrivera",
  "encore",
  "immatriculée",
];

/** A make right behind these is the name of a garage. */
export const sellers = ["garage", "concession", "concessionnaire", "garagiste"] as const;
