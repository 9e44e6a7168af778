import { BrokenCircuitError, ConsecutiveBreaker, bulkhead, circuitBreaker, handleAll, wrap } from "cockatiel";
import { z } from "zod";
import type { KnownVehicle, Subject } from "../../dialogs/vehicles/database.ts";
import { bodyWithin } from "../body-within.ts";
import type { Logger } from "../log.ts";
import { knownVehicle, vehicleRecord } from "./record.ts";

// cockatiel rather than opossum: both are kept up and need no other package, but this one brings its own types, is
// half the size, joins the breaker with a limit on calls at once, and leaves deadlines to AbortSignal.

/** Failures in a row after which it is left alone, and for how long (ms). */
const FAILURES = 3;
const PAUSE = 30_000;
/** Calls at once. A slow database may not hold every connection of ours to PostgreSQL: a turn has one while it waits. */
const CALLS = 5;

const LONGEST_ANSWER = 64 * 1024;
const MOST_VEHICLES = 50;

const answerSchema = z.strictObject({ vehicles: z.array(vehicleRecord).max(MOST_VEHICLES) });

interface Parts {
  readonly url: URL;
  readonly token: string | undefined;
  readonly log: Logger;
  /** Milliseconds it is left alone after failing; a test may wait less. */
  readonly pause?: number | undefined;
}

/**
 * A vehicle database over HTTP. README says what is asked and answered. What is asked stands in the body of the
 * request and in no log, neither here nor, as an address would, on the way.
 */
export class RemoteVehicles {
  readonly #parts: Parts;
  readonly #policy;

  constructor(parts: Parts) {
    this.#parts = parts;
    const breaker = circuitBreaker(handleAll, {
      halfOpenAfter: parts.pause ?? PAUSE,
      breaker: new ConsecutiveBreaker(FAILURES),
    });
    breaker.onBreak(() => {
      parts.log.warn("the vehicle database fails: it is left alone for a while");
    });
    breaker.onReset(() => {
      parts.log.info("the vehicle database answers again");
    });
    this.#policy = wrap(bulkhead(CALLS), breaker);
  }

  /** What it knows of a vehicle; undefined when it does not answer as it should before the signal is given. */
  async find(subject: Subject, signal: AbortSignal): Promise<readonly KnownVehicle[] | undefined> {
    try {
      return await this.#policy.execute(() => this.#ask(subject, signal));
    } catch (error) {
      // What it sent may hold a plate, and so may an error that quotes it.
      const reason = error instanceof Unusable ? error.message : (error as Error).name;
      if (!(error instanceof BrokenCircuitError))
        this.#parts.log.warn({ reason }, "no answer of the vehicle database");
      return undefined;
    }
  }

  async #ask(subject: Subject, signal: AbortSignal): Promise<readonly KnownVehicle[]> {
    const { url, token } = this.#parts;
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(subject),
      redirect: "error",
      signal,
    });
    if (response.status === 404) {
      await response.body?.cancel();
      return [];
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Unusable(`status ${response.status}`);
    }
    return vehiclesIn(await textOf(response)).filter((known) => isAbout(known, subject));
  }
}

/** An answer that cannot be used; its message quotes nothing of it. */
class Unusable extends Error {
  override readonly name = "Unusable";
}

/** The body, as long as it is not longer than it may be. */
async function textOf(response: Response): Promise<string> {
  const body = await bodyWithin(response, LONGEST_ANSWER);
  if (body === undefined) throw new Unusable(`more than ${LONGEST_ANSWER} bytes`);
  return body.toString("utf8");
}

function vehiclesIn(text: string): KnownVehicle[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unusable("not JSON");
  }
  const read = answerSchema.safeParse(json);
  if (read.success) return read.data.vehicles.map(knownVehicle);
  const [issue] = read.error.issues;
  throw new Unusable(`not as agreed at ${issue?.path.join(".") ?? ""}`);
}

/** An answer about another plate or chassis number is none. */
function isAbout({ vehicle }: KnownVehicle, subject: Subject): boolean {
  if ("vin" in subject) return vehicle.vin === undefined || vehicle.vin === subject.vin;
  return !("plate" in subject) || vehicle.plate === undefined || vehicle.plate === subject.plate;
}
