import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import { openDatabase } from "../../bot/storage/database.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";
import { VehicleServer } from "../support/vehicle-server.ts";
import { runCommand } from "./run-command.ts";
import type { Run } from "./run-command.ts";
import { runLog } from "../support/run-log.ts";

const COLUMNS = "plate;vin;make;model;type;category;energy;powerKw;firstRegistration;catalogueValue";
const GOLF = "1-ABC-123;WVWZZZCDZMW123456;VOLKSWAGEN;Golf;1.5 TSI Life;car;petrol;96;2021-03-12;27500";

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await TestServer.start();
});
beforeEach(async () => {
  url = await server.emptyDatabase();
});
afterAll(() => server.stop());

async function importing(text: string | Buffer, name = "vehicles.csv"): Promise<Run> {
  const file = join(await mkdtemp(join(tmpdir(), "vivium-vehicles-")), name);
  await writeFile(file, text);
  return runCommand(["bot/commands/vehicles.ts", file], "", { DATABASE_URL: url });
}

const stored = () =>
  ask<{ plate: string | null; type: string; powerKw: number | null }>(
    url,
    `select plate, record ->> 'type' as type, (record -> 'powerKw')::int as "powerKw" from vehicles order by name`,
  );

describe("npm run vehicles -- FILE", () => {
  it("takes vehicles and types, and replaces those that were there", async () => {
    const types = ";;Volkswagen;Golf;2.0 TDI;car;diesel;110;;33900.50";
    const first = await importing(`\ufeff${COLUMNS}\r\n${GOLF}\r\n\r\n${types}\r\n`);
    expect([first.code, first.errors, first.lines[0]]).toEqual([
      0,
      "",
      expect.stringMatching(/^2 new, 0 updated, 0 not taken; /),
    ]);
    const again = await importing(`Model,Make,VIN,type,powerKw\nGolf,Volkswagen,wvwzzzcdzmw123456,GTI,180`);
    expect(again.lines[0]).toMatch(/^0 new, 1 updated, 0 not taken; /);
    expect(await stored()).toEqual([
      { plate: null, type: "2.0 TDI", powerKw: 110 },
      { plate: null, type: "GTI", powerKw: 180 },
    ]);
  });

  it("tells each line that it cannot take, and takes the others", async () => {
    const { code, errors, lines } = await importing(
      [
        COLUMNS,
        GOLF.replace("petrol", "benzine"),
        GOLF.replace("2021-03-12", "31/02/2021"),
        GOLF.replace("27500", "€ 27.500"),
        GOLF.replace("1-ABC-123", "1-ABC-123-456"),
        GOLF.replace("Golf", ""),
        GOLF.replace(";96;", ";veel;"),
        `${GOLF};x`,
        GOLF.replace("Golf", '"Golf'),
        "x".repeat(20_000),
        `${GOLF}\r${GOLF}`,
        GOLF,
      ].join("\n"),
    );
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^1 new, 0 updated, 10 not taken; /);
    expect(errors.trim().split("\n")).toEqual([
      'line 2: energy is "benzine"; it accepts petrol, diesel, lpg, cng, hydrogen, hybrid, plug_in_hybrid, electric',
      'line 3: firstRegistration is "31/02/2021"; it accepts a day such as 2021-03-12',
      'line 4: catalogueValue is "€ 27.500"; it accepts euro without VAT, such as 27500 or 27500.50',
      "line 5: plate is not right; it accepts up to 8 letters and digits",
      "line 6: model is missing; it accepts a name of up to 100 characters",
      'line 7: powerKw is "veel"; it accepts a number of kW up to 2000, such as 96 or 96.5',
      "line 8: it has 11 cells; there are 10 columns",
      'line 9: the quotes do not close; accepted: a value, or "a value" between two quotes with those in it written twice',
      "line 10: it has more than 10000 characters",
      "line 11: it holds a carriage return; accepted: lines that end in a newline, with or without one before",
    ]);
  });

  it("refuses what is not UTF-8 instead of keeping it garbled", async () => {
    const { errors } = await importing(Buffer.from("make;model\nCitro\xebn;C3\n", "latin1"));
    expect(errors).toBe("line 2: it is not UTF-8; save the file as CSV UTF-8\n");
  });

  it.each([
    ["", "line 1 has nothing"],
    ["make;model;colour\n", 'line 1 has the column "colour"'],
    ["make;type\n", "line 1 has no column make or model"],
    ["make;model\rVW;Golf\r", "line 1 has a fault: it holds a carriage return"],
    ["make;model;Make\n", 'line 1 has the column "make" twice'],
  ])("does not begin with a file without the names of its columns (%#)", async (text, expected) => {
    const { code, errors } = await importing(text);
    expect(code).toBe(2);
    expect(errors).toContain(expected);
  });

  it.each([
    [[], "no file, or several"],
    [["/nowhere/vehicles.csv"], "cannot be read"],
  ])("says what it wants instead of %j", async (args, expected) => {
    const { code, errors } = await runCommand(["bot/commands/vehicles.ts", ...args], "", {
      DATABASE_URL: url,
    });
    expect(code).toBe(2);
    expect(errors).toContain(expected);
  });

  it("says which setting is wrong", async () => {
    const { code, errors } = await runCommand(["bot/commands/vehicles.ts", "x.csv"], "", {
      DATABASE_URL: "x",
    });
    expect(code).toBe(2);
    expect(errors).toContain("DATABASE_URL is not right");
  });

  it("takes many vehicles without holding them all", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `;;Make ${at % 50};Model ${at};T;car;petrol;90;;20000`,
    );
    const { lines } = await importing([COLUMNS, ...rows, ...rows.slice(0, 700)].join("\n"));
    expect(lines[0]).toMatch(/^20000 new, 700 updated, 0 not taken; /);
  });
});

describe("vehicles that were imported", () => {
  it("are looked up in the chat, whatever way a make is spelled, and marked where they are not there", async () => {
    const types = ";;CITROEN;C 3;PureTech;car;petrol;61;;17500";
    await importing([COLUMNS, GOLF, types].join("\n"));
    const service = await startRunning(assistantDialogue(), { environment: { DATABASE_URL: url } });
    try {
      const line = (user: string) => ({ port: service.port, conversation: user, user });
      await heard(line("a"), "nederlands");
      expect(await heard(line("a"), "1ABC123")).toContain(
        "Volgens de voertuigdatabank: Volkswagen Golf 1.5 TSI Life",
      );
      await heard(line("b"), "nederlands");
      expect(await heard(line("b"), "citroen c3")).toContain("Volgens de voertuigdatabank: PureTech;");
      await heard(line("c"), "français");
      expect(await heard(line("c"), "2XYZ789")).toContain("ne connaît pas ce véhicule");
      expect(await heard(line("c"), "aperçu")).toContain("Données du véhicule : Encodées manuellement");
    } finally {
      await service.close();
    }
  });

  it("are not spoken of where there are none", async () => {
    const database = await openDatabase({ databaseUrl: url, dataDirectory: "" }, runLog());
    await database.close();
    const service = await startRunning(assistantDialogue(), { environment: { DATABASE_URL: url } });
    try {
      const line = { port: service.port };
      expect(await heard(line, "nederlands")).toContain("Over welk voertuig gaat het?");
      expect(await heard(line, "vw golf, nummerplaat 1-ABC-123")).not.toContain("databank");
    } finally {
      await service.close();
    }
  });
});

/** The lines of a case to copy, as the broker downloads them. */
async function fieldsOf(port: number, kept: { readonly reference: string } | undefined): Promise<string> {
  const base = `http://127.0.0.1:${port}`;
  const signedIn = await fetch(`${base}/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: base },
    body: new URLSearchParams({ identity: "example-broker" }),
    redirect: "manual",
  });
  const cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const answer = await fetch(`${base}/cases/${kept?.reference ?? ""}/fields.txt`, {
    headers: { Cookie: cookie },
  });
  return answer.text();
}

describe("a vehicle database over HTTP, in the service", () => {
  it("goes before what was imported, stands in the case and its papers, and whoever asks hears what goes out", async () => {
    await importing([COLUMNS, GOLF].join("\n"));
    const vehicles = await VehicleServer.open();
    vehicles.knows({ plate: "1ABC123" }, { make: "Fiat", model: "500", category: "car", energy: "electric" });
    const environment = { DATABASE_URL: url, VEHICLE_DATABASE_URL: vehicles.url.href };
    const service = await startRunning(assistantDialogue(), { environment });
    try {
      const line = { port: service.port, user: "example-broker" };
      await heard(line, "nederlands");
      expect(await heard(line, "1ABC123")).toContain(
        "Volgens de voertuigdatabank: Fiat 500; Personenwagen; Elektrisch.",
      );
      expect(await heard(line, "privacy")).toContain("zoek ik op in een externe voertuigdatabank");
      expect(await heard(line, "nieuwe klant")).toContain("Wat is de nummerplaat of het chassisnummer?");
      await heard(line, "2XYZ789");
      const [first, second] = await ask<{ reference: string }>(
        url,
        "select reference from cases order by plate",
      );
      expect(await fieldsOf(service.port, first)).toContain("Voertuiggegevens: Uit de voertuigdatabank\n");
      expect(await fieldsOf(service.port, second)).toContain("Voertuiggegevens: Manueel ingegeven\n");
    } finally {
      await service.close();
      await vehicles.close();
    }
  });
});
