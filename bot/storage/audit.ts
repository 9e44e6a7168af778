import type { Person } from "../../src/cases/person.ts";
import type { Statement } from "./batch.ts";

/** Writes down who did what to which case; not what was said. */
export const audit = (
  { id, role }: Pick<Person, "id" | "role">,
  act: string,
  reference: string | null = null,
): Statement => ({
  sql: "insert into audit_trail (person, role, act, reference) values ($1, $2, $3, $4)",
  parameters: [id, role, act, reference],
});
