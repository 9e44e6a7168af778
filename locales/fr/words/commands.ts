/** What people type to do something else than answer, in French. Compared without capitals, accents and punctuation. */
export const commands = {
  help: ["aide", "aidez-moi", "explication", "expliquez", "que voulez-vous dire", "c'est quoi", "exemple"],
  back: ["retour", "precedent", "question precedente", "revenir", "en arriere", "revenir en arriere"],
  skip: [
    "passer",
    "passez",
    "skip",
    "suivant",
    "next",
    "plus tard",
    "pas encore connue",
    "pas encore connu",
    "inconnu",
    "inconnue",
  ],
  keep: ["garder", "garde", "gardez", "inchange", "laisser ainsi"],
  why: ["pourquoi", "pourquoi pas", "raison", "raisons", "pour quelle raison"],
  details: [
    "explication complète",
    "plus d'explications",
    "pourquoi exactement",
    "montrez le calcul",
    "le calcul",
    "comment est-ce calculé",
    "détails",
    "plus",
  ],
  triage: ["triage", "bloqué", "bloquée", "pourquoi bloqué", "pourquoi bloquée"],
  may: [],
  then: [],
  forCustomer: [
    "pour le client",
    "pour mon client",
    "version client",
    "version pour le client",
    "que dire au client",
    "que puis-je dire au client",
  ],
  price: ["prix", "prime", "combien", "combien ca coute", "quel est le prix", "tarif"],
  summary: ["resume", "recapitulatif", "apercu", "mes reponses", "reponses", "recap"],
  change: ["modifier", "modifie", "modifiez", "changer", "change", "changez", "corriger", "corrigez"],
  undo: [
    "annulez ça",
    "annulez cela",
    "annule ça",
    "annuler ça",
    "défaire",
    "défaites ça",
    "annulez la dernière modification",
    "annuler la dernière modification",
    "annulez le dernier changement",
    "remettez comme avant",
    "undo",
  ],
  other: [
    "non l'autre",
    "l'autre",
    "non c'est l'autre",
    "c'est l'autre",
    "non pas celui-là l'autre",
    "non pas celle-là l'autre",
    "je veux dire l'autre",
    "non je veux dire l'autre",
  ],
  fillOpen: [
    "réponses ouvertes",
    "questions ouvertes",
    "les questions ouvertes",
    "complétez les questions ouvertes",
  ],
  restart: ["recommencer", "recommence", "recommencez", "nouveau", "nouveau calcul", "reprendre a zero"],
  stop: [
    "stop",
    "arreter",
    "arrete",
    "arretez",
    "terminer",
    "fin",
    "annuler",
    "quitter",
    "annulez tout",
    "laissez tomber",
    "laisse tomber",
    "je veux arreter",
  ],
  erase: [
    "effacez mes données",
    "efface mes données",
    "supprimez mes données",
    "supprime mes données",
    "effacez toutes mes données",
    "oubliez-moi",
    "oublie-moi",
  ],
  privacy: ["vie privée", "privacy", "rgpd", "que conservez-vous", "mes données"],
  human: [
    "collaborateur",
    "humain",
    "parler a quelqu'un",
    "contact",
    "service center",
    "helpdesk",
    "une personne",
    "un humain",
    "probleme technique",
  ],
} as const;

/** Before what is to be changed: "modifier les kilomètres". */
export const changeThat = [
  "modifier",
  "modifiez",
  "modifie",
  "changer",
  "changez",
  "change",
  "corriger",
  "corrigez",
  "non modifiez",
  "retour à",
  "retour au",
  "retour aux",
  "revenons à",
  "revenons au",
  "revenons aux",
  "je veux modifier",
  "je veux changer",
  "non changez",
];

/** What asks for this language, in either language. */
export const thisLanguage = ["francais", "en francais", "fr", "parlez francais", "in het frans", "frans"];

/** The names of this language, in either one. */
export const languageNames = ["français", "frans"];

/** Beside the name of a language these only ask for it. */
export const aroundLanguage = [
  "svp",
  "stp",
  "plaît",
  "parle",
  "parlons",
  "parler",
  "parlez",
  "continuer",
  "continuons",
  "maintenant",
  "plutôt",
  "veux",
  "voudrais",
  "préfère",
  "passons",
  "désolé",
  "peut",
  "on",
];

/** What thanks, and what takes leave: no answer to anything. */
export const thanks = ["merci", "mercis"];
export const closings = [
  "merci beaucoup",
  "merci bien",
  "c'est bon merci",
  "ça va merci",
  "au revoir",
  "au revoir et merci",
  "merci au revoir",
  "bonne journée",
];

/** What closes the check of the answers. */
export const approvals = [
  "correct",
  "tout est correct",
  "c'est correct",
  "exact",
  "d'accord",
  "montrer le resultat",
  "resultat",
  "c bon",
  "ok c bon",
  "c'est bon comme ça",
  "c bon comme ça",
  "c'est bon ainsi",
  "tout est bon",
  "ok pour moi",
  "tout est ok",
  "tout est juste",
  "parfait comme ça",
];

/** First words that give the language away before anything else is known. */
export const greetings = ["bonjour", "bonsoir", "salut", "coucou", "francais"];

/** In a request for a person, these make it a matter for the helpdesk. Without accents and capitals. */
export const technical = [
  "technique",
  "plateforme",
  "message d'erreur",
  "ne fonctionne pas",
  "connexion",
  "connecter",
  "v-connect",
];

/** What says that a car has no plate or number yet. */
export const none = [
  "pas encore de plaque",
  "pas encore de numéro",
  "elle n'a pas encore de plaque",
  "il n'a pas encore de plaque",
  "aucune plaque",
  "aucune",
  "aucun",
  "pas encore",
  "pas de plaque",
  "pas encore immatricule",
];

/** Words of the trade that no Dutch speaker uses. Without accents. */
export const trade = [
  "essence",
  "voiture",
  "permis",
  "conducteur",
  "camionnette",
  "occasion",
  "vieille",
  "annee",
  "plaque",
  "remorque",
];
