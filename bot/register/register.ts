import type { Register, Remark, Said } from "../../dialogs/register/register.ts";
import type { Person } from "../../src/cases/person.ts";
import type { Reading } from "../../src/index.ts";
import { audit } from "../storage/audit.ts";
import type { Statement } from "../storage/batch.ts";
import type { Read } from "../storage/turn-store.ts";

const MOST = 10;

/** Readings and remarks, as the person of a turn settles, says and sees them; kept with the turn. */
export class Registry implements Register {
  readonly #person: Person;
  readonly #read: Read;
  readonly #effects: Statement[] = [];

  constructor(person: Person, read: Read) {
    this.#person = person;
    this.#read = read;
  }

  get effects(): readonly Statement[] {
    return this.#effects;
  }

  settle({ rule, from, verdict, note }: Reading): void {
    const { id, name } = this.#person;
    this.#effects.push(
      {
        sql: `insert into readings (rule, from_day, verdict, note, person, person_name)
          values ($1, $2, $3, $4, $5, $6)`,
        parameters: [rule, from, verdict, note, id, name],
      },
      audit(this.#person, `reading ${verdict}`, null),
    );
  }

  remark({ words, answer, reference, facts, evaluation }: Said): void {
    const { id, name } = this.#person;
    this.#effects.push({
      sql: `insert into remarks (person, person_name, reference, words, answer, facts, evaluation)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      parameters: [id, name, reference, words, answer, JSON.stringify(facts), JSON.stringify(evaluation)],
    });
  }

  remarks(): Promise<readonly Remark[]> {
    this.#effects.push(audit(this.#person, "remarks"));
    return this.#read<Remark>({
      sql: `select to_char(at at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "on", person_name as "by",
          reference, words, answer
        from remarks order by id desc limit ${MOST}`,
      parameters: [],
    });
  }
}
