import type { IncomingMessage } from "node:http";
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import { isLanguage } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";
import type { KeptCase } from "../../dialogs/cases/desk.ts";
import { referenceIn } from "../../src/cases/reference.ts";
import { brusselsDay } from "../../src/facts/day.ts";
import type { Reading } from "../../src/index.ts";
import type { Tariff } from "../../src/premium/tariff.ts";
import { Desk } from "../cases/desk.ts";
import { BadRequest } from "../door/json.ts";
import type { Answer, Call, Route } from "../door/routing.ts";
import { personOf } from "../identities.ts";
import type { Sessions } from "../sign-in/sessions.ts";
import { audit } from "../storage/audit.ts";
import type { Statement } from "../storage/batch.ts";
import { allReadings } from "../storage/readings.ts";
import type { Schema } from "../storage/schema.ts";
import { backofficeMail, goesToBackoffice } from "./backoffice-mail.ts";
import { brokerPdf } from "./broker-pdf.ts";
import { bundleOf } from "./bundle.ts";
import { customerPdf } from "./customer-pdf.ts";
import { dossierOf } from "./dossier.ts";
import type { CaseDocument, Dossier } from "./dossier.ts";
import { fieldLines } from "./field-lines.ts";
import { machineJsonSchema } from "./machine-schema.ts";
import { machineOf } from "./machine.ts";
import { proposalPdf } from "./proposal-pdf.ts";

interface Parts {
  readonly query: Kysely<Schema>;
  readonly sessions: Sessions;
  readonly tariff: Tariff | undefined;
  readonly now: () => Date;
}

/** A file to download. */
interface Paper {
  readonly type: string;
  readonly name: string;
  readonly body: Buffer | string;
}

type Make = (dossier: Dossier, documents: () => Promise<readonly CaseDocument[]>) => Promise<Paper>;

const named = (
  { kept, view }: Dossier,
  what: "broker" | "customer" | "fields" | "bundle" | "proposal" | "mail",
  end: string,
) => `${kept.reference}-${view.voice.t(`papers:files.${what}`)}.${end}`;

const PDF = "application/pdf";

/** What can be downloaded of a case, by the last part of its address. */
const PAPERS: Readonly<Record<string, Make>> = {
  "broker.pdf": async (dossier) => ({
    type: PDF,
    name: named(dossier, "broker", "pdf"),
    body: await brokerPdf(dossier),
  }),
  "customer.pdf": async (dossier) => ({
    type: PDF,
    name: named(dossier, "customer", "pdf"),
    body: await customerPdf(dossier),
  }),
  "fields.txt": (dossier) =>
    Promise.resolve({
      type: "text/plain; charset=utf-8",
      name: named(dossier, "fields", "txt"),
      body: fieldLines(dossier),
    }),
  "case.json": (dossier) =>
    Promise.resolve({
      type: "application/json; charset=utf-8",
      name: `${dossier.kept.reference}.json`,
      body: JSON.stringify(machineOf(dossier), null, 2),
    }),
  "bundle.zip": async (dossier, documents) => ({
    type: "application/zip",
    name: named(dossier, "bundle", "zip"),
    body: await bundleOf(dossier, await documents()),
  }),
  "proposal.pdf": async (dossier) => {
    if (!goesToBackoffice(dossier)) throw notFound();
    return { type: PDF, name: named(dossier, "proposal", "pdf"), body: await proposalPdf(dossier) };
  },
  "backoffice.eml": async (dossier, documents) => {
    if (!goesToBackoffice(dossier)) throw notFound();
    const body = await backofficeMail(dossier, await documents());
    return { type: "message/rfc822", name: named(dossier, "mail", "eml"), body };
  },
};

/** Everything that is made of a case to be downloaded. */
export const PAPER_NAMES: readonly string[] = Object.keys(PAPERS);

/** What papers were called before: their links keep working (RN-24). */
const FORMER: Readonly<Record<string, string>> = {
  pdf: "broker.pdf",
  "quote.pdf": "broker.pdf",
  "klant.pdf": "customer.pdf",
  "client.pdf": "customer.pdf",
};

const notFound = (): BadRequest =>
  new BadRequest(404, "NoSuchPaper", "There is no such paper of a case that you may see.");

/** The shape of `case.json`; it holds nothing of anybody and is for every program. */
const SCHEMA: Answer = {
  status: 200,
  headers: { "Content-Type": "application/schema+json; charset=utf-8" },
  body: JSON.stringify(machineJsonSchema(), null, 2),
};

/** Where the papers and the documents of a case are downloaded, by those who may see it; each download is written down. */
export const paperRoutes = (parts: Parts): readonly Route[] => [
  { method: "GET", path: "/schemas/case.json", handle: () => Promise.resolve(SCHEMA) },
  { method: "GET", path: "/cases/:reference/documents/:id", handle: (call) => document(parts, call) },
  { method: "GET", path: "/cases/:reference/:paper", handle: (call) => paper(parts, call) },
];

async function paper(parts: Parts, call: Call): Promise<Answer> {
  const { reference = "", paper: name = "" } = call.params;
  const former = Object.hasOwn(FORMER, name) ? FORMER[name] : undefined;
  if (former !== undefined) {
    return { status: 301, headers: { Location: `/cases/${encodeURIComponent(reference)}/${former}` } };
  }
  const make = Object.hasOwn(PAPERS, name) ? PAPERS[name] : undefined;
  if (make === undefined) throw notFound();
  const { kept, desk, readings } = await opened(parts, call.request, reference, name);
  const documents = await desk.documents(kept.reference);
  const dossier = dossierOf({
    kept,
    language: languageIn(call.query) ?? kept.language,
    tariff: parts.tariff,
    documents: documents.map((each) => each.name),
    made: brusselsDay(parts.now()),
    readings,
  });
  return answer(await make(dossier, () => desk.wholeDocuments(kept.reference)));
}

async function document(parts: Parts, { request, params }: Call): Promise<Answer> {
  const { reference = "", id = "" } = params;
  const { kept, desk } = await opened(parts, request, reference, "document");
  const found = await desk.document(kept.reference, id);
  if (found === undefined) throw notFound();
  return answer({ type: found.type, name: found.name, body: Buffer.from(found.content) });
}

/** The case, for a person who is signed in and may see it. */
async function opened(
  { query, sessions, now }: Parts,
  request: IncomingMessage,
  written: string,
  act: string,
): Promise<{ readonly kept: KeptCase; readonly desk: Desk; readonly readings: readonly Reading[] }> {
  const { identity } = await sessions.need(request);
  const person = personOf(identity);
  const read = async <R>({ sql, parameters }: Statement) =>
    (await query.executeQuery<R>(CompiledQuery.raw(sql, [...parameters]))).rows;
  const desk = new Desk({ query, read, person, today: brusselsDay(now()) });
  const found = referenceIn(written);
  const kept = found === undefined ? undefined : await desk.look(found.reference);
  if (kept === undefined) throw notFound();
  for (const effect of [...desk.effects, audit(person, `download ${act}`, kept.reference)])
    await read(effect);
  return { kept, desk, readings: await read<Reading>(allReadings) };
}

const languageIn = (query: URLSearchParams): Language | undefined => {
  const wanted = query.get("lang") ?? "";
  return isLanguage(wanted) ? wanted : undefined;
};

/** Saved, never shown: what is in it runs nowhere. */
const answer = ({ type, name, body }: Paper): Answer => ({
  status: 200,
  headers: {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  },
  body,
});
