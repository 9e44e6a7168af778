/** What people ask in the middle of a message, in French. `*` stands for up to three words. */

/** Words that part what is said from what is said next. */
export const joints = ["et", "mais", "car", "donc"];

/** How a request for something else than an answer begins. */
export const asking = {
  why: [
    "pourquoi",
    "comment ça se fait",
    "comment cela se fait",
    "comment se fait-il",
    "d'où vient",
    "pour quelle raison",
    "quelle est la raison",
  ],
  price: [
    "combien",
    "à combien",
    "ça coûte combien",
    "cela coûte combien",
    "ça fait combien",
    "cela fait combien",
    "c'est combien",
    "quel est le prix",
    "quel est le total",
    "quel prix",
    "quelle est la prime",
    "quelle prime",
    "que coûte",
    "qu'est-ce que ça coûte",
    "on est à combien",
  ],
  summary: [
    "qu'avez-vous noté",
    "qu'est-ce que vous avez noté",
    "montrez le résumé",
    "montrez-moi le résumé",
    "donnez un résumé",
    "montrez mes réponses",
  ],
  human: [
    "puis-je parler",
    "je peux parler",
    "je veux parler",
    "je voudrais parler",
    "je souhaite parler",
    "qui puis-je appeler",
    "qui puis-je contacter",
    "passez-moi",
    "pouvez-vous me transférer",
  ],
  triage: [
    "mon devis est bloqué",
    "mon offre est bloquée",
    "devis bloqué",
    "offre bloquée",
    "le devis est bloqué",
    "l'offre est bloquée",
    "je suis bloqué",
    "je suis bloquée",
    "je reste bloqué",
    "qu'est-ce qui bloque",
    "comment débloquer",
    "que faut-il changer",
    "qu'est-ce qui est possible",
    "comment faire pour que ça passe",
  ],
  may: [
    "peut-il",
    "peut-elle",
    "peut-on",
    "puis-je",
    "est-ce qu'il peut",
    "est-ce que le client peut",
    "est-ce que je peux",
    "est-ce qu'on peut",
    "le client peut",
    "mon client peut",
    "il peut",
    "on peut",
    "a-t-il droit à",
    "est-il accepté",
  ],
  /** They look like one of the above and are not. */
  other: ["combien de", "combien d"],
};

/** How a supposition begins: "et avec 4.000 km". */
export const supposing = [
  "et si",
  "et avec",
  "et sans",
  "que se passe-t-il si",
  "qu'est-ce que ça donne avec",
  "ça donne quoi avec",
  "supposons que",
  "supposons",
  "combien avec",
  "combien sans",
  "combien * avec",
  "combien * sans",
  "combien * si",
  "quel prix avec",
  "quel prix sans",
];

/** What asks to go on in this language, in either one. */
export const speaking = [
  "en français",
  "continuons en français",
  "plutôt en français",
  "parlez vous français",
  "peut on continuer en français",
  "on peut continuer en français",
  "peut on parler français",
  "in het frans",
  "verder in het frans",
  "liever in het frans",
  "graag in het frans",
  "kan * in het frans",
  "kunnen we * in het frans",
  "spreekt u frans",
];

/** What somebody wants who says no more yet: a quote. */
export const wishes = [
  "je veux * offre",
  "je voudrais * offre",
  "je voudrais * prix",
  "je veux * prix",
  "je veux * assurer",
  "je voudrais * assurer",
  "j'ai * client",
  "j'aimerais * offre",
  "pouvez-vous * offre",
  "une offre",
  "offre",
  "un devis",
];

/** "Prenez ça": the variant that was just compared. */
export const adopting = [
  "prenez ça",
  "prenez celle-là",
  "prenez cela",
  "je prends ça",
  "on prend ça",
  "faites ça",
];
