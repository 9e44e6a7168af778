import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Refusal } from "./refusal.ts";

/** What somebody is to VIVIUM. */
const ROLES = ["broker", "service_center", "helpdesk", "underwriter"] as const;

const identitySchema = z.strictObject({
  /** As sign-in names the person: the subject of the identity provider. */
  id: z.string().min(1).max(255),
  name: z.string().min(1).max(200),
  role: z.enum(ROLES),
  office: z.string().min(1).max(200),
});
const fileSchema = z.strictObject({ people: z.array(identitySchema).min(1) });

/** Somebody who uses the assistant. */
export type Identity = z.infer<typeof identitySchema>;

/** Invented people to try the assistant as; for development on this machine only. */
export const EXAMPLE_IDENTITIES: readonly Identity[] = [
  { id: "example-broker", name: "An Voorbeeld", role: "broker", office: "example office" },
  { id: "example-agent", name: "Luc Exemple", role: "service_center", office: "service center" },
];

/**
 * Reads who belongs to which office, in which role.
 *
 * @throws Refusal that names what is wrong with the file
 */
export async function loadIdentities(file: string): Promise<readonly Identity[]> {
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
  const { people } = read.data;
  const twice = people.find(({ id }, index) => people.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw refuse(`it names "${twice.id}" twice`);
  return people;
}
