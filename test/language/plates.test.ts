import { expect, test } from "@jest/globals";
import { understandSentence } from "../../dialogs/language/index.ts";

const plateIn = (text: string, language: "nl" | "fr"): string | undefined =>
  understandSentence(text, { language, today: "2026-11-22" }).facts.vehicle?.plate;

test.each([
  ["nl", "zijn wagen 1ABC234 is een Golf", "1ABC234"],
  ["nl", "graag een offerte voor 2xyz890, klant geboren op 03/04/1980", "2XYZ890"],
  ["nl", "het gaat over de Clio (1ABC234) van mevrouw Maes", "1ABC234"],
  ["nl", "1ABC234.", "1ABC234"],
  ["nl", "polis 45.123.456, wagen 1ABC234", "1ABC234"],
  ["nl", "klant Jan Peeters, 1ABC234", "1ABC234"],
  ["fr", "la 2XYZ890 de mon client", "2XYZ890"],
  ["fr", "c'est pour sa voiture,1abc234,essence", "1ABC234"],
  ["fr", "la Golf: 1ABC234, diesel", "1ABC234"],
  ["fr", "la plaque de sa Polo est 2ABC345", "2ABC345"],
] as const)(
  "a plate without dashes is found in the middle of a sentence (%s, %s)",
  (language, text, plate) => {
    expect(plateIn(text, language)).toBe(plate);
  },
);

test.each([
  "Golf 2TDI150 van 2021",
  "Audi A4 2TSI190",
  "Peugeot 308 2HDI150",
  "1.5TSI150",
  "een 1.6hdi110 diesel",
  "Renault 1dci110",
  "BMW 320d",
  "BMW X5 xDrive40i",
  "Mazda CX30",
  "Ford F150",
  "Kia EV6",
  "ID3 Pro 150kw",
  "Tesla 3",
  "chassis WVWZZZ1KZ8W123456",
  "VF1AB1ABC234567",
  "TMB1ABC234",
  "1ABC2345",
  "11ABC234",
  "0ABC234",
  "1ABCD234",
  "1AB234",
  "polis 1ABC234",
  "polisnummer nr. 2ABC345",
  "contrat n° 1ABC234",
  "dossier 1ABC234",
  "référence 3XYZ456",
  "jan1abc234@telenet.be",
  "1abc234.be",
  "5jan202",
  "1ste100 km gratis",
  "2eme100",
  "tot 3 personen, 150 km",
  "1 van 234",
  "BE68539007547034",
  "3500kg",
  "klasse 4WD200",
])("%s is no plate", (text) => {
  expect(plateIn(text, "nl")).toBeUndefined();
  expect(plateIn(text, "fr")).toBeUndefined();
});
