import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ROLES } from "../src/cases/person.ts";
import type { Person } from "../src/cases/person.ts";
import { Refusal } from "./refusal.ts";

const identitySchema = z.strictObject({
  /** As sign-in names the person: the subject of the identity provider. */
  id: z.string().min(1).max(255),
  name: z.string().min(1).max(200),
  role: z.enum(ROLES),
  office: z.string().min(1).max(200),
  /** As Microsoft Teams names the person: the object id in the tenant's directory. */
  teams: z.uuid().optional(),
});
const fileSchema = z.strictObject({
  /** Microsoft tenants from which people are let in. */
  tenants: z.array(z.uuid()).default([]),
  people: z.array(identitySchema).min(1),
});

/** Somebody who uses the assistant, and how the channels name them. */
export type Identity = z.infer<typeof identitySchema>;

/** Who may use the assistant. */
export type Identities = z.infer<typeof fileSchema>;

/** Invented people to try the assistant as; for development on this machine only. */
export const EXAMPLE_IDENTITIES: Identities = {
  tenants: [],
  people: [
    { id: "example-broker", name: "An Voorbeeld", role: "broker", office: "Kantoor Voorbeeld" },
    { id: "example-agent", name: "Luc Exemple", role: "service_center", office: "Service Center" },
    { id: "example-underwriter", name: "Els Voorbeeld", role: "underwriter", office: "Acceptatie" },
    { id: "example-product", name: "Piet Voorbeeld", role: "product_manager", office: "Productbeheer" },
    { id: "example-helpdesk", name: "Tom Exemple", role: "helpdesk", office: "Helpdesk" },
  ],
};

/** Somebody without what only the channels need to know. */
export const personOf = ({ id, name, role, office }: Identity): Person => ({ id, name, role, office });

/**
 * Reads who belongs to which office, in which role.
 *
 * @throws Refusal that names what is wrong with the file
 */
export async function loadIdentities(file: string): Promise<Identities> {
  const refuse = (why: string, cause?: unknown): Refusal =>
    new Refusal(`identity configuration ${file}`, why, "correct IDENTITY_FILE", { cause });
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw refuse("there is no such file to read", cause);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw refuse("it is not JSON", cause);
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: "" };
    throw refuse(`"${path.join(".")}" is not right: ${message}`, read.error);
  }
  const twice = namedTwice(read.data.people);
  if (twice !== undefined) throw refuse(`it names "${twice}" twice`);
  return read.data;
}

function namedTwice(people: readonly Identity[]): string | undefined {
  const names = people.flatMap(({ id, teams }) => (teams === undefined ? [id] : [id, teams]));
  return names.find((name, index) => names.indexOf(name) !== index);
}
