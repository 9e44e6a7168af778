import { newName } from "../storage/direct-line.ts";
import type { Upload } from "../storage/uploads.ts";
import { BASE } from "./channel.ts";
import { typeOf } from "./file-types.ts";
import type { Arrived } from "./multipart.ts";
import { MOST_FILES } from "./multipart.ts";

/** Files that are kept with one conversation. */
export const MOST_KEPT = 20;
const LONGEST_NAME = 100;

/** Files that came with a message: those that are kept, and the names of those that are not. */
export interface Sorted {
  readonly kept: readonly Upload[];
  readonly refused: readonly string[];
}

/**
 * Tells what is kept of the files of a message: PDF, PNG and JPEG, not empty, not too large and not too many.
 *
 * @param before how many files the conversation has already
 */
export function sortFiles(files: readonly Arrived[], before: number): Sorted {
  const room = Math.max(0, Math.min(MOST_FILES, MOST_KEPT - before));
  const kept: Upload[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const name = plainName(file.name);
    const type = file.content && typeOf(file.content);
    if (file.content === undefined || type === undefined || kept.length >= room) refused.push(name);
    else kept.push({ id: newName(), name, type, content: file.content });
  }
  return { kept, refused };
}

/** The files of a message, as its activity shows them. */
export const attachmentsOf = (conversation: string, kept: readonly Upload[]): object[] =>
  kept.map(({ id, name, type }) => ({
    name,
    contentType: type,
    contentUrl: `${BASE}/conversations/${conversation}/attachments/${id}`,
  }));

/** A file's name without folders or characters that hide or reorder others. */
export function plainName(name: string): string {
  const last = name.replace(/^.*[/\\]/s, "").replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
  const whole = last.trim().toWellFormed();
  return whole === "" ? "?" : Array.from(whole).slice(0, LONGEST_NAME).join("");
}
