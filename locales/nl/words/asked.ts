import { merged } from "../../merged.ts";
import { covers } from "./asked-covers.ts";
import { damage } from "./asked-damage.ts";
import { offer } from "./asked-offer.ts";
import { services } from "./asked-services.ts";
import { stories } from "./asked-stories.ts";

/** How people ask for an entry of the product knowledge, in Dutch, besides the names of its topic. */
export const asked: Readonly<Record<string, readonly string[]>> = merged(
  damage,
  covers,
  services,
  offer,
  stories,
);

/** Words of a question that do not tell what it is about, in Dutch. */
export const questionWords =
  "wat wie waar waarom hoe hoeveel hoelang wanneer welke welk wordt worden werd zit zitten krijg krijgt krijgen gedekt dekt dekken verzekerd verzekert verzekeren vergoed vergoeding vergoedt betaalt betalen betaald betaal geldt gelden geldig er ook als of niet geen mag mogen moet moeten kan kunnen heeft zijn haar hun hij ze zij men iets iemand klant klanten eigenlijk even eens graag aub svp stel als indien dan toch nog dat die deze dit daar hier bij na uit over onder tegen door naar tot om vivium auto wagen voertuig polis verzekering waarborg waarborgen bestaat telt tussenkomst komt tussen neemt nemen gebeurt doe doet doen zo soort alles enkel alleen precies meer minder per jaar euro bedrag product fiche volgens hoor weet weten vraag nodig nemen wil willen zou heb hebben ben bent was wel maar want dus al valt vallen viel ligt lopen loopt begint beginnen verstaan verstaat jullie houdt houden juist maken maakt werkt werken gevallen gaat gaan raakt jullie iedereen eerst omdat tijdens zelf nu bijleggen welk hebt dingen doen laten laat hoger wordt zal ligt plat staat staan lukt beschikbaar precies helpt helpen eigen voorzien bijvoorbeeld nieuw nieuwe mogelijk verplicht kost kosten prijs duur maximum maximaal limiet land landen recht beroep laatste oh euh hallo dag goeiendag goedemorgen beste mevrouw meneer dus jij jou hun wij rijd rijdt rij rijden hele echt altijd ooit soms vandaag zelfs juiste bij elkaar anders ander andere die degene te ten ter aan op in met voor van en een het de is 't 'n u uw ik mijn me mij we wij ons onze je jij jouw wa da nen ne jaar jaren premie premies premi vanaf weg kunnen zeg zegt vraagt vragen klopt veel vast snel vorig vorige komt kunt ge gij zijne zoiets bepaalde zegt daarvoor daarvan daaraan hierop waarop hoeft telkens graag later straks gisteren morgen week weken keer keren stuk ding punt even zeker straat staan sturen stuurt opeens vroeger terug weet wist dacht denkt blijkbaar geraakt daarna daarvoor mekaar tegelijk";
