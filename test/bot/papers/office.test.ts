import { expect, test } from "@jest/globals";
import { backofficeMail } from "../../../bot/papers/backoffice-mail.ts";
import { customerPdf } from "../../../bot/papers/customer-pdf.ts";
import { dossierOf } from "../../../bot/papers/dossier.ts";
import { headLines } from "../../../bot/papers/head.ts";
import { proposalPdf } from "../../../bot/papers/proposal-pdf.ts";
import { machineOf } from "../../../bot/papers/machine.ts";
import { Directory } from "../../../bot/directory.ts";
import { EXAMPLE_IDENTITIES } from "../../../bot/identities.ts";
import { ownerText } from "../../../dialogs/cases/office.ts";
import { voiceOf } from "../../../dialogs/voice.ts";
import { activityOf } from "../../support/caller.ts";
import { keptCase } from "../../support/kept-case.ts";
import { textOf } from "../../support/paper-text.ts";

const ON = "2026-11-20";
const GUEST = {
  channelId: "msteams",
  from: { id: "29:1", name: "Alex Wilber", aadObjectId: "00000000-0000-0000-0000-000000000020" },
};

test.each([
  ["nl", "Alex Wilber (eigen kantoor)", "Van Alex Wilber."],
  ["fr", "Alex Wilber (bureau propre)", "De Alex Wilber."],
] as const)(
  "whoever no file names has an office that can be read, in %s",
  async (language, office, owner) => {
    const person = new Directory(EXAMPLE_IDENTITIES, true).find(activityOf({ port: 0 }, GUEST) as never);
    const { id, name, office: key } = person!;
    expect(key).toContain(GUEST.from.aadObjectId);
    const as = { owner: id, ownerName: name, office: key };
    const kept = keptCase({ facts: { vehicle: { category: "motorhome", maxMassKg: 5_500 } }, on: ON, as });
    const dossier = dossierOf({ kept, language, tariff: undefined, readings: [], documents: [], made: ON });
    const mail = await backofficeMail(dossier, []);
    const shown = [
      JSON.stringify(headLines(dossier)),
      mail.toString("utf8"),
      await textOf(await customerPdf(dossier)),
      await textOf(await proposalPdf(dossier)),
      JSON.stringify(machineOf(dossier)),
    ];
    for (const text of shown) {
      expect(text).toContain(office);
      expect(text).not.toContain(GUEST.from.aadObjectId);
    }
    expect(ownerText(voiceOf(language), kept)).toBe(owner);
  },
);

test("an office that is called like one of those is still itself", () => {
  const kept = keptCase({ facts: {}, on: ON, as: { owner: "an", office: "office of Peeters" } });
  expect(ownerText(voiceOf("nl"), kept)).toBe("Van An Peeters, office of Peeters.");
});
