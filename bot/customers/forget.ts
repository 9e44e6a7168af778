import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import { keyOf } from "../../dialogs/customers/name.ts";
import { Refusal } from "../refusal.ts";
import type { Statement } from "../storage/batch.ts";
import { customersCalled, forgetCustomer } from "../storage/customers.ts";
import type { Schema } from "../storage/schema.ts";

interface Called {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly born: string | null;
}

/**
 * Forgets one customer of an office, with their cars. Cases that name them go on for as long as cases are kept.
 *
 * @param called a reference, or the whole name
 * @throws Refusal where it is nobody, or several
 */
export async function forget(query: Kysely<Schema>, office: string, called: string): Promise<void> {
  const run = async <R>({ sql, parameters }: Statement): Promise<R[]> =>
    (await query.executeQuery<R>(CompiledQuery.raw(sql, [...parameters]))).rows;
  const [only, ...others] = await run<Called>(customersCalled(office, called, keyOf(called)));
  if (only === undefined) {
    throw new Refusal(
      `--forget "${called}"`,
      "no customer of this office is called so",
      "give a reference or a whole name",
    );
  }
  if (others.length > 0) {
    const all = [only, ...others].map(({ name, reference, born }) =>
      [name, reference ?? "no reference", born ?? "day of birth not known"].join(", "),
    );
    throw new Refusal(
      `--forget "${called}"`,
      `it is ${all.length}: ${all.join("; ")}`,
      "give the reference of one",
    );
  }
  await run(forgetCustomer(office, only.id));
}
