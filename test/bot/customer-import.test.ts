import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { forget } from "../../bot/customers/forget.ts";
import { importFile } from "../../bot/customers/import.ts";
import type { Database } from "../../bot/storage/database.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import { runCommand } from "../commands/run-command.ts";
import { ask, temporaryDirectory, TestServer } from "../support/database.ts";
import { runLog } from "../support/run-log.ts";

let server: TestServer;
let url: string;
let database: Database;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
});
afterAll(async () => {
  await database.close();
  await server.stop();
});
beforeEach(() => ask(url, "truncate customers cascade"));

/** Imports a file with this content; the counts, and what was told of which line. */
async function imported(content: string | Buffer, office = "Peeters") {
  await using directory = await temporaryDirectory();
  const file = join(directory.path, "customers.csv");
  await writeFile(file, content);
  const told: string[] = [];
  const tell = (line: number, problem: string): void => void told.push(`${line}: ${problem}`);
  return { ...(await importFile(file, { query: database.query, office, tell })), told };
}

const registered = (): Promise<unknown> =>
  ask(
    url,
    `select office, reference, name, type, birth_date::text as birth, bonus_malus as bm, iban, plan
    from customers join customer_details on customer = id order by reference, name`,
  );

const DUTCH = `Klantnummer;Naam;Voornaam;Hoedanigheid;Geboortedatum;BM;IBAN;Betaalplan;Nummerplaat;Merk;Opmerking
K-1;Peeters;Jan;particulier;14/02/1975;-2;BE68 5390 0754 7034;maandelijks;1-ABC-123;Volkswagen;goed
K-2;D'Hoore;Zoë;zelfstandige;05-05-1968;0;;per kwartaal;;;
`;

test("a Dutch file with semicolons is taken, and taken again without a second customer", async () => {
  expect(await imported(DUTCH)).toMatchObject({ lines: 2, made: 2, refused: 0, told: [] });
  const rows = [
    {
      office: "Peeters",
      reference: "K-1",
      name: "Jan Peeters",
      type: "consumer",
      birth: "1975-02-14",
      bm: -2,
      iban: "BE68539007547034",
      plan: "monthly",
    },
    {
      office: "Peeters",
      reference: "K-2",
      name: "Zoë D'Hoore",
      type: "self_employed",
      birth: "1968-05-05",
      bm: 0,
      iban: null,
      plan: "quarterly",
    },
  ];
  expect(await registered()).toEqual(rows);
  expect(await imported(DUTCH)).toMatchObject({ made: 0, changed: 0, same: 2 });
  expect(await imported(DUTCH.replace(";-2;", ";-1;"))).toMatchObject({ made: 0, changed: 1, same: 1 });
  expect(await registered()).toEqual([{ ...rows[0], bm: -1 }, rows[1]]);
  expect(await imported(DUTCH, "Claes")).toMatchObject({ made: 2 });
});

test("a French file in Windows-1252 with commas is taken, without references by name and day of birth", async () => {
  const french = `Nom,Prénom,Date de naissance,Fractionnement,"Plaque d'immatriculation"
Lefèvre,Anaïs,14/02/1975,semestriel,"1-DEF-456"
Lefèvre,Anaïs,01/01/2001,annuel,
`;
  const content = Buffer.from(french, "latin1");
  expect(await imported(content)).toMatchObject({ made: 2, told: [] });
  expect(await imported(content)).toMatchObject({ made: 0, same: 2 });
  expect(await ask(url, "select name, born::text from customers order by born")).toEqual([
    { name: "Anaïs Lefèvre", born: "1975-02-14" },
    { name: "Anaïs Lefèvre", born: "2001-01-01" },
  ]);
  const [euro] = [
    Buffer.concat([Buffer.from("Naam;Klantnummer\nD"), Buffer.from([0x92]), Buffer.from("Hoore;7\n")]),
  ];
  expect(await imported(euro)).toMatchObject({
    made: 1,
    told: [`2: name is "D’Hoore"; kept without ’: "D'Hoore"`],
  });
});

test("what is wrong is told with its line, what was found and what is accepted; the rest is taken", async () => {
  const { told, ...counts } = await imported(`\ufeffNaam;Geboortedatum;BM;IBAN;Postcode
Els Maes;31/02/1980;25;BE00 5390 0754 7034;99
;14/02/1975;;;
"Open;1;2;3;4
Te kort;1
Bouw™ & Co;;;;9000
;;;;
An Claes;;;;\rPiet Claes;;;;
`);
  expect(counts).toMatchObject({ lines: 6, made: 2, refused: 4 });
  expect(told).toEqual([
    expect.stringMatching(/^2: birthDate is "31\/02\/1980"; accepted: a day .*Left out$/),
    expect.stringMatching(/^2: bonusMalus is "25"; accepted: a whole number from -2 to 22\. Left out$/),
    expect.stringMatching(/^2: iban is "BE00 5390 0754 7034"; accepted: an IBAN .*Left out$/),
    expect.stringMatching(/^2: postCode is "99"; accepted: .*Left out$/),
    "3: no name; accepted: a name of letters. Not taken",
    expect.stringMatching(/^4: the quotes do not close; accepted: .*Not taken$/),
    "5: 2 columns; accepted: the 5 of the first line. Not taken",
    `6: name is "Bouw™ & Co"; kept without ™: "Bouw & Co"`,
    "8: it holds a carriage return; accepted: lines that end in a newline, with or without one before. Not taken",
  ]);
});

test("a file that does not name its columns is refused as a whole", async () => {
  await expect(imported("1;2;3\n")).rejects.toThrow("it must name the columns");
  await expect(imported("")).rejects.toThrow("it must name the columns");
  await expect(imported("Naam;BM\rEls Maes;3\r")).rejects.toThrow("it holds a carriage return");
});

test("twenty thousand customers are taken in one go", async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `${at};Klant Nummer${at};1BAA${at % 1000}`);
  expect(await imported(["Klantnummer;Naam;Nummerplaat", ...lines].join("\n"))).toMatchObject({
    made: 20_000,
  });
  expect(await ask(url, "select count(*)::int as count from customers")).toEqual([{ count: 20_000 }]);
});

test("one customer is forgotten by the reference or the whole name, and never one of several", async () => {
  await imported(
    "Klantnummer;Naam;Nummerplaat\nK-1;Jan Peeters;1ABC123\nK-2;Peeters Jan;\nK-3;Els Maes;1DEF456\n",
  );
  await expect(forget(database.query, "Claes", "K-1")).rejects.toThrow(
    "no customer of this office is called so",
  );
  await expect(forget(database.query, "Peeters", "jan peeters")).rejects.toThrow("it is 2: Jan Peeters, K-1");
  await forget(database.query, "Peeters", "k-1");
  await forget(database.query, "Peeters", "maes els");
  expect(await ask(url, "select name from customers")).toEqual([{ name: "Peeters Jan" }]);
  expect(await ask(url, "select plate from customer_cars")).toEqual([]);
});

test("the command says what became of the file, and refuses an office that nobody belongs to", async () => {
  await using directory = await temporaryDirectory();
  const file = join(directory.path, "customers.csv");
  await writeFile(file, DUTCH);
  const run = (office: string) =>
    runCommand(["bot/commands/customers.ts", "--office", office, file], "", { DATABASE_URL: url });
  const done = await run("Kantoor Voorbeeld");
  expect(done.code).toBe(0);
  expect(done.lines.join()).toContain(
    "2 lines: 2 new, 0 changed, 0 as they were, 0 not taken; 0 remarks; PostgreSQL at",
  );
  const refused = await run("nowhere");
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain('--office "nowhere": nobody of the identity file belongs to it');
});
