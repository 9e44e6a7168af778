import type { Tariff } from "../src/premium/tariff.ts";
import { tariffText } from "../dialogs/explain/tariff.ts";
import { assistantDialogue } from "./assistant.ts";
import { readConfig } from "./config/config.ts";
import type { Config } from "./config/config.ts";
import { EXAMPLE_IDENTITIES, loadIdentities } from "./identities.ts";
import type { Identities } from "./identities.ts";
import { stopOnSignal, survive } from "./lifetime.ts";
import type { Logger } from "./log.ts";
import { createLog } from "./log.ts";
import { describeProblems } from "./refusal.ts";
import { startService } from "./service.ts";
import type { Service } from "./service.ts";
import { EXAMPLE_TARIFF, loadTariff } from "./tariff/load.ts";

try {
  await run(readConfig(process.env, process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`The assistant does not start.\n${describeProblems(error)}\n`);
  process.exitCode = 1;
}

async function run(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const identities = await identitiesOf(config);
  const tariff = await tariffOf(config);
  const service = await startService({ config, dialogue: assistantDialogue(), identities, tariff, log });
  survive(log);
  // Before it says that it is there: whoever reads that may stop it at once.
  stopOnSignal(service, log);
  announce({ config, service, identities, tariff, log });
}

async function identitiesOf({ identityFile }: Config): Promise<Identities> {
  return identityFile === undefined ? EXAMPLE_IDENTITIES : loadIdentities(identityFile);
}

async function tariffOf({ tariffFile, development }: Config): Promise<Tariff | undefined> {
  if (tariffFile !== undefined) return loadTariff(tariffFile);
  return development ? loadTariff(EXAMPLE_TARIFF) : undefined;
}

interface Started {
  readonly config: Config;
  readonly service: Service;
  readonly identities: Identities;
  readonly tariff: Tariff | undefined;
  readonly log: Logger;
}

/** In development, the first lines a person reads; in production, one line of the log. */
function announce({ config, service, identities, tariff, log }: Started): void {
  const { host, port, database } = service;
  const name = tariff === undefined ? "none" : tariffText(tariff.name, "nl");
  const label = tariff?.fictitious === true ? `${name} (fictitious)` : name;
  if (!config.development) {
    log.info({ host, port, database, tariff: label }, "listening");
    return;
  }
  const people = identities.people.map(({ name, role, office }) => `${name} (${role}, ${office})`);
  const whose = config.identityFile === undefined ? "Example identities" : "Identities";
  const callers =
    config.credentials === undefined ? "not checked: this machine only" : "checked by their token";
  const lines = {
    "VIVIUM Auto assistant": `http://${host}:${port}/ in a browser, /api/messages for the channels; development`,
    Database: database,
    [whose]: people.join(", "),
    Tariff: label,
    Callers: callers,
  };
  for (const [name, value] of Object.entries(lines)) process.stdout.write(`${name}: ${value}\n`);
}
