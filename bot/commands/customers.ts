import { parseArgs } from "node:util";
import { readConfig } from "../config/config.ts";
import { forget } from "../customers/forget.ts";
import { importFile } from "../customers/import.ts";
import { EXAMPLE_IDENTITIES, loadIdentities } from "../identities.ts";
import { createLog } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { openDatabase } from "../storage/database.ts";
import { failure } from "./failure.ts";

// npm run --silent customers -- --office OFFICE FILE: the customers of an office from a CSV file into its register.
// What was not taken as it stands is told on standard error, by line; the counts stand on standard output.
// npm run --silent customers -- --office OFFICE --forget REFERENCE: one customer, or one by the whole name, goes.

type Options = { readonly office: string } & ({ readonly file: string } | { readonly forgets: string });

function options(): Options {
  const { office, forgets, positionals } = parsedArguments();
  const [file, second] = positionals;
  const use = "npm run customers -- --office OFFICE FILE, or --office OFFICE --forget REFERENCE";
  if (office === undefined) throw new Refusal("no office", "customers belong to one", use);
  if (forgets !== undefined && file === undefined) return { office, forgets };
  if (forgets !== undefined) throw new Refusal("--forget and a file", "it does one of them at a time", use);
  if (file === undefined) throw new Refusal("no file", "the customers come from one", use);
  if (second !== undefined) throw new Refusal(second, "only one file is read", use);
  return { office, file };
}

function parsedArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { office: { type: "string" }, forget: { type: "string" } },
    });
    return { office: values.office, forgets: values.forget, positionals };
  } catch (error) {
    const found = error instanceof Error ? error.message : "arguments that cannot be read";
    throw new Refusal(found, "the command takes no such argument", "use --office, and FILE or --forget", {
      cause: error,
    });
  }
}

/** An office that nobody belongs to would never see its customers: it is misspelt. */
async function checkOffice(office: string, file: string | undefined): Promise<void> {
  const { people } = file === undefined ? EXAMPLE_IDENTITIES : await loadIdentities(file);
  const offices = [...new Set(people.map((person) => person.office))];
  if (offices.includes(office)) return;
  const known = offices.map((each) => `"${each}"`).join(", ");
  throw new Refusal(
    `--office "${office}"`,
    "nobody of the identity file belongs to it",
    `give one of ${known}`,
  );
}

async function main(): Promise<number> {
  const chosen = options();
  const { office } = chosen;
  const config = readConfig({ ...process.env, HOST: "127.0.0.1" }, ["--development"]);
  await checkOffice(office, config.identityFile);
  const database = await openDatabase(config, createLog("warn"));
  try {
    if ("forgets" in chosen) {
      await forget(database.query, office, chosen.forgets);
      process.stdout.write(`forgotten; ${database.description}\n`);
      return 0;
    }
    const tell = (line: number, problem: string): void => {
      process.stderr.write(`line ${line}: ${problem}\n`);
    };
    const { lines, made, changed, same, refused, remarks } = await importFile(chosen.file, {
      query: database.query,
      office,
      tell,
    });
    const counts = `${lines} lines: ${made} new, ${changed} changed, ${same} as they were, ${refused} not taken`;
    process.stdout.write(`${counts}; ${remarks} remarks; ${database.description}\n`);
    return remarks > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

process.exitCode = await main().catch((error: unknown) => failure("customers", error));
