import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { BadRequest } from "./json.ts";

/** How much is taken; undefined takes everything. */
export interface Most {
  /** Messages a minute of one person. */
  readonly messages: number | undefined;
  /** Requests a minute of one network address. */
  readonly requests: number | undefined;
}

const MINUTE = 60;
const HOUR = 3_600;
/** Conversations that one person may begin in an hour. */
const FRESH = 30;
/** Requests a minute that a channel's address may send without being who it says. */
const FAILURES = 30;

/**
 * Holds off who sends too much. What is counted is forgotten with its minute, so the counts take no more room than
 * the callers of a minute; every process counts for itself.
 */
export class Limits {
  readonly #person: RateLimiterMemory | undefined;
  readonly #fresh: RateLimiterMemory | undefined;
  readonly #address: RateLimiterMemory | undefined;
  readonly #failing: RateLimiterMemory | undefined;

  constructor({ messages, requests }: Most) {
    const limiter = (points: number | undefined, duration: number): RateLimiterMemory | undefined =>
      points === undefined ? undefined : new RateLimiterMemory({ points, duration });
    this.#person = limiter(messages, MINUTE);
    this.#fresh = messages === undefined ? undefined : limiter(FRESH, HOUR);
    this.#address = limiter(requests, MINUTE);
    this.#failing = requests === undefined ? undefined : limiter(FAILURES, MINUTE);
  }

  /** @throws TooMuch for a person who sends more messages than are taken */
  message = (person: string): Promise<void> => consume(this.#person, person);

  /** @throws TooMuch for a person who begins more conversations than are taken */
  conversation = (person: string): Promise<void> => consume(this.#fresh, person);

  /** @throws TooMuch for an address that asks more than is answered */
  request = (address: string): Promise<void> => consume(this.#address, address);

  /** Counts a caller that was not who it said. */
  failure = (address: string): Promise<void> => consume(this.#failing, address).catch(() => undefined);

  /** @throws TooMuch for an address that has failed too often */
  async suspect(address: string): Promise<void> {
    const counted = await this.#failing?.get(address);
    if (counted !== undefined && counted !== null && counted.consumedPoints >= FAILURES)
      throw new TooMuch(counted);
  }
}

/** The caller is to wait for a while. */
export class TooMuch extends BadRequest {
  readonly seconds: number;

  constructor({ msBeforeNext }: RateLimiterRes) {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    super(429, "TooMuch", `That is more than is taken at a time. Try again in ${seconds} s.`);
    this.seconds = seconds;
  }
}

async function consume(limiter: RateLimiterMemory | undefined, key: string): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (error) {
    throw error instanceof RateLimiterRes ? new TooMuch(error) : error;
  }
}
