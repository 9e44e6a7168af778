import type { Statement } from "./batch.ts";
import { note } from "./cases.ts";

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A document of a case, without its content. */
export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Adds files of a conversation to a case; one that is there already is not added again. A status never changes. */
export const attach = (
  reference: string,
  files: readonly { readonly id: string; readonly name: string }[],
  person: Person,
): readonly Statement[] => [
  {
    sql: `insert into case_documents (id, reference, name, type, content, added_by, added_by_name)
      select id, $1, name, type, content, $3, $4 from uploads where id = any($2) on conflict do nothing`,
    parameters: [reference, files.map(({ id }) => id), person.id, person.name],
  },
  note(reference, person, { kind: "attached", note: files.map(({ name }) => name).join(", ") }),
];

/** A document of a case, with its content. */
export interface Whole extends DocumentLine {
  readonly content: Buffer;
}

/** Adds files to a case as they are; one that is there already is not added again. A status never changes. */
export const attachWhole = (
  reference: string,
  files: readonly Whole[],
  person: Person,
): readonly Statement[] => [
  ...files.map(({ id, name, type, content }): Statement => ({
    sql: `insert into case_documents (id, reference, name, type, content, added_by, added_by_name)
        select $1, reference, $3, $4, $5, $6, $7 from cases where reference = $2 on conflict do nothing`,
    parameters: [id, reference, name, type, content, person.id, person.name],
  })),
  note(reference, person, { kind: "attached", note: files.map(({ name }) => name).join(", ") }),
];

/** Rows are the documents of a case, the oldest first. */
export const documentsOf = (reference: string): Statement => ({
  sql: "select id, name, type from case_documents where reference = $1 order by added_at, id",
  parameters: [reference],
});

/** The row is a document of a case, with its content. */
export const documentOf = (reference: string, id: string): Statement => ({
  sql: "select id, name, type, content from case_documents where reference = $1 and id = $2",
  parameters: [reference, id],
});

/** Rows are the documents of a case with their content, the oldest first. */
export const wholeDocumentsOf = (reference: string): Statement => ({
  sql: "select id, name, type, content from case_documents where reference = $1 order by added_at, id",
  parameters: [reference],
});
