/** Everything that is downloaded of a case, by the last part of its address. */
export const DOWNLOADS = [
  "fields.txt",
  "case.json",
  "documents/d-REFERENCE",
  "broker.pdf",
  "customer.pdf",
  "bundle.zip",
  "proposal.pdf",
  "backoffice.eml",
] as const;
