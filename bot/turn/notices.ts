import { newReference } from "../storage/reference.ts";
import type { Message } from "../../dialogs/message.ts";
import { LANGUAGES, LOCALES, translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";

/** Somebody sends more than is taken. */
interface Excess {
  readonly kind: "tooMuch";
  readonly seconds: number;
}

/** What the doors themselves say to a user; all other words belong to the dialogs. */
export type Notice =
  Trouble | Excess | FileNotice | BroughtNotice | { readonly kind: "slow" | "stranger" | "withheld" };

interface Trouble {
  readonly kind: "fault" | "unavailable" | "setAside";
  /** What the user can quote to support: it stands in the log. */
  readonly code: string;
}

/** Which files that came with a message were kept, or not. */
interface FileNotice {
  readonly kind: "kept" | "notKept";
  readonly names: string;
  /** At most: megabytes of a file, files of a message, files of a conversation. */
  readonly size: number;
  readonly each: number;
  readonly all: number;
}

/** What became of the files that a channel brought. */
interface BroughtNotice extends Omit<FileNotice, "kind"> {
  readonly kind: "added" | "noCase" | "notAdded" | "unreached";
  /** Of the case they were added to. */
  readonly reference: string;
}

/** A code for something that went wrong: an error, or memory that was set aside. */
export const newCode = (kind: "E" | "M" = "E"): string => `${kind}-${newReference()}`;

/**
 * A notice in the user's language, or in both while it is not known.
 *
 * @param known the language of the conversation
 * @param locale the locale of the activity
 */
export function noticeMessage(notice: Notice, known: Language | null, locale: string | undefined): Message {
  const said = known ?? LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language));
  const languages = said === undefined ? LANGUAGES : [said];
  const text = languages
    .map((language) => translator(language)(`service:${notice.kind}`, { ...notice }))
    .join("\n\n");
  return { text, locale: LOCALES[said ?? "nl"] };
}
