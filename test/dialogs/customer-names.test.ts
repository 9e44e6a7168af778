import { expect, test } from "@jest/globals";
import { customerIntent, isCode } from "../../dialogs/customers/recognise.ts";
import { foundBy, keyOf, namesWhole } from "../../dialogs/customers/name.ts";
import { cleaned, shownSign } from "../../dialogs/customers/permitted.ts";

const heard = (text: string, language: "nl" | "fr"): readonly [string, string] | undefined => {
  const intent = customerIntent(text, language);
  return intent && [intent.search, intent.rest];
};

test.each([
  ["klant Peeters", "Peeters", ""],
  ["klant peeters", "peeters", ""],
  ["Klant: Jan Peeters", "Jan Peeters", ""],
  ["voor de klant Peeters", "Peeters", ""],
  ["offerte voor klant Jan Peeters", "Jan Peeters", ""],
  ["klant van den berghe", "van den berghe", ""],
  ["klant D'Hoore", "D'Hoore", ""],
  ["klant J. Janssens", "J. Janssens", ""],
  ["klant mevrouw Claes aub", "Claes", ""],
  ["klant Bouw & Co bv", "Bouw & Co bv", ""],
  ["klant is Peeters", "Peeters", ""],
  ["klant peeters rijdt 15000 km", "peeters", "rijdt 15000 km"],
  ["Golf 2020 diesel, klant Van den Berghe", "Van den Berghe", "Golf 2020 diesel"],
  ["klant: Dirk Maes\nGeboortedatum: 14/02/1975", "Dirk Maes", "Geboortedatum: 14/02/1975"],
  ["klant Verhoeven, wil zijn Audi A4 verzekeren", "Verhoeven", "wil zijn Audi A4 verzekeren"],
  ["zoek klant peeters aub", "peeters", ""],
  ["zoek de klant 1-ABC-123", "1-ABC-123", ""],
  ["klant K-1023", "K-1023", ""],
  ["ken je klant Janssens?", "Janssens", ""],
  ["klant janssens?", "janssens", ""],
  ["wie is klant K-1023?", "K-1023", ""],
  ["het gaat over klant an peeters", "an peeters", ""],
  ["zoek klant", "", ""],
])("“%s” names a customer", (text, name, rest) => {
  expect(heard(text, "nl")).toEqual([name, rest]);
});

test.each([
  ["client Dupont", "Dupont", ""],
  ["pour le client dupont", "dupont", ""],
  ["chercher le client dupont", "dupont", ""],
  ["cherche le client 1-ABC-123 svp", "1-ABC-123", ""],
  ["le client s'appelle Marc Petit", "Marc Petit", ""],
  ["client Marc de la Haye roule 15.000 km", "Marc de la Haye", "roule 15.000 km"],
  ["c'est pour la cliente Lambert, Clio 2021 essence", "Lambert", "Clio 2021 essence"],
  ["nom du client : Petit", "Petit", ""],
  ["qui est le client K-1001 ?", "K-1001", ""],
])("« %s » names a customer", (text, name, rest) => {
  expect(heard(text, "fr")).toEqual([name, rest]);
});

test.each([
  ["nl", "voor de klant"],
  ["nl", "voor de klant aub"],
  ["nl", "klant 34"],
  ["nl", "klant is 34 jaar"],
  ["nl", "klant is boos"],
  ["nl", "klant sinds 2010"],
  ["nl", "klant van 52"],
  ["nl", "mijn klant, 52 jaar"],
  ["nl", "klant = particulier, 36 jaar"],
  ["nl", "klant heeft 3 schadegevallen"],
  ["nl", "klant: zelfstandige, bestelwagen Renault Kangoo van 2020"],
  ["nl", "de klant is een bv"],
  ["nl", "klant Mercedes"],
  ["nl", "Mijn klant wil een omnium voor zijn Golf"],
  ["nl", "ruitschade aan de Clio van klant Peeters"],
  ["nl", "wat zeg ik voor de klant Peeters?"],
  ["nl", "is de klant verzekerd bij brand?"],
  ["nl", "klant tevreden?"],
  ["fr", "pour le client"],
  ["fr", "pour le client svp"],
  ["fr", "client particulier"],
  ["fr", "client depuis 2010"],
  ["fr", "client 43 ans, permis depuis 2001"],
  ["fr", "le client n'est pas content"],
  ["fr", "la cliente a 29 ans"],
  ["fr", "Client en mini-omnium : c'est couvert ?"],
] as const)("%s “%s” names nobody", (language, text) => {
  expect(heard(text, language)).toBeUndefined();
});

test("a name is the same whatever the order of its words, its capitals and its accents", () => {
  expect(keyOf("Peeters Jan")).toBe(keyOf("jan PEETERS"));
  expect(keyOf("Anaïs Lefèvre")).toBe("anais lefevre");
  expect(foundBy("Luc Van den Berghe")).toEqual(expect.arrayContaining(["luc", "berghe", "vandenberghe"]));
  expect(namesWhole("vandenberghe", "Luc Van den Berghe")).toBe(true);
  expect(namesWhole("van den berghe", "Luc Vandenberghe")).toBe(true);
  expect(namesWhole("pee", "Jan Peeters")).toBe(false);
});

test("what V-Connect takes in no name is left out, and told", () => {
  expect(cleaned("Bouw™ & Co\u00a0bv")).toEqual({ text: "Bouw & Co bv", changed: ["™"] });
  expect(cleaned("D’Hoore–Maes")).toEqual({ text: "D'Hoore-Maes", changed: ["’", "–"] });
  expect(cleaned("Zoë\u200b")).toEqual({ text: "Zoë", changed: ["\u200b"] });
  expect(shownSign("\u200b")).toBe("U+200b");
});

test("a plate or a reference is nobody's name", () => {
  expect(["1-ABC-123", "K-1023", "1023"].filter((text) => !isCode(text))).toEqual([]);
  expect(["Peeters", "Jan 2"].filter(isCode)).toEqual([]);
});
