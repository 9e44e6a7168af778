import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "amaro";
import { fr } from "../../locales/fr/index.ts";
import { nl } from "../../locales/nl/index.ts";
import { fileRoutes } from "../door/files.ts";
import { BadRequest } from "../door/json.ts";
import type { Answer, Route } from "../door/routing.ts";

const PAGE = fileURLToPath(new URL("./page/", import.meta.url));
/** The package names only its modules, for a bundler; the script for a browser stands beside them. */
const WEB_CHAT = join(
  dirname(createRequire(import.meta.url).resolve("botframework-webchat")),
  "../dist/webchat.js",
);

/** The page of Web Chat: its own files, Microsoft's script, and the texts around them. No build step. */
export function pageRoutes(): readonly Route[] {
  return [
    { method: "GET", path: "/page/texts.json", handle: () => Promise.resolve(textsFile()) },
    { method: "GET", path: "/page/webchat.js", handle: only(dirname(WEB_CHAT), basename(WEB_CHAT)) },
    { method: "GET", path: "/page/:script.ts", handle: ({ params }) => script(params["script"] ?? "") },
    ...fileRoutes("/page/", PAGE),
    { method: "GET", path: "/favicon.ico", handle: only(PAGE, "icon.svg") },
    { method: "GET", path: "/", handle: only(PAGE, "index.html") },
  ];
}

const textsFile = (): Answer => ({ status: 200, body: { nl: nl.page, fr: fr.page } });

/** One file of a folder, with its ETag. */
function only(folder: string, name: string): Route["handle"] {
  const [, any] = fileRoutes("/", folder);
  return async (call) => {
    if (any === undefined) throw new BadRequest(404, "NotFound", "There is nothing at this address.");
    return any.handle({ ...call, params: { "*": name } });
  };
}

const scripts = new Map<string, string>();

/** A script of the page, as browsers read it: without its types. Each is read and stripped once. */
async function script(name: string): Promise<Answer> {
  if (!/^[a-z-]+$/.test(name)) throw new BadRequest(404, "NotFound", "There is nothing at this address.");
  let code = scripts.get(name);
  if (code === undefined) {
    const source = await readFile(new URL(`./page/${name}.ts`, import.meta.url), "utf8").catch(() => {
      throw new BadRequest(404, "NotFound", "There is nothing at this address.");
    });
    code = transformSync(source, { mode: "strip-only" }).code;
    scripts.set(name, code);
  }
  const headers = { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" };
  return { status: 200, body: code, headers };
}
