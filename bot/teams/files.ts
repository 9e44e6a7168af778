import { createHash } from "node:crypto";
import type { Activity } from "botbuilder";
import { plainName } from "../direct-line/files.ts";
import { typeOf } from "../direct-line/file-types.ts";
import { MOST_FILE_BYTES, MOST_FILES } from "../direct-line/multipart.ts";
import type { Logger } from "../log.ts";
import type { Upload } from "../storage/uploads.ts";
import { attachedTo } from "./attachments.ts";
import type { Sent } from "./attachments.ts";
import { download, Unreached } from "./download.ts";
import type { Reach } from "./download.ts";

/** Files that came with a message, as far as they could be had. */
export interface Brought {
  readonly files: readonly Upload[];
  /** Names of what is not kept: another kind, too large, or too many. */
  readonly refused: readonly string[];
  /** Names of what could not be fetched. */
  readonly unreached: readonly string[];
  /** True where Teams tells of a file and gives it to no bot. */
  readonly isWithheld: boolean;
}

interface Parts {
  readonly reach: Reach;
  /** The token by which the connector knows us; undefined in development without credentials. */
  readonly token: (serviceUrl: string) => Promise<string | undefined>;
  readonly log: Logger;
  /** Milliseconds for one file. */
  readonly deadline?: number | undefined;
}

/** Fetches the files that people send in Teams: the activity only says where they are. */
export class TeamsFiles {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Never throws: what cannot be had is named. Undefined where no file came. */
  async fetch(activity: Activity): Promise<Brought | undefined> {
    if (activity.channelId !== "msteams" || activity.type !== "message") return undefined;
    const { sent, others, isWithheld } = attachedTo(activity);
    if (sent.length === 0 && others.length === 0 && !isWithheld) return undefined;
    const taken = await Promise.all(
      sent.slice(0, MOST_FILES).map((each, place) => this.#take(each, activity, place)),
    );
    return {
      files: taken.filter((each) => "content" in each),
      refused: [
        ...taken.flatMap((each) => ("refused" in each ? [each.refused] : [])),
        ...[...sent.slice(MOST_FILES).map(({ name = "?" }) => name), ...others].map(plainName),
      ],
      unreached: taken.flatMap((each) => ("unreached" in each ? [each.unreached] : [])),
      isWithheld,
    };
  }

  async #take(
    sent: Sent,
    activity: Activity,
    place: number,
  ): Promise<Upload | { readonly refused: string } | { readonly unreached: string }> {
    const said = plainName(sent.name ?? `${place + 1}`);
    try {
      const content = await this.#content(sent, activity);
      const type = content && typeOf(content);
      if (content === undefined || type === undefined) return { refused: said };
      return { id: idOf(activity, place), name: withEnding(said, type), type, content };
    } catch (error) {
      this.#parts.log.warn({ err: error }, "a file of a message could not be fetched");
      return { unreached: said };
    }
  }

  async #content({ url, by }: Sent, { serviceUrl }: Activity): Promise<Buffer | undefined> {
    const { reach, token, deadline } = this.#parts;
    const file = { url, mostBytes: MOST_FILE_BYTES, deadline };
    const connector = URL.parse(serviceUrl);
    if (by === "address" || connector === null || URL.parse(url)?.origin !== connector.origin) {
      return download({ ...file, reach });
    }
    // The door has seen that this address is the one of whoever signed the message; our replies go there as well.
    const value = await token(serviceUrl);
    if (value === undefined && !reach.loopback) throw new Unreached("There is no token for the connector.");
    return download({
      ...file,
      reach: { ...reach, hosts: [...reach.hosts, connector.host] },
      token: value === undefined ? undefined : { value, origin: connector.origin },
    });
  }
}

/** The same at every delivery of a message: what was added once is not added again. */
const idOf = ({ conversation, id = "" }: Activity, place: number): string =>
  createHash("sha256")
    .update(JSON.stringify([conversation.id, id, place]))
    .digest("base64url");

const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
};

/** Pasted pictures have no name, or one that says nothing of what they are. */
const withEnding = (name: string, type: string): string =>
  /\.[a-z]{3,4}$/i.test(name) ? name : `${name}.${ENDINGS[type] ?? ""}`;
