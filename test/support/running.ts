import { readConfig } from "../../bot/config/config.ts";
import { EXAMPLE_IDENTITIES } from "../../bot/identities.ts";
import type { Identities } from "../../bot/identities.ts";
import type { Logger } from "../../bot/log.ts";
import type { Waits } from "../../bot/door/patience.ts";
import type { Service } from "../../bot/service.ts";
import { startService } from "../../bot/service.ts";
import type { Dialogue } from "../../bot/turn/dialogue.ts";
import type { Tariff } from "../../src/index.ts";
import { noteSaid, runLog } from "./run-log.ts";

interface Running {
  readonly environment: Readonly<Record<string, string>>;
  readonly log?: Logger;
  readonly now?: () => Date;
  readonly tariff?: Tariff;
  readonly identities?: Identities;
  readonly deadlines?: { readonly turn?: number; readonly request?: number; readonly file?: number };
  readonly waits?: Waits;
}

/** Starts the real service in this process, in development mode, on a free port. */
export function startRunning<M extends object>(dialogue: Dialogue<M>, running: Running): Promise<Service> {
  const identities = running.identities ?? EXAMPLE_IDENTITIES;
  noteSaid(...identities.people.map(({ name }) => name));
  return startService({
    config: readConfig({ PORT: "0", ...running.environment }, ["--development"]),
    dialogue,
    tariff: running.tariff,
    identities,
    log: running.log ?? runLog(),
    ...(running.now && { now: running.now }),
    ...(running.waits && { waits: running.waits }),
    ...(running.deadlines && { deadlines: running.deadlines }),
  });
}
