import { zip } from "fflate";
import { backofficeMail, goesToBackoffice } from "./backoffice-mail.ts";
import { brokerPdf } from "./broker-pdf.ts";
import { customerPdf } from "./customer-pdf.ts";
import type { CaseDocument, Dossier } from "./dossier.ts";
import { fieldLines } from "./field-lines.ts";
import { machineOf } from "./machine.ts";
import { proposalPdf } from "./proposal-pdf.ts";

/** Everything of a case in one ZIP, its documents included ("bloc retour", RN-15). */
export async function bundleOf(dossier: Dossier, documents: readonly CaseDocument[]): Promise<Buffer> {
  const { t } = dossier.view.voice;
  const { reference } = dossier.kept;
  const files: Record<string, Uint8Array> = {
    [`${reference}-${t("papers:files.broker")}.pdf`]: await brokerPdf(dossier),
    [`${reference}-${t("papers:files.customer")}.pdf`]: await customerPdf(dossier),
    [`${reference}-${t("papers:files.fields")}.txt`]: Buffer.from(fieldLines(dossier)),
    [`${reference}.json`]: Buffer.from(JSON.stringify(machineOf(dossier), null, 2)),
    ...(goesToBackoffice(dossier) && {
      [`${reference}-${t("papers:files.proposal")}.pdf`]: await proposalPdf(dossier),
      [`${reference}-${t("papers:files.mail")}.eml`]: await backofficeMail(dossier, documents),
    }),
  };
  documents.forEach(({ name, content }, index) => {
    // Two documents may bear one name.
    files[`documents/${index + 1}-${name}`] = content;
  });
  return await new Promise<Buffer>((resolve, reject) => {
    zip(files, { level: 6 }, (error, data) => {
      if (error === null) resolve(Buffer.from(data));
      else reject(error);
    });
  });
}
