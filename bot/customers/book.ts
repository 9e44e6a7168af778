import { MOST_FOUND } from "../../dialogs/customers/book.ts";
import type { CustomerBook, KnownCustomer } from "../../dialogs/customers/book.ts";
import { keyOf, wordsOf } from "../../dialogs/customers/name.ts";
import { isCode } from "../../dialogs/customers/recognise.ts";
import type { Person } from "../../src/cases/person.ts";
import { normalisePlate } from "../../src/facts/registration.ts";
import { attempt } from "../storage/attempt.ts";
import { audit } from "../storage/audit.ts";
import type { Statement } from "../storage/batch.ts";
import { customerOf, findCustomers } from "../storage/customers.ts";
import type { Read } from "../storage/turn-store.ts";

/** Milliseconds a search may take: the caller is on the phone. */
const PATIENCE = 1_500;

/** The one way to the register in a conversation: it knows whose office it is, and no other office's customers come out. */
export class Book implements CustomerBook {
  readonly #person: Person;
  readonly #read: Read;
  readonly #effects: Statement[] = [];

  constructor(person: Person, read: Read) {
    this.#person = person;
    this.#read = read;
  }

  /** What the turn must save: that the register was looked into. */
  get effects(): readonly Statement[] {
    return this.#effects;
  }

  find(search: string): Promise<readonly KnownCustomer[]> {
    const { office } = this.#person;
    const plate = normalisePlate(search);
    return this.#look(
      findCustomers({
        office,
        reference: search.trim(),
        plate,
        key: keyOf(search),
        words: queryOf(search),
        limit: MOST_FOUND + 1,
      }),
    );
  }

  async get(id: string): Promise<KnownCustomer | undefined> {
    const [found] = await this.#look(customerOf(this.#person.office, id));
    return found;
  }

  async #look(statement: Statement): Promise<readonly KnownCustomer[]> {
    const rows = await attempt<KnownCustomer>(this.#read, statement, PATIENCE);
    if (this.#effects.length === 0) this.#effects.push(audit(this.#person, "customers"));
    return rows;
  }
}

/**
 * Each word as the beginning of one, or all of them written together; the words hold letters and digits only. A plate or
 * a reference is in nobody's name.
 */
function queryOf(search: string): string {
  if (isCode(search)) return "";
  const words = wordsOf(search);
  if (words.length === 0) return "";
  const each = words.map((word) => `'${word}':*`).join(" & ");
  return words.length === 1 ? each : `(${each}) | '${words.join("")}':*`;
}
