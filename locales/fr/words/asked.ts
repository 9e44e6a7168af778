import { merged } from "../../merged.ts";
import { covers } from "./asked-covers.ts";
import { damage } from "./asked-damage.ts";
import { offer } from "./asked-offer.ts";
import { services } from "./asked-services.ts";
import { stories } from "./asked-stories.ts";

/** How people ask for an entry of the product knowledge, in French, besides the names of its topic. */
export const asked: Readonly<Record<string, readonly string[]>> = merged(
  damage,
  covers,
  services,
  offer,
  stories,
);

/** Words of a question that do not tell what it is about, in French. */
export const questionWords =
  "que quoi qui où pourquoi comment combien quand quel quelle quels quelles est sont être était il elle ils elles on nous vous je tu mon ma mes son sa ses leur leurs notre votre ce cet cette ces cela ça ceci y a-t-il peut peuvent pouvez puis dois doit doivent faut fait faire avoir ai as avez ont couvert couverte couverts couvre couvrent assuré assurée assurés assurer indemnisé indemnisée indemnisation indemnité indemnise paie payer payé paye vaut valent valable aussi si ou ne pas plus moins pour par dans sur sous avec sans en au aux du des de la le les un une et à l d s c n qu est-ce client clients svp merci alors donc mais encore même vivium auto voiture véhicule police assurance garantie garanties existe compte intervient intervention prend prendre arrive sorte tout toute tous seulement juste exactement an euro euros montant produit fiche selon besoin veux veut voudrais souhaite quelque chose quelqu joue jouer tombé tombe tomber entendez fonctionne contient exactement déjà ainsi pendant possible obligatoire coûte coûtent coût prix maximum maximal limite donne donner aide aider lui lors cas met mettre panne-t moi toujours pays droit compter bonjour salut madame monsieur euh ah oh donc vraiment jamais parfois aujourd hui exact autre autres lequel laquelle ans année années prime primes partir question chez vient venir va vais aller dit dire demande demander veulent voulez trop très beaucoup fois chose moment hier demain semaine semaines peur envie sais sait savoir pense crois croit devant après avant quand même ailleurs ici pareil normal simple vraiment là-dessus là-bas cb svp stp ok pdt";
