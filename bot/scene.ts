import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import type { Surroundings } from "../dialogs/assistant.ts";
import type { VehicleDatabase } from "../dialogs/vehicles/database.ts";
import type { Erased } from "../dialogs/privacy/privacy.ts";
import { isSeller } from "../src/cases/person.ts";
import type { Person } from "../src/cases/person.ts";
import { brusselsDay } from "../src/facts/day.ts";
import type { Day } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import { Desk } from "./cases/desk.ts";
import { Book } from "./customers/book.ts";
import { Registry } from "./register/register.ts";
import { erasureOf } from "./privacy/erase.ts";
import type { Retention } from "./privacy/retention.ts";
import { envelopeOf } from "./turn/envelope.ts";
import { presentOn } from "./present/present.ts";
import type { Statement } from "./storage/batch.ts";
import { newReference } from "./storage/reference.ts";
import type { Schema } from "./storage/schema.ts";
import type { Read } from "./storage/turn-store.ts";

interface Parts {
  readonly query: Kysely<Schema>;
  readonly tariff: Tariff | undefined;
  readonly retention: Retention;
  readonly now: () => Date;
  readonly vehicles: (read: Read) => VehicleDatabase;
  /** Where browsers find the server. */
  readonly address: () => string;
}

interface About {
  readonly person: Person | undefined;
  readonly revision: number;
  readonly read: Read;
  readonly inHand: Surroundings["inHand"];
  readonly readings: NonNullable<Surroundings["readings"]>;
}

/** What a turn needs from outside, for one activity: the day, who speaks, their cases, and how the channel shows things. */
export const sceneOf =
  ({ query, tariff, retention, vehicles, now, address }: Parts) =>
  (
    activity: Activity,
    { person, revision, read, inHand, readings }: About,
  ): { surroundings: Surroundings; desk: Desk | undefined; effects: () => readonly Statement[] } => {
    const moment = now();
    const today = brusselsDay(moment);
    const erasing: Statement[] = [];
    const erase = async (whom: Person): Promise<Erased> => {
      const { erased, statements } = await erasureOf(whom, envelopeOf(activity).conversation, read);
      erasing.push(...statements);
      return erased;
    };
    const own = person && ownOf(person, { query, read, today });
    return {
      surroundings: {
        today,
        now: moment.getTime(),
        tariff,
        newReference,
        inHand,
        readings,
        ...(person !== undefined && { person }),
        papers: (reference) => `${address()}/cases/${reference}`,
        vehicles: vehicles(read),
        ...own?.surroundings,
        ...(person !== undefined && { privacy: { retention, erase: () => erase(person) } }),
        present: presentOn(activity, revision),
      },
      desk: own?.desk,
      effects: () => [...(own?.effects() ?? []), ...erasing],
    };
  };

/** Cases, customers and readings, as one person may see and change them. */
function ownOf(
  person: Person,
  { query, read, today }: { readonly query: Kysely<Schema>; readonly read: Read; readonly today: Day },
): {
  readonly surroundings: Pick<Surroundings, "desk" | "customers" | "register">;
  readonly desk: Desk;
  readonly effects: () => readonly Statement[];
} {
  const desk = new Desk({ query, read, person, today });
  const register = new Registry(person, read);
  const book = isSeller(person.role) ? new Book(person, read) : undefined;
  return {
    surroundings: { desk, register, ...(book !== undefined && { customers: book }) },
    desk,
    effects: () => [...desk.effects, ...(book?.effects ?? []), ...register.effects],
  };
}
