import { access } from "node:fs/promises";
import type { Tariff } from "../src/premium/tariff.ts";
import { tariffText } from "../dialogs/explain/tariff.ts";
import { assistantDialogue } from "./assistant.ts";
import { readConfig } from "./config/config.ts";
import type { Config } from "./config/config.ts";
import { EXAMPLE_IDENTITIES } from "./identities.ts";
import { stopOnSignal, survive } from "./lifetime.ts";
import type { Logger } from "./log.ts";
import { createLog } from "./log.ts";
import { describeProblems, Refusal } from "./refusal.ts";
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
  await checkIdentities(config);
  const tariff = await tariffOf(config);
  const service = await startService({ config, dialogue: assistantDialogue(), tariff, log });
  announce(config, service, tariff, log);
  survive(log);
  stopOnSignal(service, log);
}

/** Who may see what is read from it in a later release; without it, production does not start. */
async function checkIdentities({ identityFile }: Config): Promise<void> {
  if (identityFile === undefined) return;
  await access(identityFile).catch((cause: unknown) => {
    const repair = "correct IDENTITY_FILE";
    throw new Refusal(`identity configuration ${identityFile}`, "there is no such file to read", repair, {
      cause,
    });
  });
}

async function tariffOf({ tariffFile, development }: Config): Promise<Tariff | undefined> {
  if (tariffFile !== undefined) return loadTariff(tariffFile);
  return development ? loadTariff(EXAMPLE_TARIFF) : undefined;
}

/** In development, the first lines a person reads; in production, one line of the log. */
function announce(config: Config, service: Service, tariff: Tariff | undefined, log: Logger): void {
  const { host, port, database } = service;
  const name = tariff === undefined ? "none" : tariffText(tariff.name, "nl");
  const label = tariff?.fictitious === true ? `${name} (fictitious)` : name;
  if (!config.development) {
    log.info({ host, port, database, tariff: label }, "listening");
    return;
  }
  const people = EXAMPLE_IDENTITIES.map(({ name, role, office }) => `${name} (${role}, ${office})`);
  const callers =
    config.credentials === undefined ? "not checked: this machine only" : "checked by their token";
  const lines = {
    "VIVIUM Auto assistant": `http://${host}:${port}/api/messages, development`,
    Database: database,
    "Example identities": people.join(", "),
    Tariff: label,
    Callers: callers,
  };
  for (const [name, value] of Object.entries(lines)) process.stdout.write(`${name}: ${value}\n`);
}
