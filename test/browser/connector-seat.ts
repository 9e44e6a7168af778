import { mkdirSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Teams, TeamsUser } from "../support/teams.ts";
import type { TeamsSeat } from "./seat.ts";

/** Milliseconds for an answer, and without anything new after which it is whole. */
const PATIENCE = 20_000;
const QUIET = 200;

const KEPT = "artifacts/teams";

/** The same activities over HTTP, against a connector that finds fault with what Teams would not take. */
export class ConnectorSeat implements TeamsSeat {
  readonly #teams: Teams;
  readonly #user: TeamsUser;

  private constructor(teams: Teams, user: TeamsUser) {
    this.#teams = teams;
    this.#user = user;
  }

  static async open(port: number): Promise<ConnectorSeat> {
    const teams = await Teams.open();
    const seat = new ConnectorSeat(teams, new TeamsUser({ port, teams }));
    await seat.#answered(() => seat.#user.install());
    return seat;
  }

  say(text: string): Promise<string> {
    return this.#answered(() => this.#user.say(text));
  }

  press(label: string): Promise<string> {
    const isOnCard = this.#teams.cards.at(-1)?.content.actions?.some(({ title }) => title === label);
    return isOnCard === true ? this.#answered(() => this.#user.press(label)) : this.say(label);
  }

  pick(line: string): Promise<string> {
    return this.#answered(() => this.#user.pick(line));
  }

  until(words: RegExp): Promise<void> {
    return this.#teams.until(({ texts }) => texts.some((text) => words.test(text)));
  }

  /** What is shown, as the channel has it. */
  shot(name: string): Promise<void> {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${KEPT}/${name}.json`, JSON.stringify(this.#teams.messages, null, 1));
    return Promise.resolve();
  }

  /** @throws when Teams would not have taken something */
  async close(): Promise<void> {
    await this.#teams.close();
    if (this.#teams.faults.length > 0) throw new Error(this.#teams.faults.join("\n"));
  }

  async #answered(act: () => Promise<unknown>): Promise<string> {
    const [made, texts] = [this.#teams.made.length, this.#teams.texts.length];
    await act();
    await this.#teams.until((teams) => teams.made.length > made && teams.texts.length > texts, PATIENCE);
    for (let last = -1; last !== this.#teams.made.length;) {
      last = this.#teams.made.length;
      await wait(QUIET);
    }
    return [...this.#teams.texts.slice(texts), this.#teams.titles.at(-1) ?? ""].join("\n");
  }
}
