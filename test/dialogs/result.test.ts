import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";
import { tariffSchema } from "../../src/index.ts";

const FICTITIOUS = tariffSchema.parse({
  name: "Proeftarief",
  owner: "Niemand",
  fictitious: true,
  validFrom: "2024-01-01",
  validTo: null,
  basePremiums: { liability: [{ amount: "500.00" }] },
});

/** An electric car with liability and legal protection only. */
const SMALL_QUOTE = `
  > personenwagen
  > Tesla Model 3
  > elektrisch
  > 01/02/2020
  > eerste eigenaar
  > neen
  > geen
  > particulier
  > privé
  > 21.000
  > neen
  > neen
  > ja
  > 40
  > 3
  > geen
  > ja
  > geen omnium
  > geen
  > neen
  > neen
  < basispremies van VIVIUM
`;

test("without base premiums: percentages and fixed amounts, and no total", async () => {
  const differences = await play(`
    ${SMALL_QUOTE}
    > neen
    < Controleer uw antwoorden
    > klopt
    < - Burgerlijke aansprakelijkheid (BA): basispremie -25%
    < -25%
    < - Rechtsbijstand: € 77,90
    < Geen totaal in euro: niet alle premies zijn gekend.
    < - Voor de premie: Basispremies
    ! Totaal per jaar
    < Percentages worden vermenigvuldigd.
    > prijs
    < basispremie -25%
    < Een totaal in euro vraagt de basispremies uit V-Connect. Typ “wijzig basispremies”.
    > wijzig basispremies
    < Hebt u de basispremies van VIVIUM, uit V-Connect?
  `);
  expect(differences).toEqual([]);
});

// 500.00 × 0.75 (electric) = 375.00; + 77.90 legal protection = 452.90. Towing: 500.00 × 0.75 × 1.10 = 412.50.
test("a fictitious tariff says so on every total, in both languages", async () => {
  const script = `
    ${SMALL_QUOTE}
    < Neen, gebruik “Proeftarief” (fictief)
    > 2
    < Totaal per jaar, FICTIEF tarief, geen VIVIUM-premie: € 452,90
    < - Basispremies: Proeftarief (fictief)
    > klopt
    < Totaal per jaar, FICTIEF tarief, geen VIVIUM-premie: € 452,90
    < “Proeftarief” is een fictief tarief. Dit zijn geen premies van VIVIUM.
    > en français
    > prix
    < Total par an, tarif FICTIF, pas une prime VIVIUM : 452,90 €
    > modifier remorque
    < 2. Assurer une remorque dételée de plus de 750 kg : Non
    ! 3.
    > 1
    > oui
    < Total par an, tarif FICTIF, pas une prime VIVIUM : 490,40 € (+37,50 €)
    < « Proeftarief » est un tarif fictif. Ce ne sont pas des primes de VIVIUM.
  `;
  expect(await play(script, { tariff: FICTITIOUS })).toEqual([]);
});

test("the user's own premiums are named as such", async () => {
  const differences = await play(
    `
    ${SMALL_QUOTE}
    > ja
    < Basispremie BA: welk bedrag per jaar, zonder taksen?
    > 400
    < Totaal per jaar, zonder taksen en bijdragen: € 377,90
    > klopt
    < Basispremies ingegeven door u, uit V-Connect.
    ! FICTIEF
  `,
    { tariff: FICTITIOUS },
  );
  expect(differences).toEqual([]);
});

test("remarks that hold for the whole quote are made once", async () => {
  const differences = await play(`
    ${SMALL_QUOTE}
    > neen
    > klopt
    < Die editie geldt sinds 01/06/2023 en is 3 jaar oud.
    < Percentages worden vermenigvuldigd.
    > wijzig kilometers
    > 4000
    < -10%
    < Deze berekening steunt op: Productfiche VIVIUM Auto 06.2023.
    ! Die editie geldt sinds
    ! Percentages worden vermenigvuldigd.
    < Dit is een berekening, geen aanbod.
  `);
  expect(differences).toEqual([]);
});

test("a heavy motorhome ends at once, with the mail as the next step, and can be corrected", async () => {
  const differences = await play(`
    > mobilhome
    > 5.001 kg
    < Dit loopt via de backoffice, niet via V-Connect.
    < Mail het ingevulde en getekende verzekeringsvoorstel naar auto-ant@vivium.be.
    ! Premie per waarborg
    > waarom
    < De M.T.M. is 5.001 kg
    > volledige uitleg
    < Bron: V-Connect Auto Release Nota 11, juni 2022
    < sinds 19/06/2022.
    > medewerker
    < auto-ant@vivium.be
    > wijzig mtm
    > 5000
    < Welk merk
  `);
  expect(differences).toEqual([]);
});

test("another usage of the commercial line goes to the Service Center, not to the mail", async () => {
  const differences = await play(
    `
    > voiture
    > Skoda Octavia
    > diesel
    > 2/2025
    > 1
    > oui
    > passer
    > société
    > auto-école
    < Ceci passe par le backoffice
    < 03 244 66 16
    ! Envoyez la proposition
    > modifier usage
    > professionnel
    < Combien de kilomètres
  `,
    { locale: "fr-BE" },
  );
  expect(differences).toEqual([]);
});

test("a consumer without a named driver is refused, with the way on", async () => {
  const differences = await play(`
    > wagen
    > Fiat Panda
    > benzine
    > 05/2018
    > tweedehands
    > neen
    > nee
    > particulier
    > privé
    > 9000
    > nee
    > nee
    > nee
    < Deze aanvraag is zo niet mogelijk.
    < Wijzig een antwoord, of vraag raad aan het Service Center.
    > terug
    < Staat er een aangeduide bestuurder in het contract?
    > ja
    < geboortedatum
  `);
  expect(differences).toEqual([]);
});

test("the result and the check come as a card too, with the same content as the text", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  expect(await resume(conversation, `${SMALL_QUOTE}\n> neen`)).toEqual([]);
  const [review] = conversation.replies;
  const rows = review?.card?.sections.flatMap((section) => section.rows) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.every(({ change }) => change?.submit["do"] === "change")).toBe(true);
  for (const { label, value } of rows) expect(review?.text).toContain(`- ${label}: ${value}`);

  await conversation.press("Klopt, toon het resultaat");
  const [result] = conversation.replies;
  expect(result?.card?.actions.length).toBeLessThanOrEqual(5);
  const text = result?.text ?? "";
  for (const { heading, rows: lines, notes = [] } of result?.card?.sections ?? []) {
    expect(text).toContain(heading);
    for (const { label, value } of lines) expect(text).toContain(`${label}: ${value}`);
    for (const note of notes) expect(text).toContain(note);
  }
  for (const line of result?.card?.footer ?? []) expect(text).toContain(line);
});
