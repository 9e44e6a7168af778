import { describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { backofficeMail } from "../../../bot/papers/backoffice-mail.ts";
import { bundleOf } from "../../../bot/papers/bundle.ts";
import { dossierOf } from "../../../bot/papers/dossier.ts";
import type { CaseDocument, Dossier } from "../../../bot/papers/dossier.ts";
import { proposalPdf } from "../../../bot/papers/proposal-pdf.ts";
import type { KeptCase } from "../../../dialogs/cases/desk.ts";
import type { Language } from "../../../locales/index.ts";
import type { Facts } from "../../../src/index.ts";
import { FULL } from "../../support/full-quote.ts";
import { keptCase } from "../../support/kept-case.ts";
import { textOf } from "../../support/paper-text.ts";

const ON = "2026-11-20";
const MOTORHOME: Facts = {
  policyholder: { type: "consumer" },
  vehicle: { category: "motorhome", maxMassKg: 5_500 },
};
const LOAN_CAR: Facts = { ...FULL, usage: "loan_car" };
const motorhome = keptCase({ facts: MOTORHOME, on: ON });

const dossier = (kept: KeptCase, language: Language = "nl", made = "2026-11-27"): Dossier =>
  dossierOf({ kept, language, tariff: undefined, documents: [], made, readings: [] });

const document = (name: string, size = 20): CaseDocument => ({
  name,
  content: Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(size, 7)]),
});

async function read(kept: KeptCase, language: Language, documents: readonly CaseDocument[] = []) {
  const file = await backofficeMail(dossier(kept, language), documents);
  return { file, mail: await PostalMime.parse(file) };
}

describe.each([
  ["nl", "voorstel", "Voorstel auto K7H2-9XF4: graag uw beslissing", "ingevulde voorstel K7H2-9XF4", "5.500"],
  [
    "fr",
    "proposition",
    "Proposition auto K7H2-9XF4 : votre décision svp",
    "proposition complétée K7H2-9XF4",
    "5 500",
  ],
] as const)("the mail to the backoffice, in %s,", (language, name, subject, body, mass) => {
  it("is a draft to the address of the release note, with the completed proposal in it", async () => {
    const { mail } = await read(motorhome, language);
    expect(mail.to?.map(({ address }) => address)).toEqual(["auto-ant@vivium.be"]);
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(mail.subject?.replaceAll(/\s/g, " ")).toBe(subject);
    const text = mail.text?.replaceAll(/[^\S\n]/g, " ") ?? "";
    for (const part of [body, mass, "An Peeters\nKantoor Peeters"]) expect(text).toContain(part);
    expect(mail.attachments.map((file) => [file.filename, file.mimeType])).toEqual([
      [`K7H2-9XF4-${name}.pdf`, "application/pdf"],
    ]);
    const proposal = await textOf(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer));
    for (const part of ["K7H2-9XF4", "Jana Janssens", mass]) expect(proposal).toContain(part);
  });
});

describe("the mail to the backoffice", () => {
  it("takes the documents of the case along as they are, whatever they are called", async () => {
    const names = [
      "getekend voorstel.pdf",
      'élève n° 3 – "assuré".pdf',
      `${"zeer lange naam ".repeat(6)}.pdf`,
      "a\r\nBcc: iemand@elders.be.pdf",
    ];
    const given = names.map((name) => document(name));
    const { mail, file } = await read(motorhome, "nl", given);
    expect(mail.attachments.slice(1).map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual(
      given.map(({ content }) => content),
    );
    expect(mail.attachments.slice(1, 4).map(({ filename }) => filename)).toEqual(names.slice(0, 3));
    expect(mail.bcc).toBeUndefined();
    expect(mail.text).toContain("Ook in bijlage: getekend voorstel.pdf");
    for (const line of file.toString("latin1").split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
  });

  it("stays small enough to be sent, and says what does not go along", async () => {
    const given = [document("foto.png", 6_000_000), document("film.pdf", 6_000_000), document("klein.pdf")];
    const { mail } = await read(motorhome, "nl", given);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      "K7H2-9XF4-voorstel.pdf",
      "foto.png",
      "klein.pdf",
    ]);
    expect(mail.text).toContain("u krijgt ze apart: film.pdf.");
  });

  it("says that the calculation is over, where it is", async () => {
    const file = await backofficeMail(dossier(motorhome, "nl", "2027-02-01"), []);
    expect((await PostalMime.parse(file)).text).toContain("Verlopen op 21/12/2026.");
  });

  it("names no computer", async () => {
    const { mail } = await read(motorhome, "nl");
    expect(mail.messageId).toMatch(/@vivium-auto\.invalid>$/);
  });
});

describe.each([
  ["nl", "Handtekening van de verzekeringsnemer", "Merk", "Volvo"],
  ["fr", "Signature du preneur d’assurance", "Marque", "Volvo"],
] as const)("the proposal in %s", (language, signature, make, volvo) => {
  it("has a line to write on for what was not asked, and a place to sign", async () => {
    const text = await textOf(await proposalPdf(dossier(motorhome, language)));
    expect(text).toContain(`${make} ………`);
    expect(text).toContain(signature);
  });

  it("has what was answered, and nothing of the sheet", async () => {
    const text = await textOf(await proposalPdf(dossier(keptCase({ facts: LOAN_CAR, on: ON }), language)));
    for (const part of [volvo, "1ABC123", signature]) expect(text).toContain(part);
    expect(text).not.toMatch(/%|06\.2023|V-Connect|\bfiche\b/);
  });
});

it("everything of such a case holds the proposal and the mail; of another neither", async () => {
  const names = async (kept: KeptCase): Promise<string[]> =>
    Object.keys(unzipSync(new Uint8Array(await bundleOf(dossier(kept), []))));
  expect(await names(motorhome)).toEqual(
    expect.arrayContaining(["K7H2-9XF4-voorstel.pdf", "K7H2-9XF4-mail-backoffice.eml"]),
  );
  expect(
    (await names(keptCase({ facts: FULL, on: ON }))).filter((name) => /voorstel|eml/.test(name)),
  ).toEqual([]);
});
