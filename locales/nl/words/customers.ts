/** What names a customer or asks for one, in Dutch. Compared without capitals, accents and punctuation. */

/** Asks for a customer of the register: what stands behind it is looked for, whatever it is. */
export const seeking = [
  "zoek klant",
  "zoek de klant",
  "zoek mijn klant",
  "zoek een klant",
  "zoek bestaande klant",
  "zoek naar klant",
  "zoek de klant op",
  "zoek klant op",
  "klant zoeken",
  "klant opzoeken",
  "vind klant",
  "vind de klant",
  "kent u klant",
  "kent u de klant",
  "ken je klant",
  "kent ge klant",
  "toon klant",
  "open klant",
  "neem klant",
  "opzoeken klant",
  "bestaande klant",
  "wie is klant",
  "wie is de klant",
] as const;

/** Comes before a customer's name, or before anything else one says of a customer. */
export const naming = [
  "klant",
  "klante",
  "de klant",
  "de klante",
  "mijn klant",
  "klant is",
  "de klant is",
  "mijn klant is",
  "naam klant",
  "naam van de klant",
  "naam van de klant is",
  "klant heet",
  "de klant heet",
  "mijn klant heet",
  "dit is klant",
  "het is klant",
  "het is de klant",
  "t is klant",
  "voor klant",
  "voor klante",
  "voor de klant",
  "voor mijn klant",
  "voor onze klant",
  "voor een klant",
  "het is voor klant",
  "het gaat over klant",
  "het gaat over de klant",
  "het gaat om klant",
  "het gaat om de klant",
  "ik heb klant",
  "ik heb hier klant",
  "ik heb de klant",
  "met klant",
  "met de klant",
  "over klant",
  "over de klant",
  "ivm klant",
  "het is voor de klant",
  "dit is voor klant",
  "dit is voor de klant",
  "offerte voor klant",
  "offerte voor de klant",
  "een offerte voor klant",
  "berekening voor klant",
  "prijs voor klant",
] as const;

/** Takes back who the customer is. */
export const notThisOne = [
  "niet deze klant",
  "verkeerde klant",
  "andere klant bedoeld",
  "geen van deze",
] as const;

/** In front of a name; they are part of it. */
export const particles = [
  "van",
  "de",
  "den",
  "der",
  "ter",
  "ten",
  "te",
  "t",
  "'t",
  "vande",
  "vanden",
  "vander",
] as const;

/** The courtesy before a name. */
export const courtesies = [
  "meneer",
  "mevrouw",
  "mijnheer",
  "dhr",
  "mevr",
  "mw",
  "de heer",
  "heer",
  "juffrouw",
] as const;

/** None of these is in a name: a sentence about the customer goes on with them. */
export const elsewise = `
  is was zijn heeft had hebben heb wil wilt wenst wou wilde zou zal wordt werd moet kan mag kon mocht gaat ging komt kwam
  rijdt reed rijden woont woonde vraagt vroeg zegt zei belt belde wacht twijfelt denkt weet wist hoopt betaalt betaalde
  krijgt kreeg koopt kocht verkoopt verkocht doet deed neemt nam kiest koos verzekert leaset huurt werkt werkte heet ziet
  zoekt wijzigt verandert blijft bleef geeft gaf hoort snapt begrijpt vindt vond klaagt dreigt staat zit zat aarzelt laat
  gebruikt parkeert stalt verhuist trouwt scheidt
  met zonder in op bij uit aan tot over na naar om per voor tegen door onder tussen sinds vanaf als dan
  die dat dit deze zelf ook niet geen nog al en of maar want dus nu hier daar wel reeds net pas graag aub alstublieft
  ik u wij we hij zij ze men hem haar hun een het
  jong jonge oud oude tevreden boos goed goede nieuw nieuwe vast vaste belangrijk trouw trouwe
  verzekerd gedekt verplicht beschermd vergoed gehuwd gescheiden gepensioneerd alleenstaand ontevreden
  tel telefoon gsm mail email adres geboren wonende versie nummer nr referentie
  wat wie waar waarom wanneer hoe hoeveel welke welk
` as const;
