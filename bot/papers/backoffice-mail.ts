import { randomUUID } from "node:crypto";
import { createTransport } from "nodemailer";
import { officeText } from "../../dialogs/cases/office.ts";
import { BACKOFFICE } from "../../dialogs/explain/contacts.ts";
import { requestedReasons } from "../../dialogs/explain/requested.ts";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import type { CaseDocument, Dossier } from "./dossier.ts";
import { expiredRemark } from "./dossier.ts";
import { proposalPdf } from "./proposal-pdf.ts";

/** Bytes of documents that go along: with what a mail adds to them, most servers still take it. */
const MOST_BYTES = 10 * 1024 * 1024;

/** True for a case that the backoffice decides, by mail. */
export const goesToBackoffice = ({ evaluation }: Dossier): boolean => evaluation.status === "backoffice";

/**
 * The mail that brings a case to the backoffice (RFC 5322), for the broker to send: the completed proposal is in it,
 * and the documents of the case, of which the signed proposal is one. Mail programs open it as a draft.
 */
export async function backofficeMail(dossier: Dossier, documents: readonly CaseDocument[]): Promise<Buffer> {
  const { t } = dossier.view.voice;
  const { reference } = dossier.kept;
  const { attached, left } = sortDocuments(documents);
  const proposal = {
    name: `${reference}-${t("papers:files.proposal")}.pdf`,
    content: await proposalPdf(dossier),
  };
  const { message } = await createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  }).sendMail({
    // Documented for heavy motorhomes (RN-10). Other usages have no address of their own; the Service Center, which
    // answers for acceptance, has the same one (RN-05).
    to: BACKOFFICE.email,
    subject: t("papers:mail.subject", { reference }),
    text: textOf(dossier, attached, left),
    headers: { "X-Unsent": "1" },
    // The name of this computer is nobody's business.
    messageId: `<${randomUUID()}@vivium-auto.invalid>`,
    attachments: [proposal, ...attached].map(({ name, content }) => ({
      filename: name,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

interface Sorted {
  readonly attached: readonly CaseDocument[];
  /** What would make the mail too large. */
  readonly left: readonly CaseDocument[];
}

function sortDocuments(documents: readonly CaseDocument[]): Sorted {
  const attached: CaseDocument[] = [];
  const left: CaseDocument[] = [];
  let size = 0;
  for (const document of documents) {
    const fits = size + document.content.length <= MOST_BYTES;
    if (fits) size += document.content.length;
    (fits ? attached : left).push(document);
  }
  return { attached, left };
}

function textOf(dossier: Dossier, attached: readonly CaseDocument[], left: readonly CaseDocument[]): string {
  const { view, evaluation, kept } = dossier;
  const { t } = view.voice;
  const names = (of: readonly CaseDocument[]): string => of.map(({ name }) => name).join(", ");
  const reasons = requestedReasons(view.judgement().facts, evaluation)
    .filter(({ outcome }) => outcome === "backoffice")
    .map((reason) => `- ${reasonText(view.voice, reason)}`);
  return [
    ...expiredRemark(dossier),
    t("papers:mail.greeting"),
    "",
    t("papers:mail.body", { reference: kept.reference }),
    ...reasons,
    ...(attached.length === 0 ? [] : ["", t("papers:mail.attached", { names: names(attached) })]),
    ...(left.length === 0 ? [] : ["", t("papers:mail.left", { names: names(left) })]),
    "",
    t("papers:mail.closing"),
    kept.ownerName,
    officeText(view.voice, kept),
  ].join("\n");
}
