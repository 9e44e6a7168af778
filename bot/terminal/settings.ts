import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import type { Language } from "../../locales/index.ts";
import { isLanguage, LANGUAGES } from "../../locales/index.ts";
import { Refusal } from "../refusal.ts";

/** How one chat in the terminal runs. */
export interface Settings {
  /** Where the running assistant takes messages; undefined starts one of our own. */
  readonly url: string | undefined;
  /** The language to begin in; undefined lets the assistant ask. */
  readonly language: Language | undefined;
  /** Names the conversation: the same name goes on with it. */
  readonly conversation: string;
  /** Who talks: one of the example identities, or anybody. */
  readonly user: string;
}

export const USAGE = `npm run chat -- [options]

  --url URL            talk to a running assistant, such as http://127.0.0.1:3978
                       (default: start one here, with its data in data/chat)
  --lang nl|fr         language to begin in (default: from LANG, else a choice)
  --conversation NAME  go on with an earlier conversation
  --as NAME            who you are, such as example-broker, example-agent, example-underwriter or
                       example-helpdesk (default: a broker of your own)
  --help               show this

Reads a message per line, also from a pipe. What you type is kept in memory for the arrow keys, in no file.
`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the arguments of the command; undefined asks for its usage.
 *
 * @throws Refusal for an argument that is unknown or wrong
 */
export function readSettings(args: readonly string[], environment: Environment): Settings | undefined {
  const { url, lang, conversation, as: user, help } = parsed(args);
  if (help === true) return undefined;
  return {
    url: url === undefined ? undefined : endpoint(url),
    language: lang === undefined ? languageOf(environment) : stated(lang),
    conversation: conversation ?? randomBytes(4).toString("hex"),
    user: user ?? "terminal-user",
  };
}

function parsed(args: readonly string[]) {
  const options = {
    url: { type: "string" },
    lang: { type: "string" },
    conversation: { type: "string" },
    as: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal("the arguments cannot be read", why, "see npm run chat -- --help", { cause });
  }
}

function endpoint(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const why = "it is no address of a web server";
    throw new Refusal(`--url is "${text}"`, why, "state one such as http://127.0.0.1:3978");
  }
  if (url.pathname === "/") url.pathname = "/api/messages";
  return url.href;
}

function stated(text: string): Language {
  if (isLanguage(text)) return text;
  throw new Refusal(`--lang is "${text}"`, "that is no language here", `state ${LANGUAGES.join(" or ")}`);
}

/** The language of the machine, by the order of precedence that POSIX gives. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language | undefined {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  return LANGUAGES.find(
    (language) => locale !== undefined && new RegExp(`^${language}\\b|^${language}_`, "i").test(locale),
  );
}
