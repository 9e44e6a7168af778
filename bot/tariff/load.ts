import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tariffSchema, type Tariff } from "../../src/index.ts";
import { Refusal } from "../refusal.ts";

/** The invented tariff for development; see README.md in this folder. */
export const EXAMPLE_TARIFF = fileURLToPath(new URL("./example.json", import.meta.url));

/** Reads a tariff file. Refuses one that is not there, not JSON, or not a tariff, and says where it goes wrong. */
export async function loadTariff(path: string): Promise<Tariff> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Refusal(`TARIFF_FILE names ${path}`, "that file cannot be read", "name a readable JSON file", {
      cause,
    });
  });
  const parsed = tariffSchema.safeParse(jsonOf(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join(".") ?? "";
  throw new Refusal(
    `the tariff file ${path} has a mistake at "${at}"`,
    issue?.message ?? "it is no tariff",
    "compare it with bot/tariff/README.md",
  );
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(`the tariff file ${path}`, "it is not JSON", "mend its syntax", { cause });
  }
}
