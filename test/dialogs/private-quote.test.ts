import { expect, test } from "@jest/globals";
import { percentText } from "../../dialogs/explain/lines.ts";
import { questionOf } from "../../dialogs/questions/index.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { evaluate } from "../../src/index.ts";
import { play } from "../support/script.ts";

// Liability 500.00 × 0.95 (15,000 km) × 0.90 (petrol) × 0.95 (ADAS) = 406.125 → 406.13.
// Material damage 400.00 × 0.95 (petrol) × 0.95 (ADAS) × 1.20 (low deductible) = 433.20; value 6 months: basis.
// Theft, glass, natural forces 100.00 × 0.85 (garage) = 85.00 each; animals and fire 100.00 each.
// Lump-sum basic 30.00; legal protection 77.90; accident with replacement 3.5 % of 406.13 = 14.21.
// 406.13 + 433.20 + 255.00 + 200.00 + 30.00 + 77.90 + 14.21 = 1416.44.

test("a full private quote in Dutch, typed", async () => {
  const differences = await play(`
    < geautomatiseerde assistent
    < Dat is geen aanbod.
    < Over welk voertuig gaat het?
    > wagen
    < Welk merk
    > Peugeot 208
    < Waarop rijdt het voertuig?
    > 1
    < Wanneer werd het voertuig voor het eerst in verkeer gesteld?
    > 12/03/2024
    < Is de klant de 1ste eigenaar
    > eerste eigenaar
    < rijhulpsysteem
    > ja
    < nummerplaat
    > 1-abc-123
    < Ik noteer 1ABC123.
    < chassisnummer
    > vf3cuhnzthy12345
    < Een chassisnummer telt meestal 17 tekens. Dit nummer telt er 16.
    < Wie sluit de verzekering af?
    > particulier
    < Waarvoor wordt het voertuig gebruikt?
    > privé
    < Hoeveel kilometer
    > 15.000
    < -5%
    < aanhangwagen van meer dan 750 kg
    > neen
    < losse aanhangwagen
    > nee
    < aangeduide bestuurder in het contract
    > ja
    < geboortedatum of de leeftijd
    > 34 jaar
    < bonus-malusgraad
    > 0
    < Welke bescherming van de bestuurder
    > basis
    < rechtsbijstand
    > ja
    < Welke omnium
    < Niet mogelijk: Enkel glasbreuk.
    > volledige omnium
    < cataloguswaarde
    > € 24.500
    < Welke waarde moet verzekerd worden?
    > cataloguswaarde
    < Welke vergoedingsformule
    < 2. Aangenomen waarde 6 maanden
    > 6 maanden
    < Welke vrijstelling
    < Niet mogelijk: Engelse vrijstelling.
    < 1. Lage vrijstelling: € 300,00 (+20%)
    > laag
    < garage of carport
    > ja
    < bijstand na een ongeval
    > met vervangvoertuig
    < pechbijstand
    > neen
    < bijstand bij diefstal
    > neen
    < bijstand aan personen
    > neen
    < upgrade
    > neen
    < banden
    > neen
    < Hebt u de basispremies van VIVIUM
    > ja
    < Basispremie BA: welk bedrag
    > 500
    < Basispremie glasbreuk
    > 100
    > 100
    > 100
    > 100
    < Basispremie diefstal
    > 100
    < Basispremie materiële schade
    > 400
    < Totaal per jaar, zonder taksen en bijdragen: € 1.416,44
    < Controleer uw antwoorden
    < - Eerste inverkeerstelling: 12/03/2024
    < - Nummerplaat: 1ABC123
    > klopt
    < Deze verzekering is mogelijk.
    < - Burgerlijke aansprakelijkheid (BA): € 406,13
    < - Diefstal: € 85,00
    < - Materiële schade: € 433,20
    < - Bijstand na ongeval: € 14,21
    < - Totaal per jaar, zonder taksen en bijdragen: € 1.416,44
    < - Lage vrijstelling: € 300,00
    < Productfiche VIVIUM Auto 06.2023. Die editie geldt sinds 01/06/2023 en is 3 jaar oud.
    < Dit is een berekening, geen aanbod.
    < Intern gebruik door de makelaar.
  `);
  expect(differences).toEqual([]);
});

test("what only a professional can have is not asked of a consumer, whatever the vehicle", () => {
  const evaluation = evaluate({ vehicle: { category: "motorcycle" } }, { today: "2026-11-22" });
  for (const asked of ["request.goods", "request.economicUnemployment"] as const) {
    const relevance = questionOf(asked)?.relevance;
    const isAsked = (type: "consumer" | "company"): boolean | undefined =>
      relevance?.kind === "choice" ? relevance.when?.(evaluation, { policyholder: { type } }) : undefined;
    expect([isAsked("consumer"), isAsked("company")]).toEqual([false, true]);
  }
});

test("a percentage with many decimals is rounded, and said to be", () => {
  expect(percentText(voiceOf("nl"), "-0.116666666667")).toBe("ca. -0,12%");
  expect(percentText(voiceOf("fr"), "-0.116666666667")).toContain("env. -0,12");
  expect(percentText(voiceOf("nl"), "-7.5")).toBe("-7,5%");
});
