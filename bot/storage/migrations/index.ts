import type { Migration } from "kysely/migration";
import { conversations } from "./2026-11-conversations.ts";
import { directLine } from "./2026-11-direct-line.ts";
import { quoteCards } from "./2026-11-quote-cards.ts";
import { taken } from "./2026-11-taken.ts";
import { cases } from "./2026-12-cases.ts";
import { documents } from "./2026-12-documents.ts";
import { privacy } from "./2026-12-privacy.ts";
import { quoteCardsSent } from "./2026-12-quote-cards.ts";
import { readings } from "./2026-12-readings.ts";
import { vehicles } from "./2026-12-vehicles.ts";
import { customers } from "./2027-01-customers.ts";
import { readingsReopened } from "./2027-01-readings.ts";

/** Every migration, in the order of its name. Embedded in the code: there is no folder to lose. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "2026-11-conversations": conversations,
  "2026-11-direct-line": directLine,
  "2026-11-quote-cards": quoteCards,
  "2026-11-taken": taken,
  "2026-12-cases": cases,
  "2026-12-documents": documents,
  "2026-12-privacy": privacy,
  "2026-12-quote-cards": quoteCardsSent,
  "2026-12-readings": readings,
  "2026-12-vehicles": vehicles,
  "2027-01-customers": customers,
  "2027-01-readings": readingsReopened,
};
