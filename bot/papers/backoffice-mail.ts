import { BACKOFFICE } from "../../dialogs/explain/contacts.ts";
import { requestedReasons } from "../../dialogs/explain/requested.ts";
import { reasonText } from "../../dialogs/explain/reasons.ts";
import type { Dossier } from "./dossier.ts";

/** A mail as mail programs open it, to be sent by the broker; the proposal is in it. */
export interface BackofficeMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail that brings a case to the backoffice; undefined for a case that does not go there. */
export function backofficeMail({ view, kept, evaluation }: Dossier): BackofficeMail | undefined {
  if (evaluation.status !== "backoffice") return undefined;
  const { t } = view.voice;
  const { reference, ownerName, office } = kept;
  const reasons = requestedReasons(view.judgement().facts, evaluation)
    .filter(({ outcome }) => outcome === "backoffice")
    .map((reason) => `- ${reasonText(view.voice, reason)}`);
  return {
    // Documented for heavy motorhomes (RN-10); for other usages no other address is.
    to: BACKOFFICE.email,
    subject: t("papers:mail.subject", { reference }),
    text: [
      t("papers:mail.greeting"),
      "",
      t("papers:mail.body", { reference }),
      ...reasons,
      "",
      t("papers:mail.closing"),
      ownerName,
      office,
    ].join("\n"),
  };
}

const BOUNDARY = "vivium-auto-proposal";

/** The mail as a file (RFC 5322) with a PDF attached. */
export function mailFile({ to, subject, text }: BackofficeMail, pdf: Buffer, name: string): string {
  const encoded = (bytes: Buffer): string => bytes.toString("base64").replaceAll(/.{76}/g, "$&\r\n");
  return [
    "X-Unsent: 1",
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    "",
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    encoded(Buffer.from(text)),
    `--${BOUNDARY}`,
    "Content-Type: application/pdf",
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    encoded(pdf),
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");
}
