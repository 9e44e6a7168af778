import { createReadStream } from "node:fs";
import { readConfig } from "../config/config.ts";
import { createLog } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { openDatabase } from "../storage/database.ts";
import { importVehicles } from "../vehicles/import.ts";
import { failure } from "./failure.ts";

// npm run vehicles -- FILE: a CSV of vehicles and types into the embedded vehicle database. README names its columns.

async function main(): Promise<number> {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0)
    throw new Refusal("no file, or several", "one is read", "use npm run vehicles -- FILE");
  const config = readConfig({ ...process.env, HOST: "127.0.0.1" }, ["--development"]);
  const database = await openDatabase(config, createLog("warn"));
  try {
    const { added, updated, refused } = await importVehicles(
      createReadStream(file),
      database.query,
      (line, problem) => {
        process.stderr.write(`line ${line}: ${problem}\n`);
      },
    );
    process.stdout.write(`${added} new, ${updated} updated, ${refused} not taken; ${database.description}\n`);
    return refused > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

process.exitCode = await main().catch((error: unknown) => failure("vehicles", error));
