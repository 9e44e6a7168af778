/** The small words of an answer in Dutch: what they do to the value that stands beside them. */
export const speech = {
  /** Words that give the language of a text away; none of them is a word of the other one. */
  telltales:
    "ik het niet geen mijn jaar wagen van met voor rijd heb ja neen maar dat dit wordt zijn nog naar auto's",
  /** The value after one of these replaces the one before it. */
  corrections: [
    "nee",
    "neen",
    "wacht",
    "pardon",
    "sorry",
    "ik bedoel",
    "bedoel",
    "bedoelde",
    "correctie",
    "eigenlijk",
    "excuseer",
    "excuus",
    "oeps",
    "foutje",
    "herstel",
    "liever",
    "toch maar",
    "beter gezegd",
    "of beter",
    "of eerder",
    "verkeerd",
    "vergist",
  ],
  negations: ["niet", "geen", "nooit", "zonder", "noch", "evenmin", "behalve"],
  /** The value between such a word and the next one is dropped: 15.000 in plaats van 25.000. */
  insteadOf: ["in plaats van", "ipv", "i.p.v.", "eerder dan"],
  /** Between two values: one or the other, or from one to the other. */
  alternatives: ["of", "tot", "à", "en", "ofwel", "dan wel", "tot en met", "t/m", "t.e.m."],
  /** Between such a word and its value these do not count. */
  small: ["de", "een", "die", "dus", "op", "den", "het", ":", "="],
  /** These leave the value beside them open. */
  bounds: [
    "binnenkort",
    "meer dan",
    "minder dan",
    "groter dan",
    "kleiner dan",
    "niet meer dan",
    "max",
    "max.",
    "maximaal",
    "maximum",
    "min.",
    "minimaal",
    "minimum",
    "minstens",
    "tenminste",
    "ten minste",
    "hoogstens",
    "ten hoogste",
    "hooguit",
    "onder de",
    "onder",
    "boven de",
    "boven",
    "tot",
    "vanaf",
    "bijna",
    "ruim",
    "dik",
    "net geen",
    "nog geen",
    "nog niet",
    "net onder",
    "net boven",
    "tegen de",
    "richting",
    "niet eens",
    "ouder dan",
    "jonger dan",
    "zwaarder dan",
    "lichter dan",
    "<",
    ">",
    "over de",
    "in de",
    "x",
    "×",
    "*",
    "maal",
    "keer",
    "tussen",
  ],
  boundsAfter: [
    "of meer",
    "of minder",
    "en meer",
    "+",
    "of ouder",
    "of jonger",
    "minimum",
    "maximum",
    "max",
    "min.",
  ],
  /** These leave a value as good as people ever know it. */
  about: [
    "ongeveer",
    "amper",
    "circa",
    "ca",
    "ca.",
    "plusminus",
    "plus minus",
    "+/-",
    "±",
    "zo'n",
    "zowat",
    "rond de",
    "rond",
    "om en bij",
    "omstreeks",
    "min of meer",
    "een stuk of",
    "gemiddeld",
    "normaal",
    "pakweg",
    "naar schatting",
  ],
  /** Words that carry nothing an answer depends on. */
  /** Behind a value they make it a guess. */
  guesses: ["denk ik", "dacht ik", "geloof ik", "meen ik", "vermoed ik", "als ik me niet vergis", "peis ik"],
  fillers:
    "ik je u uw hij zij ie ge gij da dees ne nen nene 'n e he hé hè hee amai zo'n soort ze we wij het dat dit die deze er de den een mijn onze ons is zijn was ben bent wordt " +
    "heb heeft hebben had rijd rij rijdt rijden reed doe doen doet maak maakt gaat ga denk geloof schat zeg " +
    "en dus ja wel al nu nog maar ook dan om op van voor met in aan bij te per jaar jaarlijks km kilometer " +
    "euh eh hm ah oh oei oeps ai aub alstublieft dank bedankt merci graag gewoon exact precies juist nog totaal samen alles " +
    "ongeveer iets zoiets denkelijk allee goeiendag goedendag dag hallo hoi beste mevrouw meneer volgens mij " +
    "antwoord bedrag waarde prijs cijfer getal zou zal kan mag moet hoor eh uhm zo ie ik'm 't 'k kost kostte betaald betaalde gekocht kocht " +
    "weegt oud leeftijd vermogen massa gewicht mtm auto wagen voertuig klant mevr dhr stuks volledig netto bestuurder bestuurders bestuurster hoofdbestuurder verzekeringsnemer",
} as const;

/** Words cut short with a point, which ends no sentence. */
export const abbreviations =
  "bv nr ca max min verz bijst best prof tijd uitgebr vrijst schadeg ongesch blijv incl excl art enz tel";
