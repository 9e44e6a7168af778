import { expect, test } from "@jest/globals";
import { Conversation } from "../support/conversation.ts";
import { play, resume } from "../support/script.ts";

test("an unknown language is asked for in both, and the choice holds", async () => {
  const differences = await play(
    `
    < Ik ben de geautomatiseerde assistent
    < Je suis l’assistant automatisé
    < Dat is geen aanbod.
    < Ce n’est pas une offre.
    < 1. Nederlands
    < 2. Français
    > euh
    < In welke taal wilt u verdergaan?
    > 2
    < De quel véhicule s’agit-il ?
    ! geautomatiseerde
    > voiture
    < Quelle est la marque du véhicule ?
  `,
    { locale: "en-US" },
  );
  expect(differences).toEqual([]);
});

test("a greeting or a button gives the language away", async () => {
  expect(await play("> Bonjour !\n< De quel véhicule", { locale: "en-US" })).toEqual([]);
  expect(await play("> goeiedag\n< Over welk voertuig", { locale: "en-US" })).toEqual([]);
  expect(await play("* Français\n< De quel véhicule", { locale: "en-US" })).toEqual([]);
});

test("the language can be switched at any moment, and the question is repeated in the new one", async () => {
  const differences = await play(`
    > wagen
    > Renault Clio
    > en français
    < Nous continuons en français.
    < Quel est le carburant du véhicule ?
    < 1. Essence
    > essence
    < mis en circulation
    > 01/03/2025
    < Premier propriétaire
    > je suis le premier propriétaire
    * Nederlands
    < We gaan verder in het Nederlands.
    > overzicht
    < - Brandstof: Benzine
    < - Aankoop: 1ste eigenaar
    > nl
    < We spreken al Nederlands.
  `);
  expect(differences).toEqual([]);
});

test("the other language's words are understood without switching", async () => {
  const differences = await play(`
    > voiture
    < Welk merk is het voertuig?
    > Dacia Sandero
    > essence
    < in verkeer gesteld
    > 12 mars 2025
    > occasion
    < rijhulpsysteem
    > oui
    < nummerplaat
    > je ne sais pas
    < Dit blijft open.
  `);
  expect(differences).toEqual([]);
});

test("the welcome comes once, however often the client announces the arrival", async () => {
  const conversation = new Conversation();
  await conversation.arrive();
  expect(conversation.heard).toContain("geautomatiseerde assistent");
  await conversation.arrive();
  expect(conversation.replies).toEqual([]);
  expect(await resume(conversation, "> wagen\n! geautomatiseerde\n< Welk merk")).toEqual([]);
});

test("every message carries the locale of its language", async () => {
  const conversation = new Conversation({ locale: "fr-FR" });
  await conversation.arrive();
  expect(conversation.replies.map(({ locale }) => locale)).toEqual(["fr-BE"]);
  await conversation.say("nederlands");
  expect(conversation.replies.map(({ locale }) => locale)).toEqual(["nl-BE"]);
});
