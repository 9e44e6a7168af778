import { expect, test } from "@jest/globals";
import { play } from "../support/script.ts";

// Liability 620.00 × 0.90 (hybrid is -15 %, petrol -10 %: petrol here) × 1.10 (towing) = 613.80, + 15.00 detached
// trailer = 628.80. Mini-omnium: agreed 6 months and catalogue value are the basis, the garage takes 15 % off glass
// and natural forces: 80.00 → 68.00 and 60.00 → 51.00; animals 30.00, fire 45.00.
// Driver protection common law 8 % of 620.00 = 49.60. Accident assistance without a replacement vehicle 1.5 % of
// liability without the trailer's 15.00: 613.80 × 0.015 = 9.207 → 9.21. Economic unemployment 30 days 9.00.
// 628.80 + 68.00 + 51.00 + 30.00 + 45.00 + 49.60 + 9.21 + 9.00 = 890.61.

test("a second-hand van of a company without a named driver, in French", async () => {
  const differences = await play(
    `
    < Je suis l’assistant automatisé pour VIVIUM Auto.
    < Ce n’est pas une offre.
    > camionnette
    > Citroën Berlingo
    > essence
    > 1er avril 2023
    > occasion
    > non
    > 2-ABC-345
    < Je note 2ABC345.
    > passer
    > société
    < N’est plus possible : Assistance aux personnes. Le preneur d’assurance est une personne morale.
    > professionnel
    > 45.000
    < remorque
    > oui
    < +10 %
    > oui
    < 15,00 €
    < conducteur désigné
    ! Un particulier doit en avoir un
    > non
    < protection du conducteur
    > droit commun
    > non
    < Quelle omnium
    > mini
    < valeur catalogue, hors TVA
    > 24 000
    < Chez qui le client a-t-il acheté le véhicule ?
    > particulier
    < N’est plus possible : Valeur facture.
    < Quelle formule d’indemnisation
    < Pas possible : Valeur réelle.
    < Pas possible : Valeur agréée 24 mois. C’est un véhicule d’occasion
    > 6 mois
    < garage ou un carport
    > oui
    < assistance après accident
    > sans
    < assistance panne
    > non
    < la garantie pneus
    > non
    < chômage économique
    > 30 jours
    < primes de base de VIVIUM
    > oui
    < Prime de base RC
    > 620
    > 80
    > 60
    > 30
    < Prime de base incendie
    > 45
    < Total par an, hors taxes et contributions : 890,61 €
    > correct
    < Cette assurance est possible.
    < - Responsabilité civile (RC) : 628,80 €
    < - Protection du conducteur : 49,60 €
    < - Bris de vitres : 68,00 €
    < - Forces de la nature : 51,00 €
    < - Assistance après accident : 9,21 €
    < - Chômage économique : 9,00 €
    < - Total par an, hors taxes et contributions : 890,61 €
    < Cette édition est en vigueur depuis le 01/06/2023 et a 3 ans.
    ! Franchise dégâts matériels
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("what fell away is told once, and not again after another answer", async () => {
  const differences = await play(`
    > wagen
    > Volvo XC90
    > plug-in hybride
    > 01/10/2026
    > nieuw
    > ja
    > overslaan
    > particulier
    > privé
    > 8000
    > neen
    > neen
    > ja
    > 50
    > 20 jaar
    > 0
    > 0
    > geen
    > neen
    > volledige omnium
    > 120.000
    < Vallen weg: Gemiddelde vrijstelling en Hoge vrijstelling.
    > factuur
    > 110.000
    ! Vallen weg
    > 24 maanden
    < Niet mogelijk: Gemiddelde vrijstelling en Hoge vrijstelling.
  `);
  expect(differences).toEqual([]);
});
