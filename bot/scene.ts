import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import type { Surroundings } from "../dialogs/assistant.ts";
import type { VehicleDatabase } from "../dialogs/vehicles/database.ts";
import type { Erased } from "../dialogs/privacy/privacy.ts";
import { isSeller } from "../src/cases/person.ts";
import type { Person } from "../src/cases/person.ts";
import { brusselsDay } from "../src/facts/day.ts";
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
  ): { surroundings: Surroundings; effects: () => readonly Statement[] } => {
    const moment = now();
    const today = brusselsDay(moment);
    const erasing: Statement[] = [];
    const erase = async (whom: Person): Promise<Erased> => {
      const { erased, statements } = await erasureOf(whom, envelopeOf(activity).conversation, read);
      erasing.push(...statements);
      return erased;
    };
    const register = person && new Registry(person, read);
    const book = person && isSeller(person.role) ? new Book(person, read) : undefined;
    const desk = person && new Desk({ query, read, person, today });
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
        ...(desk !== undefined && { desk }),
        ...(book !== undefined && { customers: book }),
        ...(register !== undefined && { register }),
        ...(person !== undefined && { privacy: { retention, erase: () => erase(person) } }),
        present: presentOn(activity, revision),
      },
      effects: () => [
        ...(desk?.effects ?? []),
        ...(book?.effects ?? []),
        ...(register?.effects ?? []),
        ...erasing,
      ],
    };
  };
