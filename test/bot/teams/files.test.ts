import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Attachment } from "botbuilder";
import { assistantDialogue } from "../../../bot/assistant.ts";
import type { Service } from "../../../bot/service.ts";
import { TeamsFiles } from "../../../bot/teams/files.ts";
import { ask, TestServer } from "../../support/database.ts";
import { FileServer } from "../../support/file-server.ts";
import { startRunning } from "../../support/running.ts";
import { Teams, TeamsUser } from "../../support/teams.ts";
import { runLog } from "../../support/run-log.ts";

const PDF = Buffer.from("%PDF-1.7 keuring");
const PNG = Buffer.from("89504e470d0a1a0a0000", "hex");

let server: TestServer;
let url: string;
let service: Service;
let teams: Teams;
let drive: FileServer;

beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.emptyDatabase();
  teams = await Teams.open();
  drive = await FileServer.open();
  service = await startRunning(assistantDialogue(), {
    environment: { DATABASE_URL: url },
    deadlines: { file: 500 },
  });
});
afterEach(async () => {
  await teams.close();
  await service.close();
  await drive.close();
  expect(teams.faults).toEqual([]);
});

const user = (locale = "nl-BE", group = false): TeamsUser =>
  new TeamsUser({ port: service.port, teams, locale, group });

/** A file as Teams tells of it in a conversation with one person. */
const file = (name: string, downloadUrl: string): Attachment => ({
  contentType: "application/vnd.microsoft.teams.file.download.info",
  contentUrl: "https://contoso.sharepoint.com/personal/file",
  name,
  content: { downloadUrl, uniqueId: "1", fileType: "pdf" },
});

const html = (content: string): Attachment => ({ contentType: "text/html", content });

interface Row {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}
const documents = (): Promise<readonly Row[]> =>
  ask<Row>(url, "select name, type, content from case_documents order by added_at, name");

/** Somebody with a case in hand. */
async function withCase(locale = "nl-BE"): Promise<TeamsUser> {
  const person = user(locale);
  await person.say(locale === "nl-BE" ? "personenwagen, privé" : "voiture, usage privé");
  expect((await ask(url, "select 1 from cases")).length).toBe(1);
  return person;
}

describe.each([
  ["nl-BE", "Welk merk", "Toegevoegd aan dossier", "Er is nog geen dossier", "Ik kon dit niet ophalen"],
  [
    "fr-BE",
    "Quelle est la marque",
    "Ajouté au dossier",
    "Il n’y a pas encore de dossier",
    "Je n’ai pas pu l’obtenir",
  ],
])("a file sent in Teams, in %s,", (locale, question, added, noCase, unreached) => {
  it("is added to the case in hand, which keeps its status", async () => {
    const person = await withCase(locale);
    const [before] = await ask(url, "select status, version from cases");
    await person.send({ attachments: [html("<p></p>"), file("keuring.pdf", drive.at("/1", PDF))] });
    expect(await documents()).toEqual([{ name: "keuring.pdf", type: "application/pdf", content: PDF }]);
    expect(teams.said).toContain(added);
    expect(teams.said).toContain("keuring.pdf");
    // The question that waits is asked again below, or its buttons would be gone.
    expect(teams.said).toContain(question);
    expect(await ask(url, "select status, version from cases")).toEqual([before]);
    const [event] = await ask<{ note: string }>(url, "select note from case_events where kind = 'attached'");
    expect(event?.note).toBe("keuring.pdf");
  });

  it("without a case in hand is not kept, and that is said", async () => {
    const person = user(locale);
    await person.install();
    await person.send({ attachments: [file("keuring.pdf", drive.at("/1", PDF))] });
    expect(teams.texts.join("\n")).toContain(noCase);
    expect(await documents()).toEqual([]);
  });

  it("that cannot be fetched is named, and what was typed with it is heard", async () => {
    const person = await withCase(locale);
    await person.say("12000 km", { attachments: [file("weg.pdf", `${drive.origin}/weg`)] });
    expect(teams.texts.join("\n")).toContain(unreached);
    expect(await ask(url, "select facts ->> 'annualKm' as km from cases")).toEqual([{ km: "12000" }]);
  });
});

describe("a file sent in Teams", () => {
  it("that comes twice is added once", async () => {
    const person = await withCase();
    const message = person.activity({ attachments: [file("keuring.pdf", drive.at("/1", PDF))] });
    await person.send(message);
    await person.send(message);
    expect(await documents()).toHaveLength(1);
  });

  it.each([
    ["of another kind, whatever it is called,", "nep.pdf", Buffer.from("MZ program")],
    ["that is empty", "leeg.pdf", Buffer.alloc(0)],
    ["that is too large", "groot.pdf", Buffer.concat([PDF, Buffer.alloc(4 * 1024 * 1024)])],
  ])("%s is not kept", async (_, name, content) => {
    const person = await withCase();
    await person.send({ attachments: [file(name, drive.at("/1", content))] });
    expect(teams.said).toContain(`Niet bewaard: ${name}. Ik bewaar enkel PDF, PNG en JPEG.`);
    expect(await documents()).toEqual([]);
  });

  it("is kept beside one that is not, and beside one that hangs", async () => {
    const person = await withCase();
    await person.send({
      attachments: [
        file("goed.pdf", drive.at("/1", PDF)),
        file("nep.pdf", drive.at("/2", Buffer.from("nep"))),
        file(
          "traag.pdf",
          drive.at("/3", () => undefined),
        ),
      ],
    });
    expect((await documents()).map(({ name }) => name)).toEqual(["goed.pdf"]);
    const said = teams.texts.join("\n");
    for (const name of ["goed.pdf", "nep.pdf", "traag.pdf"]) expect(said).toContain(name);
  });

  it("goes five with a message and twenty with a case", async () => {
    const person = await withCase();
    for (let round = 0; round < 4; round++) {
      const five = [0, 1, 2, 3, 4].map((place) =>
        file(`${round}-${place}.pdf`, drive.at(`/${round}/${place}`, PDF)),
      );
      await person.send({ attachments: [...five, file("zesde.pdf", drive.at("/6", PDF))] });
    }
    expect(await documents()).toHaveLength(20);
    expect(teams.said).toContain("zesde.pdf");
    await person.send({ attachments: [file("te-veel.pdf", drive.at("/7", PDF))] });
    expect(teams.said).toContain("Niet bewaard: te-veel.pdf.");
    expect(await documents()).toHaveLength(20);
  });

  it("that is no file at all, such as a voice message, is named", async () => {
    const person = await withCase();
    await person.send({ attachments: [{ contentType: "audio/ogg", contentUrl: "x", name: "stem.ogg" }] });
    expect(teams.said).toContain("Niet bewaard: stem.ogg.");
  });

  it("without what it takes to fetch it, is named", async () => {
    const person = await withCase();
    await person.send({ attachments: [{ ...file("half.pdf", ""), content: {} }] });
    expect(teams.said).toContain("Niet bewaard: half.pdf.");
  });
});

describe.each([
  ["nl-BE", "In een groep geeft Teams mij geen bestanden."],
  ["fr-BE", "Dans un groupe, Teams ne me donne pas de fichiers."],
])("in a group, in %s,", (locale, notice) => {
  const mention = {
    text: "<at>VIVIUM Auto</at>",
    entities: [{ type: "mention", mentioned: { id: "28:bot" }, text: "<at>VIVIUM Auto</at>" }],
  };

  it("a file is not there: the sender is told where it can be sent", async () => {
    await user(locale, true).send({
      ...mention,
      attachments: [html('<p><at>VIVIUM Auto</at></p><attachment id="4f"></attachment>')],
    });
    expect(teams.texts.join("\n")).toContain(notice);
  });

  it("a message that is quoted is no file", async () => {
    await user(locale, true).send({
      ...mention,
      attachments: [
        html('<attachment id="17"></attachment><p>ja</p>'),
        { contentType: "messageReference", id: "17", content: "{}" } as Attachment,
      ],
    });
    expect(teams.texts.join("\n")).not.toContain(notice);
  });
});

describe("a picture pasted in Teams", () => {
  const files = (token: string | undefined, loopback = true): TeamsFiles =>
    new TeamsFiles({
      reach: { hosts: [], loopback },
      token: () => Promise.resolve(token),
      log: runLog(),
    });
  const message = (change: Partial<Attachment>, serviceUrl = `${drive.origin}/emea/`) =>
    user().activity({
      serviceUrl,
      id: "1",
      attachments: [{ contentType: "image/*", ...change }],
    }) as Parameters<TeamsFiles["fetch"]>[0];

  it("is fetched at the connector with our token, and called by what it is", async () => {
    const contentUrl = drive.at("/v3/attachments/1/views/original", PNG);
    const brought = await files("secret").fetch(message({ contentUrl }));
    expect(brought?.files).toMatchObject([{ name: "1.png", type: "image/png", content: PNG }]);
    expect(drive.asked[0]?.token).toBe("Bearer secret");
  });

  it("elsewhere does not get our token", async () => {
    const contentUrl = drive.at("/picture", PNG);
    const brought = await files("secret").fetch(message({ contentUrl }, "http://127.0.0.1:9/"));
    expect(brought?.files).toHaveLength(1);
    expect(drive.asked[0]?.token).toBeUndefined();
  });

  it("of a connector without encryption is not fetched in production, and no token leaves", async () => {
    const contentUrl = drive.at("/picture", PNG);
    const brought = await files("secret", false).fetch(message({ contentUrl, name: "foto.png" }));
    expect(brought).toMatchObject({ files: [], unreached: ["foto.png"] });
    expect(drive.asked).toEqual([]);
  });

  it("a file by its address never gets our token, not even at the connector", async () => {
    const activity = message({});
    activity.attachments = [file("keuring.pdf", drive.at("/1", PDF))];
    expect((await files("secret").fetch(activity))?.files).toHaveLength(1);
    expect(drive.asked[0]?.token).toBeUndefined();
  });
});
