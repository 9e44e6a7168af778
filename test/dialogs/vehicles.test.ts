import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { vehicleDatabases } from "../../bot/vehicles/vehicles.ts";
import { Conversation } from "../support/conversation.ts";
import { resume } from "../support/script.ts";
import { VehicleServer } from "../support/vehicle-server.ts";
import { runLog } from "../support/run-log.ts";

const VIN = "WVWZZZCDZMW123456";
const GOLF = {
  make: "VW",
  model: "GOLF",
  type: "1.5 TSI Life",
  category: "car",
  energy: "petrol",
  powerKw: 96,
  maxMassKg: 1850,
  firstRegistration: "2021-03-12",
  catalogueValue: "27500",
  plate: "1-ABC-123",
  vin: VIN,
};
const type = (name: string, energy: string, powerKw: number, catalogueValue: string, sold = {}) => ({
  ...{ make: "Volkswagen", model: "Golf", type: name, category: "car" },
  ...{ energy, powerKw, catalogueValue, ...sold },
});

let server: VehicleServer;

beforeEach(async () => {
  server = await VehicleServer.open();
  server.knows({ plate: "1ABC123" }, GOLF);
  server.knows({ vin: VIN }, GOLF);
});
afterEach(() => server.close());

async function conversation(locale = "nl-BE"): Promise<Conversation> {
  const databases = vehicleDatabases({ url: server.url, token: undefined }, runLog());
  const begun = new Conversation({
    locale,
    vehicles: () => databases(() => Promise.reject(new Error("PostgreSQL is not asked"))),
  });
  await begun.arrive();
  return begun;
}

const played = async (script: string, locale?: string): Promise<[Conversation, string[]]> => {
  const begun = await conversation(locale);
  return [begun, await resume(begun, script)];
};

const NL = "> nederlands";
const FR = "> français";

describe("a vehicle that the database knows", () => {
  it.each([
    [
      "nl-BE",
      `
      < Wat is de nummerplaat of het chassisnummer? Dan zoek ik het voertuig op.
      > 1abc123
      < Volgens de voertuigdatabank: Volkswagen Golf 1.5 TSI Life; Personenwagen; Benzine;
      < Cataloguswaarde: € 27.500,00.
      < Klopt er iets niet?
      ! zonder opties
      < Is de klant de 1ste eigenaar
      > overzicht
      < Voertuiggegevens: Uit de voertuigdatabank: 1.5 TSI Life
      > het is een diesel van 110 kW
      < Diesel (was Benzine)
      > overzicht
      < Vermogen: 110 kW`,
    ],
    [
      "fr-BE",
      `
      < Quelle est la plaque ou le numéro de châssis ?
      > 1abc123
      < Selon la base de données des véhicules : Volkswagen Golf 1.5 TSI Life ; Voiture ; Essence ;
      < Quelque chose ne va pas ?
      > aperçu
      < Données du véhicule : De la base de données des véhicules : 1.5 TSI Life`,
    ],
  ])("is filled in by its plate and said (%s)", async (locale, script) => {
    const [{ memory }, differences] = await played(`${locale === "nl-BE" ? NL : FR}\n${script}`, locale);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toMatchObject({ make: "Volkswagen", plate: "1ABC123", vin: VIN });
    expect(server.asked.map(({ body }) => body)).toEqual(['{"plate":"1ABC123"}']);
  });

  it("is found by a chassis number, also where the plate is asked", async () => {
    const [{ memory }, differences] = await played(`${NL}\n> ${VIN}\n< Golf 1.5 TSI Life`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toMatchObject({ plate: "1ABC123", firstRegistration: "2021-03-12" });
  });

  it("does not overrule what the user said before, and says where it differs", async () => {
    const [{ memory }, differences] = await played(`
      ${NL}
      > golf, diesel, 110 kW, 2021
      > wijzig nummerplaat
      > 1-ABC-123
      < Eerste inverkeerstelling: 12/03/2021
      < De databank zegt Benzine en Vermogen: 96 kW; ik houd wat u zei.`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toMatchObject({ energy: "diesel", powerKw: 110 });
  });

  it("is only confirmed where the user has said it all", async () => {
    server.knows({ plate: "1AAA111" }, { make: "Volkswagen", model: "Golf", energy: "diesel" });
    const [, differences] = await played(`
      ${NL}
      > golf diesel
      > wijzig nummerplaat
      > 1AAA111
      < De voertuigdatabank zegt hetzelfde.`);
    expect(differences).toEqual([]);
  });

  it("can be one of several, but not one of any number", async () => {
    const others = Array.from({ length: 7 }, (_, at) => ({ ...GOLF, plate: undefined, powerKw: 80 + at }));
    server.knows({ plate: "7AAA777" }, ...others);
    server.knows({ plate: "2AAA222" }, ...others.slice(0, 2));
    const [, differences] = await played(`
      ${NL}
      > 7AAA777
      < De voertuigdatabank kent dit voertuig niet
      > wijzig nummerplaat
      > 2AAA222
      < Welk voertuig is het?
      < 1. 1.5 TSI Life, 80 kW
      > de tweede
      < Vermogen: 81 kW`);
    expect(differences).toEqual([]);
  });

  it("of another make is not taken over", async () => {
    const [{ memory }, differences] = await played(`
      ${NL}
      > peugeot 208
      > wijzig nummerplaat
      > 1-ABC-123
      < De databank zegt Volkswagen Golf, u zei Peugeot 208. Ik neem er niets van over.
      > overzicht
      < Voertuiggegevens: Manueel ingegeven`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toEqual({ make: "Peugeot", model: "208", plate: "1ABC123" });
  });

  it("makes room for another one, and for what was said before", async () => {
    const [{ memory }, differences] = await played(`
      ${NL}
      > 1abc123
      > 1ste eigenaar
      > wijzig nummerplaat
      > 9ZZZ999
      < De gegevens van het vorige voertuig zijn weg.
      < De voertuigdatabank kent dit voertuig niet: ik vraag u de gegevens.
      < Welk merk is het voertuig?`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toEqual({ plate: "9ZZZ999", owner: "first" });
  });

  it("is taken back by an undo, and not filled in again", async () => {
    const [{ memory }, differences] = await played(`
      ${NL}
      > 1abc123
      > maak dat ongedaan
      < Over welk voertuig gaat het?
      > overzicht
      < Voertuiggegevens: Manueel ingegeven`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toEqual({ plate: "1ABC123" });
  });
});

it("what was filled in goes with the plate it came from", async () => {
  const begun = await conversation();
  expect(await resume(begun, `${NL}\n> 1abc123\n> tweedehands`)).toEqual([]);
  // As whoever filled the plate in may take it back: the register of customers, for another customer.
  const { quote } = begun.memory;
  if (quote?.facts.vehicle !== undefined) delete quote.facts.vehicle.plate;
  const after = `
    > ja
    < De gegevens van het vorige voertuig zijn weg.
    < Wat is de nummerplaat of het chassisnummer?
    > 1abc123
    < Volgens de voertuigdatabank: Volkswagen Golf`;
  expect(await resume(begun, after)).toEqual([]);
  expect(begun.memory.quote?.facts.vehicle).toMatchObject({ owner: "second_hand", energy: "petrol" });
});

describe("types of a model", () => {
  const TYPES = [
    type("1.5 TSI Life", "petrol", 96, "26100", { soldFrom: "2020-01-01" }),
    type("1.4 TSI", "petrol", 92, "23000", { soldFrom: "2013-01-01", soldTo: "2019-12-31" }),
    type("2.0 TDI Style", "diesel", 110, "33900.50"),
  ];

  it.each([
    [
      "nl-BE",
      `${NL}
      > vw golf
      < Welke Volkswagen Golf is het?
      < 1. 1.5 TSI Life, Benzine, 96 kW, € 26.100,00
      < 4. Geen van deze
      > 2.0 TDI Style
      < Volgens de voertuigdatabank: 2.0 TDI Style; Personenwagen; Diesel; Vermogen: 110 kW
      < De cataloguswaarde is die zonder opties.`,
    ],
    [
      "fr-BE",
      `${FR}
      > vw golf
      < Quelle Volkswagen Golf est-ce ?
      > 3
      < Selon la base de données des véhicules : 2.0 TDI Style ; Voiture ; Diesel ; Puissance : 110 kW
      < La valeur catalogue est sans options.`,
    ],
  ])("are offered to choose from (%s)", async (locale, script) => {
    server.knows({ make: "Volkswagen", model: "Golf" }, ...TYPES);
    const [{ memory }, differences] = await played(script, locale);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toEqual({
      ...{ category: "car", make: "Volkswagen", model: "Golf" },
      ...{ energy: "diesel", powerKw: 110, catalogueValue: "33900.50" },
    });
  });

  it("are parted by what was said: fuel, power, and when it was registered", async () => {
    server.knows({ make: "Volkswagen", model: "Golf" }, ...TYPES);
    const [, differences] = await played(`
      ${NL}
      > golf benzine van 2017
      < Volgens de voertuigdatabank: 1.4 TSI;`);
    expect(differences).toEqual([]);
  });

  it("wait for other answers where they are many", async () => {
    const many = ["A", "B", "C", "D", "E", "F"].map((name, at) => type(name, "petrol", 60 + at, "20000"));
    server.knows({ make: "Volkswagen", model: "Golf" }, ...many, type("G", "electric", 100, "40000"));
    const [, differences] = await played(`
      ${NL}
      > golf
      < De databank kent 7 types van de Volkswagen Golf.
      > personenwagen
      > elektrisch
      < Volgens de voertuigdatabank: G; Vermogen: 100 kW; Cataloguswaarde: € 40.000,00.`);
    expect(differences).toEqual([]);
  });

  it("may all be wrong, which leaves the questions to be asked", async () => {
    server.knows({ make: "Volkswagen", model: "Golf" }, ...TYPES);
    const [, differences] = await played(`
      ${NL}
      > golf
      * Geen van deze
      < Goed, ik vraag u de gegevens.
      < Is de Volkswagen Golf een personenwagen
      > overzicht
      < Voertuiggegevens: Manueel ingegeven`);
    expect(differences).toEqual([]);
  });

  it("give way to the car itself once its plate is known", async () => {
    server.knows({ make: "Volkswagen", model: "Golf" }, ...TYPES);
    const [{ memory }, differences] = await played(`
      ${NL}
      > golf diesel
      > wijzig nummerplaat
      > 9ZZZ999
      > overzicht
      < Voertuiggegevens: Uit de voertuigdatabank: 2.0 TDI Style`);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle?.powerKw).toBe(110);
  });
});

describe("without an answer", () => {
  it.each([
    ["nl-BE", `${NL}\n> 9ZZZ999\n< De voertuigdatabank kent dit voertuig niet: ik vraag u de gegevens.`],
    ["fr-BE", `${FR}\n> 9ZZZ999\n< La base de données ne connaît pas ce véhicule`],
  ])("an unknown vehicle is typed in at once (%s)", async (locale, script) => {
    const [{ memory }, differences] = await played(script, locale);
    expect(differences).toEqual([]);
    expect(memory.quote?.facts.vehicle).toEqual({ plate: "9ZZZ999" });
  });

  it("a slow database costs two seconds, one sentence and nothing that was said", async () => {
    server.manner = "slow";
    const begun = await conversation("fr-BE");
    await begun.say("français");
    const from = performance.now();
    const script = `
      > golf essence 2020, plaque 1-ABC-123
      < Véhicule : Volkswagen Golf ; Essence ;
      < La base de données des véhicules ne répond pas : je vous demande les données.
      > aperçu
      < Données du véhicule : Encodées manuellement`;
    expect(await resume(begun, script)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(begun.memory.quote?.facts.vehicle).toMatchObject({ model: "Golf", plate: "1ABC123" });
  });

  it("a database that is back is asked again after a minute, and fills in what is still open", async () => {
    server.manner = "error";
    const begun = await conversation();
    const down = `
      ${NL}
      > 1-ABC-123
      < De voertuigdatabank antwoordt niet: ik vraag u de gegevens.
      > diesel
      ! databank`;
    expect(await resume(begun, down)).toEqual([]);
    expect(server.asked).toHaveLength(1);
    server.manner = "right";
    begun.now += 60_000;
    const back = `
      > personenwagen
      < Volgens de voertuigdatabank: Volkswagen Golf 1.5 TSI Life;
      < De databank zegt Benzine; ik houd wat u zei.
      > overzicht
      < Voertuiggegevens: Uit de voertuigdatabank: 1.5 TSI Life`;
    expect(await resume(begun, back)).toEqual([]);
  });

  it("the plate may be passed over, and a question once answered is asked once", async () => {
    const [, differences] = await played(`
      ${NL}
      * Nog niet gekend
      < Welk merk is het voertuig?
      > peugeot
      < Welk model?
      > 208
      < De voertuigdatabank kent dit voertuig niet
      < Is de Peugeot 208 een personenwagen
      > ja
      < Waarop rijdt het voertuig?
      > benzine
      ! voertuigdatabank`);
    expect(differences).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });
});
