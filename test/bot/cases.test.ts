import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { assistantDialogue } from "../../bot/assistant.ts";
import type { Service } from "../../bot/service.ts";
import { call, heard } from "../support/caller.ts";
import { ask, TestServer } from "../support/database.ts";
import { startRunning } from "../support/running.ts";

const IDENTITIES = {
  tenants: [],
  people: [
    { id: "an", name: "An Peeters", role: "broker", office: "Peeters" },
    { id: "bert", name: "Bert Peeters", role: "broker", office: "Peeters" },
    { id: "carla", name: "Carla Claes", role: "broker", office: "Claes" },
    { id: "sam", name: "Sam Service", role: "service_center", office: "service center" },
    { id: "hilde", name: "Hilde Help", role: "helpdesk", office: "helpdesk" },
    { id: "els", name: "Els Acceptatie", role: "underwriter", office: "acceptance" },
  ],
} satisfies Parameters<typeof startRunning>[1]["identities"];

let server: TestServer;
let url: string;
let service: Service;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(async () => {
  await service.close();
  await server.stop();
});

async function begin(): Promise<void> {
  if ((service as Service | undefined) !== undefined) await service.close();
  url = await server.emptyDatabase();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    identities: IDENTITIES,
  });
}

/** Says something as somebody, in their conversation; the text of the answer. */
const says = (user: string, text: string, conversation = user): Promise<string> =>
  heard({ port: service.port, user, conversation }, text);

/** A quote that nothing but the company can accept, ready to be sent. */
const REFERRED = JSON.stringify({
  policyholder: { type: "consumer" },
  usage: "private",
  annualKm: 12_000,
  vehicle: {
    category: "car",
    make: "Renault",
    model: "Clio",
    energy: "petrol",
    firstRegistration: "2023-03-01",
    owner: "first",
    plate: "1ABC123",
  },
  driver: {
    named: true,
    birthDate: "1980-01-01",
    licenceDate: "2000-01-01",
    claimsLast5Years: 4,
    bonusMalus: 3,
  },
  request: { omnium: "none" },
});

async function made(user: string): Promise<string> {
  await says(user, REFERRED);
  const [row] = await ask<{ reference: string }>(
    url,
    "select reference from cases order by created_at desc limit 1",
  );
  return row?.reference ?? "";
}

describe("a case", () => {
  it("goes to the company and back: sent, asked, answered, approved, told, and not changed meanwhile", async () => {
    await begin();
    const reference = await made("an");
    expect(await says("an", "stuur naar analyse")).toContain("Schrijf uw motivatie");
    // Words of a motivation are nothing else.
    expect(await says("an", "Goede klant sinds 1998, rijdt 15.000 km per jaar. Wat kost dat?")).toContain(
      `Dossier ${reference} is naar de maatschappij gestuurd`,
    );
    const [row] = await ask<{ status: string; facts: { annualKm: number } }>(
      url,
      "select status, facts from cases",
    );
    expect(row).toMatchObject({ status: "in_analysis", facts: { annualKm: 12_000 } });
    expect(await says("an", "het zijn 20.000 km per jaar")).toContain(
      "u kunt de antwoorden hier niet wijzigen",
    );

    const queue = await says("els", "hallo");
    expect(queue).toContain("Te behandelen");
    expect(queue).toContain(`1. ${reference} · Renault Clio · 1ABC123`);
    const view = await says("els", "1");
    expect(view).toContain("Goede klant sinds 1998");
    expect(view).toContain("Goedkeuren");
    expect(await says("els", "waarom")).not.toContain("niet begrepen");
    expect(await says("els", "vraag stellen: hoeveel ongevallen waren in fout?")).toContain("is gesteld");
    expect(await says("an", `antwoord ${reference}`)).toContain("Wat is uw antwoord");
    expect(await says("an", "slechts een, drie waren hagel")).toContain("is doorgegeven");
    expect(await says("els", `open ${reference}`)).toContain("slechts een, drie waren hagel");
    expect(await says("els", "keur goed: mits BA alleen, tot 31/12/2027")).toContain("is goedgekeurd");

    const told = await ask<{ activity: string; text: string }>(
      url,
      "select activity, reply ->> 'text' as text from outbox where conversation = 'test/an' order by seq",
    );
    expect(told.map(({ text }) => text.split("\n")[0])).toEqual([
      `De maatschappij heeft een vraag over dossier ${reference}:`,
      `Goed nieuws: dossier ${reference} is goedgekeurd door Els Acceptatie.`,
    ]);
    const after = await says("an", "hallo");
    expect(after).toContain("goedgekeurd");
    expect(await says("an", "mijn zaken goedgekeurd")).toContain(`${reference} · Renault Clio`);
    expect(await says("an", "1")).toContain("Voorwaarden: mits BA alleen, tot 31/12/2027");
    const [{ until } = { until: "" }] = await ask<{ until: string }>(url, "select until::text from cases");
    await ask(url, "update cases set until = '2026-01-31'");
    const late = await says("an", "dossier klaar");
    expect(late).toContain(`Dossier ${reference} is verlopen op 01/02/2026. Maak een kopie`);
    // What cannot be handed over is offered anew, to whoever had it in hand and to whoever opens it.
    expect(late).toContain("Opnieuw berekenen");
    const opened = await says("bert", `open ${reference}`);
    expect(opened).toContain("De goedkeuring gold tot en met 31/01/2026. Bereken opnieuw");
    expect(opened).not.toContain("Dossier klaar");
    expect(await says("bert", "Opnieuw berekenen")).toContain(`is een kopie van ${reference}`);
    expect(await says("bert", "français")).toContain("français");
    await says("bert", `ouvrir ${reference}`);
    expect(await says("bert", "recalculer")).toContain(`est une copie de ${reference}`);
    await ask(url, "update cases set until = $1", [until]);
    const done = await says("an", "dossier klaar");
    expect(done).toContain(`Dossier ${reference} is afgerond`);
    // It is theirs already: only a copy is left to make.
    expect(done).toContain("Kopie maken");
    expect(done).not.toContain("Dossier overnemen");
    expect(done).toContain("De limietdatum voor een BRB op 30 dagen is");
    const { body } = await call({ port: service.port, user: "an", conversation: "an" }, { text: "pdf" });
    const base = `http://localhost:${service.port}/cases/${reference}`;
    for (const paper of ["broker.pdf", "customer.pdf", "fields.txt", "case.json", "bundle.zip"]) {
      expect(JSON.stringify(body)).toContain(`${base}/${paper}?lang=nl`);
    }
    // Beside the conversation it is shown, and no line of it can be changed.
    const beside = await call(
      { port: service.port, user: "an", conversation: "beside", channelId: "webchat" },
      { text: `open ${reference}` },
    );
    expect(JSON.stringify(beside.body)).toContain('"panel":');
    expect(JSON.stringify(beside.body)).not.toContain('"change":');
    const events = await ask<{ kind: string; person: string }>(
      url,
      "select kind, person from case_events where reference = $1 order by id",
      [reference],
    );
    expect(events.map(({ kind, person }) => `${person} ${kind}`)).toEqual([
      "an made",
      "an sent",
      "els looked",
      "els looked",
      "els asked",
      "an answered",
      "els looked",
      "els looked",
      "els approved",
      ...Array<string>(4).fill("bert looked"),
      "an handed_over",
    ]);
  });

  it("leaves the queue as it is decided, and is not shown there as waiting", async () => {
    await begin();
    const [first, second] = [await made("an"), await made("bert")];
    for (const [user, reference] of [
      ["an", first],
      ["bert", second],
    ] as const)
      await says(user, `stuur naar analyse ${reference}: goede klant`);
    const queue = await says("els", "hallo");
    for (const reference of [first, second]) expect(queue).toContain(reference);
    const asked = await says("els", `stel vraag ${first}: hoeveel ongevallen waren in fout?`);
    expect(asked).toContain(`· Renault Clio`);
    expect(asked.split("Te behandelen")[1]).toContain(first);
    const [decided = "", left = ""] = (await says("els", `keur goed ${first}: geen`)).split("Te behandelen");
    expect(decided).toContain(`Dossier ${first} is goedgekeurd`);
    expect(left).toContain(second);
    expect(left).not.toContain(first);
  });

  it("takes an answer only to what the company asked, and offers one only then", async () => {
    await begin();
    const reference = await made("an");
    const sent = await says("an", "stuur naar analyse: goede klant");
    expect(sent).toContain("Kopie maken");
    expect(sent).not.toContain("Antwoord geven");
    // Who has just sent it knows what is in it.
    expect(sent).not.toContain("Soort voertuig");
    expect(await says("an", `antwoord ${reference}: al gemaild`)).toContain(
      "De maatschappij stelde geen vraag over dossier",
    );
    expect(await ask(url, "select 1 from case_events where kind = 'answered'")).toEqual([]);
    await says("els", `stel vraag ${reference}: hoeveel ongevallen waren in fout?`);
    expect(await says("an", "historiek")).toContain("Antwoord geven");
    const answered = await says("an", `antwoord ${reference}: maar een`);
    expect(answered).toContain("is doorgegeven");
    expect(answered).not.toContain("Antwoord geven");
  });

  it("is refused with a reason, and copied afterwards", async () => {
    await begin();
    const reference = await made("an");
    await says("an", "stuur naar analyse: graag toch aanvaarden");
    await says("els", `open ${reference}`);
    expect(await says("els", "weiger")).toContain("De makelaar krijgt deze reden");
    expect(await says("els", "..")).toContain("Schrijf in enkele woorden");
    expect(await says("els", "te veel ongevallen")).toContain("is geweigerd");
    const copy = await says("an", `dupliceer ${reference}`);
    expect(copy).toMatch(new RegExp(`Dossier \\S{4}-\\S{4} is een kopie van ${reference}`));
    await says("an", "het waren maar 2 ongevallen");
    const rows = await ask<{ status: string; origin: string | null }>(
      url,
      "select status, origin from cases order by created_at",
    );
    expect(rows).toEqual([
      { status: "refused", origin: null },
      { status: "draft", origin: reference },
    ]);
  });

  it("is seen in its office, by reference at the service center and the helpdesk, and nowhere else", async () => {
    await begin();
    const reference = await made("an");
    expect(await says("bert", "alle zaken van kantoor")).not.toContain(reference);
    expect(await says("bert", "mijn zaken van kantoor")).toContain(`${reference} · Renault Clio · 1ABC123`);
    expect(await says("bert", `open ${reference}`)).toContain("Van An Peeters, Peeters.");
    expect(await says("carla", `open ${reference}`)).toContain(`Ik vind geen dossier ${reference}`);
    expect(await says("carla", "mijn zaken van kantoor")).not.toContain(reference);
    expect(await says("els", `open ${reference}`)).toContain(`Ik vind geen dossier ${reference}`);
    expect(await says("sam", `open ${reference}`)).toContain("Van An Peeters, Peeters.");
    expect(await says("hilde", reference)).toContain("Van An Peeters, Peeters.");
    expect(await says("hilde", "het zijn 20.000 km per jaar")).toContain(
      "u kunt de antwoorden hier niet wijzigen",
    );
    expect(await says("hilde", "stuur naar analyse: graag")).toContain("Met uw rol kan dat niet");
    const looks = await ask<{ person: string }>(
      url,
      "select distinct person from case_events where kind = 'looked' order by person",
    );
    expect(looks.map(({ person }) => person)).toEqual(["bert", "hilde", "sam"]);
  });

  it("is never overwritten unseen when two are at it", async () => {
    await begin();
    const reference = await made("an");
    await says("bert", `open ${reference}`);
    await says("bert", "het zijn 20.000 km per jaar");
    const met = await says("an", "het zijn 9.000 km per jaar");
    expect(met).toContain(`Dossier ${reference} is intussen gewijzigd door Bert Peeters`);
    const [row] = await ask<{ km: number }>(url, "select (facts ->> 'annualKm')::int as km from cases");
    expect(row).toEqual({ km: 20_000 });
    await says("an", "het zijn 9.000 km per jaar");
    expect(await ask(url, "select (facts ->> 'annualKm')::int as km from cases")).toEqual([{ km: 9_000 }]);
  });

  it("is written by what changes it, not by being opened", async () => {
    await begin();
    const reference = await made("an");
    const written = () =>
      ask<{ version: number }>(url, "select version, changed_by, language, changed_at::text from cases");
    const before = await written();
    await says("sam", "français");
    expect(await says("sam", `ouvrir ${reference}`)).toContain("Renault, Clio");
    await says("sam", "prix");
    await says("bert", `open ${reference}`);
    await says("bert", "overzicht");
    expect(await written()).toEqual(before);
    expect(await says("an", "overzicht")).not.toContain("gewijzigd");
    await says("bert", "het zijn 20.000 km per jaar");
    expect(await written()).toMatchObject([
      { version: (before[0]?.version ?? 0) + 1, changed_by: "Bert Peeters" },
    ]);
    expect(await says("an", "overzicht")).toContain(
      `Dossier ${reference} is intussen gewijzigd door Bert Peeters`,
    );
  });

  it("has a history in which what one person answered in a row is one line", async () => {
    await begin();
    const reference = await made("an");
    await says("bert", `open ${reference}`);
    await says("bert", "het zijn 20.000 km per jaar");
    await says("bert", "bonus-malus 1");
    await says("an", `open ${reference}`);
    await says("an", "het zijn 9.000 km per jaar");
    const [, ...lines] = (await says("an", "historiek")).split("\n\n")[0]?.split("\n") ?? [];
    const told = lines.map((line) => line.replace(/^[\d/]+, /u, "").replace(/(begonnen): .*/u, "$1"));
    expect(told).toEqual([
      "An Peeters: gewijzigd: Kilometers per jaar",
      "Bert Peeters: gewijzigd: Kilometers per jaar en Bonus-malusgraad",
      "Bert Peeters: ingekeken",
      "An Peeters: begonnen",
    ]);
  });

  it("takes the words beside a file for what the file is, not for an answer to be changed", async () => {
    await begin();
    await made("an");
    await says("an", "stuur naar analyse: goede klant");
    const refusal = "u kunt de antwoorden hier niet wijzigen";
    expect(await says("an", "het keuringsbewijs")).toContain(refusal);
    const line = { port: service.port, user: "an", conversation: "an" };
    const attachments = [
      { contentType: "application/pdf", name: "k.pdf", contentUrl: "https://x.example/k" },
    ];
    const { texts } = await call(line, { text: "het keuringsbewijs", attachments });
    expect(texts.join("\n")).toContain("Wat wilt u met dit dossier doen?");
    expect(texts.join("\n")).not.toContain(refusal);
  });

  it("is taken over with a note, and its owner is told", async () => {
    await begin();
    const reference = await made("an");
    await says("sam", `open ${reference}`);
    expect(await says("sam", "neem over")).toContain("Waarom neemt u");
    expect(await says("sam", "laat maar")).toContain(`ik doe niets met ${reference}`);
    expect(await says("sam", "neem over")).toContain("Waarom neemt u");
    expect(await says("sam", "klant belde naar ons")).toContain(`Dossier ${reference} is nu van u`);
    expect(await ask(url, "select owner, office from cases")).toEqual([
      { owner: "sam", office: "service center" },
    ]);
    const [news] = await ask<{ text: string }>(url, "select reply ->> 'text' as text from outbox");
    expect(news?.text).toContain(`Sam Service nam dossier ${reference} van u over`);
  });
});
