import { expect, test } from "@jest/globals";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadIdentities } from "../../bot/identities.ts";
import { temporaryDirectory } from "../support/database.ts";

const ONE = { id: "1234", name: "Marie", role: "broker", office: "Kantoor Peeters" };

async function load(content: string): Promise<unknown> {
  await using directory = await temporaryDirectory();
  const file = join(directory.path, "identities.json");
  await writeFile(file, content);
  return await loadIdentities(file);
}

test("the identity file says who belongs to which office, in which role", async () => {
  expect(await load(JSON.stringify({ people: [ONE] }))).toEqual({ tenants: [], people: [ONE] });
});

test.each([
  ["{", "it is not JSON"],
  ["[]", '"" is not right'],
  [JSON.stringify({ people: [] }), '"people" is not right'],
  [JSON.stringify({ people: [{ ...ONE, role: "boss" }] }), '"people.0.role" is not right'],
  [JSON.stringify({ people: [{ ...ONE, id: "" }] }), '"people.0.id" is not right'],
  [JSON.stringify({ people: [{ ...ONE, ofice: "x" }] }), '"people.0" is not right'],
  [JSON.stringify({ people: [ONE, { ...ONE, role: "helpdesk" }] }), 'it names "1234" twice'],
])("%s is refused with what is wrong", async (content, why) => {
  await expect(load(content)).rejects.toThrow(why);
});

test("a file that is not there is named", async () => {
  await expect(loadIdentities("/nowhere/identities.json")).rejects.toThrow("there is no such file to read");
});
