import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { voiceOf } from "../../dialogs/voice.ts";
import { LANGUAGES } from "../../locales/index.ts";
import { brusselsDay } from "../../src/index.ts";
import { Refusal } from "../refusal.ts";
import { htmlPage } from "./rules-page/html-page.ts";
import { markdownPage } from "./rules-page/markdown-page.ts";
import { folderOf } from "./rules-page/options.ts";
import { pageOf } from "./rules-page/page.ts";

// npm run rules -- [--out DIR]: every rule, figure and explanation on a page, for the product manager to sign off.

/** Everything the command writes: a name and its content. */
function files(): [name: string, content: string][] {
  const today = brusselsDay(new Date());
  return LANGUAGES.flatMap((language): [string, string][] => {
    const voice = voiceOf(language);
    const page = pageOf(voice, today);
    return [
      [`rules.${language}.md`, markdownPage(voice, page)],
      [`rules.${language}.html`, htmlPage(voice, page)],
    ];
  });
}

async function write(folder: string): Promise<void> {
  const pages = files();
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of pages) {
      const path = join(folder, name);
      await writeFile(path, content);
      process.stdout.write(`${path}\n`);
    }
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    throw new Refusal(
      `the folder "${folder}"`,
      `nothing can be written there (${code}); accepted is a folder that exists and is writable, or one that can be made`,
      "name another folder with --out DIR, or make this one writable",
      { cause: error },
    );
  }
}

try {
  await write(folderOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`rules: ${error.message}\n`);
  process.exitCode = 2;
}
