import { readFile, writeFile } from "node:fs/promises";
import { Refusal } from "../refusal.ts";
import { wantedOf } from "../teams/options.ts";
import { teamsPackage } from "../teams/package.ts";

// npm run teams:package: the app package that an administrator of Teams uploads.

async function run(): Promise<void> {
  const { file, ...app } = wantedOf(process.argv.slice(2), process.env);
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  };
  const content = await teamsPackage({ ...app, version });
  await writeFile(file, content).catch((cause: unknown) => {
    const code = String((cause as { code?: unknown }).code);
    throw new Refusal(
      `the file "${file}"`,
      `it cannot be written (${code})`,
      "name another one with --out FILE",
      {
        cause,
      },
    );
  });
  process.stdout.write(`${file}\n`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`teams:package: ${error.message}\n`);
  process.exitCode = 2;
}
