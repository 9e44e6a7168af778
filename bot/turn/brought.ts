import { MOST_KEPT } from "../direct-line/files.ts";
import { MOST_FILE_BYTES, MOST_FILES } from "../direct-line/multipart.ts";
import type { Desk } from "../cases/desk.ts";
import type { Upload } from "../storage/uploads.ts";
import type { Brought } from "../teams/files.ts";
import type { Notice } from "./notices.ts";

/** What becomes of the files that a channel brought: they go with the case that was in hand when they were sent. */
export interface Settled {
  readonly reference: string | undefined;
  readonly files: readonly Upload[];
  readonly notices: readonly Notice[];
}

/** @param inHand the case in hand, where this person might add files to it when it was seen last */
export async function settle(
  brought: Brought | undefined,
  inHand: string | undefined,
  desk: Pick<Desk, "takesFiles" | "documents"> | undefined,
): Promise<Settled> {
  const isTaken = inHand !== undefined && desk !== undefined && (await desk.takesFiles(inHand));
  const reference = isTaken ? inHand : undefined;
  if (brought === undefined || desk === undefined) return { reference, files: [], notices: [] };
  const { refused, unreached, isWithheld } = brought;
  const all = brought.files;
  const room = reference === undefined ? 0 : MOST_KEPT - (await desk.documents(reference)).length;
  const files = all.slice(0, Math.max(0, room));
  const left = all.slice(files.length);
  const noRoom = reference === undefined ? [] : left.map(({ name }) => name);
  const noCase = reference === undefined ? left.map(({ name }) => name) : [];
  return {
    reference,
    files,
    notices: [
      ...told(
        "added",
        files.map(({ name }) => name),
        reference,
      ),
      ...told("noCase", noCase),
      ...told("notAdded", [...refused, ...noRoom]),
      ...told("unreached", unreached),
      ...(isWithheld ? [{ kind: "withheld" } as const] : []),
    ],
  };
}

const LIMITS = { size: MOST_FILE_BYTES / 1024 / 1024, each: MOST_FILES, all: MOST_KEPT };

const told = (
  kind: "added" | "noCase" | "notAdded" | "unreached",
  names: readonly string[],
  reference = "",
): Notice[] => (names.length === 0 ? [] : [{ kind, names: names.join(", "), reference, ...LIMITS }]);
