/** What is answered to a question, by words that stand in it; the first that fits counts. */
type Answers = readonly (readonly [question: RegExp, answer: string])[];

export const DUTCH: Answers = [
  [/Klopt alles\?/, "klopt"],
  [/rijhulpsysteem/, "ja"],
  [/nummerplaat/, "nog niet gekend"],
  [/aanhangwagen/, "neen"],
  [/schadegevallen/, "0"],
  [/aangeduide bestuurder/, "ja"],
  [/bescherming van de bestuurder/, "geen"],
  [/rechtsbijstand/, "ja"],
  [/Welke omnium/, "geen omnium"],
  [/bijstand na ongeval/i, "geen"],
  [/pechbijstand|bijstand|upgrade|banden/i, "neen"],
  [/basispremies/i, "neen, enkel percentages"],
];

export const FRENCH: Answers = [
  [/Tout est correct/, "correct"],
  [/une voiture, ou autre chose/, "oui"],
  [/aide à la conduite/, "oui"],
  [/plaque/, "pas encore connue"],
  [/remorque/, "non"],
  [/sinistres/, "0"],
  [/conducteur désigné/, "oui"],
  [/protection du conducteur/, "aucune"],
  [/protection juridique/, "oui"],
  [/Quelle omnium/, "pas d'omnium"],
  [/assistance après accident/i, "aucune"],
  [/assistance|upgrade|pneus/i, "non"],
  [/primes de base/i, "non, pourcentages seulement"],
];

/** The question of a message is the last of its lines with a question mark. */
export function answerTo(message: string, answers: Answers): string {
  const question = message.split("\n").findLast((line) => line.includes("?")) ?? "";
  const found = answers.find(([words]) => words.test(question));
  if (found === undefined) throw new Error(`No answer is written down for "${question}" in "${message}".`);
  return found[1];
}
