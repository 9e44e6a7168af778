import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
    { id: "luc", name: "Luc Dupont", role: "broker", office: "Dupont" },
    { id: "els", name: "Els Acceptatie", role: "underwriter", office: "acceptance" },
  ],
} satisfies Parameters<typeof startRunning>[1]["identities"];

let server: TestServer;
let url: string;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
  });
  await says("an", "nederlands");
  await says("luc", "français");
  await says("els", "nederlands");
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

const says = (user: string, text: string): Promise<string> =>
  heard({ port: service.port, user, conversation: user }, text);

describe("between two calls", () => {
  it("a quote waits under its name while another is made, whatever slips into the words (nl)", async () => {
    expect(await says("an", "vorige klant")).toContain("Er staat geen dossier opzij.");
    await says("an", "wagen, Golf, diesel, particulier");
    expect(await says("an", "nieuwe klnt")).toMatch(/Dossier \S+ \(Volkswagen Golf\) staat opzij/u);
    expect(await says("an", "nieuwe klant")).not.toContain("staat opzij");
    await says("an", "Renault Clio wagen benzine");
    expect(await says("an", "nwe klant")).toMatch(/\(Renault Clio\) staat opzij/u);
    await says("an", "nieuwe klant Janssens");
    const list = await says("an", "wat staat er opzij?");
    expect(list).toMatch(
      /Opzij staan, de laatste eerst:\n- \S+ \(Renault Clio\)\n- \S+ \(Volkswagen Golf\)/u,
    );
    expect(await says("an", "terug naar de Golf")).toMatch(/\(Janssens\) staat opzij[^]*Genoteerd: .*Golf/u);
    expect(await says("an", "vorge klant")).toContain("Klant: Janssens.");
    expect(await says("an", "<")).toMatch(/\(Janssens\) staat opzij/u);
    expect(await says("an", "geparkeerde")).toMatch(/- \S+ \(Janssens\)/u);
    expect(await says("an", "terug naar de eerste")).toContain("Clio");
  });

  it("works the same in French", async () => {
    expect(await says("luc", "client précédent")).toContain("Aucun dossier n’est mis de côté.");
    await says("luc", "voiture, Golf, diesel, particulier");
    expect(await says("luc", "nouvau client")).toMatch(/Le dossier \S+ \(Volkswagen Golf\) est mis de côté/u);
    await says("luc", "Renault Clio voiture essence");
    expect(await says("luc", "un autre client")).toMatch(/\(Renault Clio\) est mis de côté/u);
    expect(await says("luc", "qu'est-ce qui est mis de côté ?")).toMatch(/- \S+ \(Volkswagen Golf\)/u);
    expect(await says("luc", "retour à la Golf")).toContain("Golf");
    expect(await says("luc", "<")).toContain("Clio");
  });

  it.each([
    [
      "nl",
      "nieuwe klant Jan Peeters. Renault Clio personenwagen benzine, eerste inschrijving 01/03/2014, eerste eigenaar, privé, particulier, geboren op 14/05/1980, rijbewijs sinds 12/03/2000, bonus-malus 0, 12.000 km per jaar, geen aanhangwagen",
      "Nieuwe klant.",
      "Jan Peeters",
    ],
    [
      "fr",
      "nouveau client Dubois. Renault Clio voiture essence, première immatriculation 01/03/2014, premier propriétaire, usage privé, particulier, né le 14/05/1980, permis depuis le 12/03/2000, bonus-malus 0, 12.000 km par an, pas de remorque",
      "Nouveau client.",
      "Dubois",
    ],
  ])("a customer is named in a long first message too (%s)", async (language, words, told, name) => {
    const user = language === "nl" ? "an" : "luc";
    const said = await says(user, words);
    expect(said).toContain(told);
    expect(said).toContain(name);
    const rows = await ask<{ customer: string }>(
      url,
      "select customer from cases order by created_at desc limit 1",
    );
    expect(rows).toEqual([{ customer: name }]);
  });

  it.each([
    ["an", "tot straks", "Uw antwoorden blijven bewaard als dossier"],
    ["an", "ik word gestoord, tot straks", "Uw antwoorden blijven bewaard als dossier"],
    ["luc", "à tout à l'heure", "Vos réponses restent conservées dans le dossier"],
    ["luc", "on m'appelle. Je reviens !", "Vos réponses restent conservées dans le dossier"],
  ])("somebody who leaves is told under what it is kept (%s: %s)", async (user, words, told) => {
    const said = await says(user, words);
    expect(said).toMatch(new RegExp(`${told} \\w{4}-\\w{4}`, "u"));
  });

  it("a case that is gone no longer waits", async () => {
    await says("luc", "nouveau client");
    const gone = (await says("luc", "mis de côté")).match(/- (\S+) \(/u)?.[1] ?? "";
    await ask(url, `delete from cases where reference = $1`, [gone]);
    expect(await says("luc", "client précédent")).toContain("Je ne trouve pas");
    expect(await says("luc", "mis de côté")).not.toContain(gone);
  });
});

describe("an underwriter", () => {
  it("opens one case after another, and none of them is put aside", async () => {
    await ask(url, "update cases set analysed = true");
    const rows = await ask<{ reference: string }>(url, "select reference from cases order by reference");
    const [first, second] = rows.map(({ reference }) => reference);
    expect(await says("els", `open ${first ?? ""}`)).toContain(`Dossier ${first ?? ""}`);
    const opened = await says("els", `open ${second ?? ""}`);
    expect(opened).toContain(`Dossier ${second ?? ""}`);
    expect(opened).not.toContain("opzij");
    expect(await says("els", "geparkeerd")).toContain("Er staat geen dossier opzij.");
  });
});
