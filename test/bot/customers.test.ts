import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { assistantDialogue } from "../../bot/assistant.ts";
import { foundBy, keyOf } from "../../dialogs/customers/name.ts";
import type { Service } from "../../bot/service.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
    { id: "bert", name: "Bert Peeters", role: "broker", office: "Peeters" },
    { id: "carla", name: "Carla Claes", role: "broker", office: "Claes" },
    { id: "els", name: "Els Acceptatie", role: "underwriter", office: "Peeters" },
  ],
} satisfies Parameters<typeof startRunning>[1]["identities"];

let server: TestServer;
let url: string;
let service: Service;
let conversation = 0;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
  });
});
afterAll(async () => {
  await service.close();
  await server.stop();
});
beforeEach(async () => {
  conversation += 1;
  await ask(url, "truncate customers cascade");
  for (const line of [JAN, AN, LUC]) await imports("Peeters", line);
});

const says = (user: string, text: string, locale = ""): Promise<string> =>
  heard({ port: service.port, user, conversation: `${user}${locale}${conversation}` }, text);

const imports = (office: string, { name, ...told }: { readonly name: string }): Promise<unknown> =>
  ask(url, "select import_customer($1, $2)", [
    office,
    JSON.stringify({ name, key: keyOf(name), words: foundBy(name), ...told }),
  ]);

const JAN = {
  name: "Jan Peeters",
  reference: "K-1001",
  type: "consumer",
  birth_date: "1975-02-14",
  licence_date: "1994-05-03",
  bonus_malus: -2,
  post_code: "9000",
  iban: "BE68539007547034",
  plan: "monthly",
  car: {
    plate: "1ABC123",
    make: "Volkswagen",
    model: "Golf",
    energy: "petrol",
    first_registration: "2023-04-01",
  },
};
const AN = { name: "An Peeters", reference: "K-1002", birth_date: "1981-03-02" };
const LUC = { name: "Luc Van den Berghe", type: "self_employed", birth_date: "1968-05-05", bonus_malus: 3 };

const factsOf = async (user: string): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await ask<{ quote: Readonly<Record<string, unknown>> }>(
    url,
    "select memory -> 'quote' as quote from conversations where person = $1 order by changed_at desc limit 1",
    [user],
  );
  return row?.quote ?? {};
};

describe("a customer of the office", () => {
  it("is found by name and fills what is known, which is said so that it can be corrected", async () => {
    const told = await says("an", "klant Jan Peeters");
    expect(told).toContain("Klant: Jan Peeters · K-1001 · 14/02/1975 · 9000 · 1ABC123.");
    expect(told).toContain("Geboortedatum bestuurder: 14/02/1975");
    expect(told).toContain("Bonus-malusgraad: -2");
    expect(told).toContain("Rekening voor de premies: BE68 … 7034.");
    expect(told).toContain("Betaling per maand.");
    expect(await factsOf("an")).toMatchObject({
      facts: {
        policyholder: { type: "consumer" },
        driver: { birthDate: "1975-02-14", licenceDate: "1994-05-03", bonusMalus: -2 },
      },
      payment: { iban: "BE68539007547034", plan: "monthly" },
      customer: { name: "Jan Peeters" },
    });
    // A quote is often for another car: it is offered, and taken when asked for.
    expect(await factsOf("an")).not.toHaveProperty("facts.vehicle");
    expect(await says("an", "wagen 1-abc-123")).toContain("Voertuig: Volkswagen Golf; Benzine");
  });

  it("is found by reference, and by plate with the car", async () => {
    expect(await says("an", "klant k-1002")).toContain("Klant: An Peeters · K-1002");
    expect(await says("bert", "zoek klant 1-ABC-123 aub")).toContain("Nummerplaat: 1ABC123");
  });

  it("is found in French, in the middle of a quote, by a name that is written otherwise", async () => {
    await says("an", "français");
    await says("an", "Clio 2021 essence");
    const told = await says("an", "c'est pour le client vandenberghe, 12.000 km par an");
    expect(told).toContain("Client : Luc Van den Berghe");
    expect(told).toContain("Repris de votre fichier de clients");
    expect(told).toContain("12 000 km");
    expect(await factsOf("an")).toMatchObject({
      facts: { annualKm: 12_000, driver: { birthDate: "1968-05-05", bonusMalus: 3 } },
    });
  });

  it("is chosen where several are meant, and narrowed by a first name", async () => {
    const asked = await says("an", "klant peeters");
    expect(asked).toContain("Welke klant bedoelt u?");
    expect(await says("an", "Jan")).toContain("Klant: Jan Peeters · K-1001");
    expect(await says("bert", "klant pee")).toContain("Welke klant bedoelt u?");
    expect(await says("bert", "1")).toContain("Klant: An Peeters · K-1002");
  });

  it("does not replace what was said, and says where the two differ", async () => {
    await says("an", "BM 5, particulier");
    expect(await says("an", "klant Jan Peeters")).toContain("Bonus-malusgraad: -2. Wat u zei, blijft staan.");
    await says("bert", "geboren op 03/07/2005");
    expect(await says("bert", "klant Jan Peeters")).toContain("een andere geboortedatum dan de klant");
    expect(await factsOf("bert")).toMatchObject({ facts: { driver: { birthDate: "2005-07-03" } } });
    expect(await factsOf("bert")).not.toHaveProperty("facts.driver.bonusMalus");
  });

  it("takes back what it filled in when it is somebody else", async () => {
    await says("an", "klant Jan Peeters");
    expect(await says("an", "klant Luc Van den Berghe")).toContain("In de plaats van Jan Peeters");
    expect(await factsOf("an")).toMatchObject({
      facts: { driver: { birthDate: "1968-05-05", bonusMalus: 3 } },
      customer: { name: "Luc Van den Berghe" },
      payment: {},
    });
    expect(await factsOf("an")).not.toHaveProperty("payment.iban");
    expect(await factsOf("an")).not.toHaveProperty("facts.driver.licenceDate");
    expect(await says("an", "niet deze klant")).toContain("Goed, iemand anders.");
    expect(await factsOf("an")).not.toHaveProperty("facts.driver");
    // Whoever was found by a number has no name when it is somebody else.
    await says("an", "klant K-1001");
    await says("an", "niet deze klant");
    expect(await factsOf("an")).not.toHaveProperty("customer");
  });

  it("goes as a whole with one undo: name, answers, account, plan and car", async () => {
    await says("an", "BM 5, maandelijks betalen");
    const before = await factsOf("an");
    await says("an", "klant 1-ABC-123, 12.000 km per jaar");
    const told = await says("an", "maak dat ongedaan");
    expect(told).toContain("Klant: niet gekend.");
    expect(told).toContain("Geboortedatum bestuurder (vraag ik opnieuw)");
    expect(told).toContain("Rekening voor de premies: geen.");
    for (const part of ["facts", "asked", "payment", "customer", "history"]) {
      expect([part, (await factsOf("an"))[part]]).toEqual([part, before[part]]);
    }
    // What was chosen of several goes too, and in French.
    await says("bert", "français");
    await says("bert", "client peeters");
    await says("bert", "Jan");
    expect(await says("bert", "annulez ça")).toContain("Paiement : pas choisi.");
    expect(await factsOf("bert")).toMatchObject({ customer: { name: "peeters" }, facts: {} });
    expect(await factsOf("bert")).not.toHaveProperty("payment");
  });

  it("loses the plan or the account that was said last, and nothing before it", async () => {
    await says("an", "BM 5");
    await says("an", "IBAN BE68 5390 0754 7034");
    await says("an", "maandelijks betalen");
    expect(await says("an", "maak dat ongedaan")).toContain("Betaling: niet gekozen.");
    expect(await says("an", "maak dat ongedaan")).toContain("Rekening voor de premies: geen.");
    expect(await factsOf("an")).toMatchObject({ facts: { driver: { bonusMalus: 5 } } });
  });

  it("is invisible to another office, whatever is asked for", async () => {
    for (const words of ["klant Jan Peeters", "zoek klant K-1001", "klant 1ABC123", "klant peeters"]) {
      expect(await says("carla", words)).not.toMatch(/ · |14\/02\/1975|Golf|9000/);
    }
    expect(await says("carla", "zoek klant peeters")).toContain("staat niet in uw klantenbestand");
    expect(await says("els", "zoek klant Jan Peeters")).not.toContain("K-1001");
  });
});

describe("a search that finds nobody or fails", () => {
  it("lets the quote go on with the name", async () => {
    const told = await says("an", "klant Piet Onbekend, Golf van 2022");
    expect(told).toContain(
      "Piet Onbekend staat niet in uw klantenbestand. Ik noteer de naam; we gaan verder.",
    );
    expect(told).toContain("Voertuig: Volkswagen Golf");
    expect(told).toMatch(/\?\s/);
    expect(await says("an", "klant Els™ Maes")).toContain(
      "Deze tekens mogen niet in een naam: ™. Ik lees: Els Maes.",
    );
    expect(await factsOf("an")).toMatchObject({ customer: { name: "Els Maes" } });
  });

  it("lets the quote go on, in time, while the register is locked; what was said is kept", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("begin");
    await client.query("lock table customers in access exclusive mode");
    const begun = Date.now();
    const told = await says("an", "klant Jan Peeters, Golf van 2022");
    const lasted = Date.now() - begun;
    await client.query("rollback");
    await client.end();
    expect(told).toContain("Uw klantenbestand antwoordt nu niet. We gaan gewoon verder zonder.");
    expect(told).toContain("Voertuig: Volkswagen Golf");
    expect(lasted).toBeLessThan(4_000);
    expect(
      await ask(
        url,
        "select customer, vehicle from cases where owner = 'an' order by created_at desc limit 1",
      ),
    ).toEqual([{ customer: "Jan Peeters", vehicle: "Volkswagen Golf" }]);
  });

  it("lets the quote go on while the register is gone", async () => {
    await ask(url, "alter table customers rename to away");
    try {
      expect(await says("bert", "client Dupont")).toContain("We gaan gewoon verder zonder.");
      expect(await says("bert", "Golf van 2022, diesel")).toContain("Volkswagen Golf");
    } finally {
      await ask(url, "alter table away rename to customers");
    }
  });
});

describe("a quote that names its customer", () => {
  const registered = (name: string): Promise<unknown> =>
    ask(
      url,
      `select office, birth_date::text as birth, bonus_malus as bm, iban, told_by as by,
        array(select plate from customer_cars where customer = customers.id) as plates
      from customers join customer_details on customer = id and source = 'quotes' where name = $1`,
      [name],
    );

  it("teaches the register, once, and the next quote is filled from it", async () => {
    await says("an", "nieuwe klant Rita Claes, geboren op 03/07/1985, BM 4");
    await says("an", "IBAN BE68 5390 0754 7034");
    await says("an", "Golf 2022, nummerplaat 1-XYZ-789");
    await says("an", "klant rita claes");
    expect(await registered("Rita Claes")).toEqual([
      {
        office: "Peeters",
        birth: "1985-07-03",
        bm: 4,
        iban: "BE68539007547034",
        by: ["an"],
        plates: ["1XYZ789"],
      },
    ]);
    const told = await says("bert", "zoek klant 1xyz789");
    expect(told).toContain("Klant: Rita Claes · 03/07/1985 · 1XYZ789");
    expect(told).toContain("Bonus-malusgraad: 4");
    expect(await says("carla", "zoek klant Rita Claes")).not.toContain("03/07/1985");
  });

  it("does not take another driver for the customer", async () => {
    await says("an", "klant Luc Van den Berghe");
    await says("an", "geboren op 03/07/2005");
    await says("an", "BM 11");
    expect(await factsOf("an")).toMatchObject({
      facts: { driver: { birthDate: "2005-07-03", bonusMalus: 11 } },
    });
    expect(
      await ask(
        url,
        "select birth_date, bonus_malus from customer_details where source = 'quotes' and bonus_malus = 11",
      ),
    ).toEqual([]);
  });

  it("is found in the list of cases by surname, whatever stands before it", async () => {
    await says("an", "klant Luc Van den Berghe");
    await says("an", "particulier");
    for (const words of ["van klant van den berghe", "van klant Luc"]) {
      expect(await says("an", `mijn zaken ${words}`)).toMatch(/1\. \S+ · Luc Van den Berghe/);
    }
  });

  it("makes no second customer of one that the office's file names later", async () => {
    await says("an", "klant Rita Claes, geboren op 03/07/1985");
    await imports("Peeters", {
      ...AN,
      name: "Claes Rita",
      reference: "K-7",
      birth_date: "1985-07-03",
    } as never);
    expect(await ask(url, "select name, reference from customers where key = 'claes rita'")).toEqual([
      { name: "Claes Rita", reference: "K-7" },
    ]);
  });
});

it("refuses in the database what cannot be: a second customer of one reference, a wrong plan, another office's car", async () => {
  const insert =
    "insert into customers (office, reference, name, key, words) values ('Peeters', 'k-1001', 'X', 'x', '')";
  await expect(ask(url, insert)).rejects.toThrow("customers_by_reference");
  await expect(ask(url, "update customer_details set plan = 'weekly'")).rejects.toThrow("check constraint");
  await expect(ask(url, "update customer_cars set office = 'Claes'")).rejects.toThrow("foreign key");
});
