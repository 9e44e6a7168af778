import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { call } from "../support/caller.ts";
import type { Called } from "../support/caller.ts";
import { Child, MAIN } from "../support/child.ts";
import { temporaryDirectory } from "../support/database.ts";
import { parseTranscript } from "./format.ts";

/** How often the process is killed; `KILLS=300` for a long run. */
const KILLS = Number(process.env["KILLS"] ?? 12);
const SEED = Number(process.env["SEED"] ?? Date.now() % 1_000_000);

const { steps } = parseTranscript(
  readFileSync(new URL("./cases/omnium-private.nl.txt", import.meta.url), "utf8"),
);

const activityOf = ({ act, words }: (typeof steps)[number]): Partial<Activity> =>
  act === "enter"
    ? { type: "conversationUpdate", id: randomUUID(), membersAdded: [{ id: "user", name: "" }] }
    : { id: randomUUID(), text: words };

/** The same numbers for the same seed (mulberry32), so that a failure can be played again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Everything said, with the reference of the case made the same for all. */
const wordsOf = ({ texts }: Called): string =>
  texts.join("\n").replaceAll(/[2-9A-Z]{4}-[2-9A-Z]{4}/g, "REFERENCE");

interface Interview {
  readonly said: readonly string[];
  /** Milliseconds of each turn. */
  readonly took: readonly number[];
}

async function undisturbed(port: number): Promise<Interview> {
  const said: string[] = [];
  const took: number[] = [];
  const conversation = randomUUID();
  for (const step of steps) {
    const started = performance.now();
    said.push(wordsOf(await call({ port, conversation }, activityOf(step))));
    took.push(performance.now() - started);
  }
  return { said, took };
}

/** The assistant as `npm start` runs it. */
const start = (directory: string): Promise<Child> =>
  Child.start(MAIN, ["--development"], { DATA_DIR: directory, PORT: "0", LOG_LEVEL: "error" });

/** An interview whose server is killed during some of its turns; the channel then delivers the message again. */
class DisturbedInterview {
  readonly #directory: string;
  readonly #conversation = randomUUID();
  readonly #random = chance(SEED);
  #assistant: Child;
  readonly acknowledged: boolean[] = [];

  constructor(directory: string, assistant: Child) {
    this.#directory = directory;
    this.#assistant = assistant;
  }

  async run(expected: Interview): Promise<void> {
    const kills = this.#kills();
    for (const [index, step] of steps.entries()) {
      const activity = activityOf(step);
      for (let kill = 0; kill < kills[index]!; kill++) {
        const answer = await this.#killDuring(activity, expected.took[index]!);
        if (answer !== undefined) expect(answer).toBe(expected.said[index]);
      }
      const answer = wordsOf(await this.#send(activity));
      expect({ step: step.words, answer }).toEqual({ step: step.words, answer: expected.said[index] });
    }
  }

  end(): Promise<number | null> {
    return this.#assistant.end("SIGTERM");
  }

  /** How often the process is killed in each turn. */
  #kills(): number[] {
    const kills = steps.map(() => 0);
    for (let kill = 0; kill < KILLS; kill++) kills[Math.floor(this.#random() * steps.length)]! += 1;
    return kills;
  }

  /** What came back before the process died, if anything did. */
  async #killDuring(activity: Partial<Activity>, usual: number): Promise<string | undefined> {
    // Starting takes longer than a turn: the next process is ready when this one dies.
    const next = await start(this.#directory);
    const answer = this.#send(activity).then(wordsOf, () => undefined);
    await this.#moment(answer, usual);
    await this.#assistant.end("SIGKILL");
    this.#assistant = next;
    this.acknowledged.push((await answer) !== undefined);
    return answer;
  }

  /** The first kill comes at once, the second right after the answer, all others at random, on any machine. */
  async #moment(answer: Promise<unknown>, usual: number): Promise<void> {
    if (this.acknowledged.length === 1) await answer;
    else if (this.acknowledged.length > 1) await wait(this.#random() * usual * 1.5);
  }

  #send(activity: Partial<Activity>): Promise<Called> {
    return call({ port: this.#assistant.port, conversation: this.#conversation }, activity);
  }
}

it(
  `a server that is killed ${KILLS} times in the middle of turns loses no answer and counts none twice (SEED=${SEED})`,
  async () => {
    await using directory = await temporaryDirectory();
    const assistant = await start(directory.path);
    const disturbed = new DisturbedInterview(directory.path, assistant);
    try {
      await undisturbed(assistant.port);
      const expected = await undisturbed(assistant.port);
      expect(expected.said.at(-1)).toContain("REFERENCE");
      await disturbed.run(expected);
      // Some kills came before the answer and some after it.
      expect(new Set(disturbed.acknowledged).size).toBe(2);
    } finally {
      await disturbed.end();
    }
  },
  60_000 + KILLS * 15_000,
);
