import type { Activity } from "botbuilder";
import type { Person } from "../src/cases/person.ts";
import type { CaseStatus } from "../src/cases/status.ts";
import type { Day } from "../src/facts/day.ts";
import type { Tariff } from "../src/premium/tariff.ts";
import type { Reading } from "../src/index.ts";
import type { CustomerBook } from "./customers/book.ts";
import type { Register } from "./register/register.ts";
import type { CaseDesk } from "./cases/desk.ts";
import type { Privacy } from "./privacy/privacy.ts";
import type { Message } from "./message.ts";
import type { VehicleDatabase } from "./vehicles/database.ts";

/** What storage knows of the case in hand. */
export interface InHand {
  readonly reference: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly changedBy: string;
  /** True when it was made in this conversation; null for one whose conversation is gone. */
  readonly madeHere: boolean | null;
}

/** What a turn needs from outside: the conversation itself has no clock and no chance. */
export interface Surroundings {
  readonly today: Day;
  /** Milliseconds since 1970: how long somebody was away. */
  readonly now: number;
  /** The loaded tariff file, when there is one. */
  readonly tariff: Tariff | undefined;
  /** The reference of a case that does not exist yet. */
  readonly newReference: () => string;
  /** Who speaks; absent where nobody is told apart, and then there are no cases either. */
  readonly person?: Person;
  /** The cases, as this person may see and change them. */
  readonly desk?: CaseDesk;
  /** The customers of this person's office; absent for whoever has none. */
  readonly customers?: CustomerBook;
  /** How open readings of the documents were settled. */
  readonly readings?: readonly Reading[];
  readonly register?: Register;
  /** Where vehicles are looked up. */
  readonly vehicles?: VehicleDatabase;
  /** What is kept of this person, and how to have it erased. */
  readonly privacy?: Privacy;
  /** The case of the quote in hand as it is now, when somebody else may have changed it. */
  readonly inHand?: InHand | undefined;
  /** Where the papers of a case are downloaded, such as "https://quotes.example.be/cases/K7M2-9XF4". */
  readonly papers?: (reference: string) => string;
  /** How the channel shows a message. */
  readonly present: (message: Message) => Partial<Activity>;
}
