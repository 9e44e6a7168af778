/** What names a customer or asks for one, in French. Compared without capitals, accents and punctuation. */

/** Asks for a customer of the register: what stands behind it is looked for, whatever it is. */
export const seeking = [
  "cherche client",
  "cherche le client",
  "cherche la cliente",
  "cherchez client",
  "cherchez le client",
  "cherchez la cliente",
  "chercher client",
  "chercher le client",
  "chercher la cliente",
  "chercher un client",
  "cherche un client",
  "recherche client",
  "rechercher client",
  "rechercher le client",
  "rechercher un client",
  "trouve le client",
  "trouvez le client",
  "trouver le client",
  "connaissez-vous le client",
  "tu connais le client",
  "vous connaissez le client",
  "montre le client",
  "montrez le client",
  "ouvrir client",
  "ouvre le client",
  "ouvrez le client",
  "client existant",
  "cliente existante",
  "qui est le client",
  "qui est la cliente",
] as const;

/** Comes before a customer's name, or before anything else one says of a customer. */
export const naming = [
  "client",
  "cliente",
  "le client",
  "la cliente",
  "mon client",
  "ma cliente",
  "client est",
  "le client est",
  "la cliente est",
  "mon client est",
  "ma cliente est",
  "c'est le client",
  "c'est la cliente",
  "nom du client",
  "le nom du client est",
  "le client s'appelle",
  "la cliente s'appelle",
  "mon client s'appelle",
  "ma cliente s'appelle",
  "pour client",
  "pr client",
  "pr le client",
  "pour le client",
  "pour la cliente",
  "pour mon client",
  "pour ma cliente",
  "pour un client",
  "c'est pour le client",
  "c'est pour la cliente",
  "c'est pour client",
  "il s'agit du client",
  "il s'agit de la cliente",
  "au sujet du client",
  "au sujet de la cliente",
  "c'est au sujet du client",
  "concernant le client",
  "concernant la cliente",
  "j'ai le client",
  "j'ai la cliente",
  "j'ai ici le client",
  "avec le client",
  "offre pour le client",
  "offre pour la cliente",
  "offre pour client",
  "une offre pour le client",
  "devis pour le client",
  "devis pr le client",
  "devis pour client",
  "devis pr client",
  "bjr devis pr client",
  "calcul pour le client",
  "prix pour le client",
] as const;

/** Takes back who the customer is. */
export const notThisOne = [
  "pas ce client",
  "pas cette cliente",
  "mauvais client",
  "ce n'est pas ce client",
  "aucun de ceux-ci",
  "aucun de ces clients",
] as const;

/** In front of a name; they are part of it. */
export const particles = [
  "de",
  "du",
  "des",
  "le",
  "la",
  "les",
  "d",
  "l",
  "van",
  "von",
  "saint",
  "st",
] as const;

/** The courtesy before a name. */
export const courtesies = ["monsieur", "madame", "mademoiselle", "mr", "mme", "mlle", "m."] as const;

/** None of these is in a name: a sentence about the customer goes on with them. */
export const elsewise = `
  est etait a avait ont veut voulait voudrait souhaite souhaiterait desire doit peut pouvait va vient fait faisait
  roule roulait habite habitait demande demandait dit disait appelle telephone attend hesite pense sait espere paie paye
  payait recoit achete achetait vend vendait prend prenait choisit assure loue travaille s'appelle voit cherche change
  modifie reste donne croit comprend trouve se plaint menace aimerait utilise gare demenage conduit ne n n'a
  avec sans dans en sur chez par pour contre depuis jusque vers entre sous des quand si comme
  qui que dont ce cet cette aussi pas plus encore deja et ou mais car donc ici svp bien tres
  je vous il elle on nous tu lui leur un une son sa ses au aux
  jeune age agee vieux vieille content contente fache nouveau nouvelle bon bonne fidele important particulier
  assure couvert couverte oblige protege marie divorce pensionne retraite mecontent
  tel telephone gsm mail email adresse ne nee domicilie version numero reference
  quoi quel quelle quels combien comment pourquoi
` as const;
