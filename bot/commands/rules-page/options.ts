import { parseArgs } from "node:util";
import { Refusal } from "../../refusal.ts";

const DEFAULT_FOLDER = "rules";
const ACCEPTED = "accepted is --out DIR, once";
const REPAIR = `leave it out, or write npm run rules -- --out DIR; without it the pages go to ${DEFAULT_FOLDER}/`;

/** The folder that the command writes to. */
export function folderOf(args: readonly string[]): string {
  const { tokens } = parseArgs({
    args: [...args],
    options: { out: { type: "string" } },
    strict: false,
    tokens: true,
  });
  let folder: string | undefined;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    const isOut = token.kind === "option" && token.name === "out";
    if (!isOut) throw new Refusal(token.kind === "option" ? token.rawName : token.value, ACCEPTED, REPAIR);
    if (folder !== undefined) throw new Refusal("--out given twice", ACCEPTED, REPAIR);
    if (token.value === undefined || token.value === "" || token.value.startsWith("--"))
      throw new Refusal("--out without a folder", ACCEPTED, REPAIR);
    folder = token.value;
  }
  return folder ?? DEFAULT_FOLDER;
}
