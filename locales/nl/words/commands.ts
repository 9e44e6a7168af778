/** What people type to do something else than answer, in Dutch. Compared without capitals, accents and punctuation. */
export const commands = {
  help: [
    "help",
    "hulp",
    "uitleg",
    "wat bedoelt u",
    "wat bedoel je",
    "wat betekent dat",
    "hoezo",
    "voorbeeld",
  ],
  back: ["terug", "vorige", "vorige vraag", "ga terug", "stap terug", "een stap terug"],
  skip: [
    "overslaan",
    "sla over",
    "skip",
    "volgende",
    "next",
    "later",
    "nog niet gekend",
    "niet gekend",
    "onbekend",
  ],
  keep: ["behouden", "behoud", "ongewijzigd", "zo laten", "laat zo"],
  why: ["waarom", "waarom niet", "reden", "redenen", "waarom dat"],
  details: [
    "volledige uitleg",
    "meer uitleg",
    "leg uit",
    "waarom precies",
    "toon de berekening",
    "de berekening",
    "hoe berekend",
    "details",
    "meer",
  ],
  triage: ["triage", "geblokkeerd", "waarom geblokkeerd"],
  may: [],
  then: [],
  forCustomer: [
    "voor de klant",
    "voor mijn klant",
    "klantversie",
    "versie voor de klant",
    "wat zeg ik aan de klant",
    "wat mag ik de klant zeggen",
    "zeg dat voor de klant",
  ],
  price: [
    "prijs",
    "premie",
    "tussenstand",
    "hoeveel kost het",
    "wat kost het",
    "hoeveel is het",
    "kostprijs",
  ],
  summary: ["overzicht", "samenvatting", "mijn antwoorden", "toon antwoorden", "antwoorden"],
  change: ["wijzig", "wijzigen", "wijziging", "verander", "veranderen", "aanpassen", "corrigeer", "verbeter"],
  undo: [
    "maak dat ongedaan",
    "maak het ongedaan",
    "ongedaan maken",
    "ongedaan",
    "maak ongedaan",
    "maak de laatste wijziging ongedaan",
    "draai dat terug",
    "zet dat terug",
    "undo",
  ],
  other: [
    "nee dat andere",
    "neen dat andere",
    "nee de andere",
    "neen de andere",
    "nee het andere",
    "neen het andere",
    "dat andere",
    "de andere",
    "het andere",
    "nee die andere",
    "neen die andere",
    "die andere",
    "ik bedoel de andere",
    "ik bedoel dat andere",
  ],
  fillOpen: [
    "open antwoorden",
    "open vragen",
    "de open vragen",
    "terug naar de open vragen",
    "vul de open vragen in",
  ],
  restart: [
    "opnieuw",
    "herbegin",
    "opnieuw beginnen",
    "nieuw",
    "nieuwe berekening",
    "begin opnieuw",
    "reset",
  ],
  stop: [
    "stop",
    "stoppen",
    "einde",
    "afsluiten",
    "annuleer",
    "annuleren",
    "sluit af",
    "ik stop",
    "annuleer alles",
    "laat maar zitten",
    "vergeet het maar",
    "ik wil stoppen",
  ],
  erase: [
    "wis mijn gegevens",
    "verwijder mijn gegevens",
    "wis alles van mij",
    "wis al mijn gegevens",
    "vergeet mij",
    "gegevens wissen",
  ],
  privacy: ["privacy", "gdpr", "wat bewaart u", "wat bewaart u over mij", "mijn gegevens"],
  human: [
    "medewerker",
    "mens",
    "iemand spreken",
    "contact",
    "service center",
    "helpdesk",
    "makelaarsdienst",
    "bel mij",
    "ik wil een mens",
    "technisch probleem",
  ],
} as const;

/** Before what is to be changed: "wijzig de kilometers". */
export const changeThat = [
  "wijzig",
  "verander",
  "pas aan",
  "corrigeer",
  "verbeter",
  "wijzigen",
  "veranderen",
  "neen wijzig",
  "terug naar",
  "ga terug naar",
  "ga naar",
  "pas aan",
  "kunt u wijzigen",
  "ik wil wijzigen",
  "nee wijzig",
];

/** What asks for this language, in either language. */
export const thisLanguage = [
  "nederlands",
  "in het nederlands",
  "vlaams",
  "nl",
  "spreek nederlands",
  "en neerlandais",
  "neerlandais",
];

/** The names of this language, in either one. */
export const languageNames = ["nederlands", "vlaams", "neerlandais", "flamand"];

/** Beside the name of a language these only ask for it. */
export const aroundLanguage = [
  "aub",
  "alstublieft",
  "please",
  "spreek",
  "spreken",
  "praat",
  "praten",
  "verder",
  "kunnen",
  "wil",
  "voortaan",
  "hallo",
];

/** What thanks, and what takes leave: no answer to anything. */
export const thanks = ["bedankt", "dank", "dankjewel", "dankuwel", "merci", "thanks", "thx", "mercikes"];
export const closings = [
  "tis goe merci",
  "'t is goed merci",
  "tis goed merci",
  "is goed merci",
  "tot ziens",
  "salukes",
];

/** What closes the check of the answers. */
export const approvals = [
  "klopt",
  "alles klopt",
  "dat klopt",
  "juist",
  "correct",
  "akkoord",
  "toon het resultaat",
  "resultaat",
  "is goed zo",
  "het is goed zo",
  "dat is goed zo",
  "zo is het goed",
  "ok zo",
  "goed zo",
  "alles is juist",
  "voor mij ok",
  "prima zo",
];

/** First words that give the language away before anything else is known. */
export const greetings = [
  "goedendag",
  "goeiedag",
  "goeiendag",
  "goeiemorgen",
  "goedemorgen",
  "goedemiddag",
  "dag",
  "hallo",
  "hoi",
  "beste",
  "nederlands",
];

/** In a request for a person, these make it a matter for the helpdesk. Without accents and capitals. */
export const technical = [
  "technisch",
  "platform",
  "foutmelding",
  "werkt niet",
  "inloggen",
  "aanmelden",
  "v-connect",
];

/** What says that a car has no plate or number yet. */
export const none = [
  "nog geen plaat",
  "nog geen nummerplaat",
  "geen nummerplaat",
  "nog geen nummer",
  "heeft nog geen plaat",
  "geen",
  "nog niet",
  "nog geen",
  "geen plaat",
  "geen nummer",
  "nog niet ingeschreven",
];

/** Words of the trade that no French speaker uses. */
export const trade = [
  "benzine",
  "wagen",
  "rijbewijs",
  "bestuurder",
  "bestelwagen",
  "tweedehands",
  "oude",
  "jaar",
  "nummerplaat",
  "aanhangwagen",
];
