import { reasonHeadline } from "../../../dialogs/explain/reasons.ts";
import { wayText } from "../../../dialogs/explain/ways.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import type { Change, Triage } from "../../../src/index.ts";
import type { CommandError } from "../fact-problem.ts";

/** What came of one line of the input. */
export type Row =
  | { readonly line: number; readonly triage: Triage }
  | { readonly line: number; readonly error: CommandError };

export type RowFormat = "text" | "csv" | "json";

export const CSV_HEADER = [
  "line",
  "status",
  "blocked_by",
  "way_out",
  "status_after",
  "premium_difference",
  "error",
];

/** A row as one line of text in the user's language. */
export function rowText(voice: Voice, row: Row): string {
  const { t } = voice;
  const line = String(row.line);
  if ("error" in row) return t("triage:rowError", { line, message: errorText(row.error) });
  const { evaluation, blocks, way } = row.triage;
  const status = t(`result:status.${evaluation.status}`);
  if (blocks.length === 0) return t("triage:row", { line, status });
  const headlines = new Set(blocks.map(({ reason }) => reasonHeadline(voice, reason)));
  const parts = { line, status, blocks: [...headlines].join(" ") };
  return way === undefined
    ? t("triage:rowStuck", parts)
    : t("triage:rowBlocked", { ...parts, way: wayText(voice, way) });
}

/** A row as cells under {@link CSV_HEADER}: codes, so that every language gives the same file. */
export function rowCells(row: Row): string[] {
  const line = String(row.line);
  if ("error" in row) return [line, "", "", "", "", "", errorText(row.error)];
  const { evaluation, blocks, way } = row.triage;
  return [
    line,
    evaluation.status,
    blocks.map(({ id }) => id).join(" "),
    way === undefined ? "" : way.changes.map(changeText).join(" & "),
    way?.status ?? "",
    way?.premiumDelta ?? "",
    "",
  ];
}

/** A row as an object for programs. */
export function rowObject(row: Row): object {
  if ("error" in row) return { line: row.line, error: row.error };
  const { evaluation, blocks, way } = row.triage;
  return {
    line: row.line,
    status: evaluation.status,
    blockedBy: blocks.map(({ id }) => id),
    wayOut: way ?? null,
  };
}

const changeText = ({ path, to }: Change): string => `${path}=${String(to)}`;

const errorText = ({ path, message }: CommandError): string =>
  path === "" ? message : `${path}: ${message}`;
