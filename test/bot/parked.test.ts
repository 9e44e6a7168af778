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
