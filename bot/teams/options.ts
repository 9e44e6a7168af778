import { parseArgs } from "node:util";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { Publisher } from "./manifest.ts";

const page = z.url({ protocol: /^https$/ }).max(2_048);

/** Every option, what it accepts, and the words for it in an error. */
const OPTIONS = {
  "app-id": { schema: z.guid(), accepts: "the id of the bot's registration (or set MicrosoftAppId)" },
  developer: {
    schema: z.string().trim().min(1).max(32),
    accepts: "the organisation's name, at most 32 characters",
  },
  website: { schema: page, accepts: "the https address of the organisation's site" },
  privacy: { schema: page, accepts: "the https address of its privacy notice" },
  terms: { schema: page, accepts: "the https address of its terms of use" },
  out: { schema: z.string().min(1), accepts: "the file to write" },
} as const;
type Name = keyof typeof OPTIONS;

const USAGE =
  "npm run teams:package -- --app-id ID --developer NAME --website URL --privacy URL --terms URL [--out FILE]";

/** What to make, and where to put it. */
export interface Wanted {
  readonly appId: string;
  readonly publisher: Publisher;
  readonly file: string;
}

/**
 * Reads what the command is asked to make.
 *
 * @throws Refusal for the first option that is missing, unknown or wrong
 */
export function wantedOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Wanted {
  const given = { "app-id": environment["MicrosoftAppId"], out: "teams-app.zip", ...valuesOf(args) };
  const read = (name: Name): string => {
    const { schema, accepts } = OPTIONS[name];
    const value = (given as Partial<Record<Name, string>>)[name];
    const { data } = schema.safeParse(value);
    if (data !== undefined) return data;
    const found = value === undefined ? `--${name} is missing` : `--${name} "${value}"`;
    throw new Refusal(found, `it needs ${accepts}`, USAGE);
  };
  return {
    appId: read("app-id"),
    publisher: {
      developer: read("developer"),
      website: read("website"),
      privacy: read("privacy"),
      terms: read("terms"),
    },
    file: read("out"),
  };
}

function valuesOf(args: readonly string[]): Partial<Record<Name, string>> {
  const options = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Refusal("the arguments", (error as Error).message.split(". ")[0] ?? "", USAGE, {
      cause: error,
    });
  }
}
