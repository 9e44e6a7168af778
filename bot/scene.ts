import type { Activity } from "botbuilder";
import type { Kysely } from "kysely";
import type { Surroundings } from "../dialogs/assistant.ts";
import type { Person } from "../src/cases/person.ts";
import { brusselsDay } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import { Desk } from "./cases/desk.ts";
import { presentOn } from "./present/present.ts";
import type { Statement } from "./storage/batch.ts";
import { newReference } from "./storage/reference.ts";
import type { Schema } from "./storage/schema.ts";
import type { Read } from "./storage/turn-store.ts";

interface Parts {
  readonly query: Kysely<Schema>;
  readonly tariff: Tariff | undefined;
  readonly now: () => Date;
}

interface About {
  readonly person: Person | undefined;
  readonly revision: number;
  readonly read: Read;
  readonly inHand: Surroundings["inHand"];
}

/** What a turn needs from outside, for one activity: the day, who speaks, their cases, and how the channel shows things. */
export const sceneOf =
  ({ query, tariff, now }: Parts) =>
  (
    activity: Activity,
    { person, revision, read, inHand }: About,
  ): { surroundings: Surroundings; effects: () => readonly Statement[] } => {
    const moment = now();
    const today = brusselsDay(moment);
    const desk = person && new Desk({ query, read, person, today });
    return {
      surroundings: {
        today,
        now: moment.getTime(),
        tariff,
        newReference,
        inHand,
        ...(person !== undefined && { person }),
        ...(desk !== undefined && { desk }),
        present: presentOn(activity, revision),
      },
      effects: () => desk?.effects ?? [],
    };
  };
