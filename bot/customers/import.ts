import { createReadStream } from "node:fs";
import type { Kysely } from "kysely";
import { CompiledQuery } from "kysely";
import { Refusal } from "../refusal.ts";
import { csvCells } from "../commands/csv-cells.ts";
import { delimiterOf } from "../commands/delimiter.ts";
import { textLines } from "../commands/text-lines.ts";
import { importCustomers } from "../storage/customers.ts";
import type { CustomerTold } from "../storage/customers.ts";
import type { Schema } from "../storage/schema.ts";
import { fieldsOf, HEADINGS } from "./columns.ts";
import { readLine } from "./line.ts";
import type { Form, ReadLine } from "./line.ts";

/** How many customers a file made, changed or found as they were, and how many lines said something that was not taken. */
export interface Imported {
  readonly lines: number;
  readonly made: number;
  readonly changed: number;
  readonly same: number;
  /** Lines that were not taken at all. */
  readonly refused: number;
  /** Things told of lines, those of refused ones among them. */
  readonly remarks: number;
}

interface Parts {
  readonly query: Kysely<Schema>;
  readonly office: string;
  /** Hears of everything that was not taken as it stood. */
  readonly tell: (line: number, problem: string) => void;
}

const LONGEST_LINE = 10_000;
/** As many lines as are written together. */
const BATCH = 500;

/**
 * Reads an office's customers from a CSV file, line by line, and writes them to its register: those it knows are brought
 * up to date. What is wrong with a line is told; every other one is taken.
 *
 * @throws Refusal when the first line does not name its columns
 */
export async function importFile(file: string, parts: Parts): Promise<Imported> {
  const intake = new Intake(parts);
  const lines = textLines(createReadStream(file), LONGEST_LINE, await encodingOf(file));
  let form: Form | undefined;
  for await (const { number, text } of lines) {
    if (text !== undefined && isEmpty(text)) continue;
    if (form === undefined) form = formOf(text ?? "");
    else await intake.take(number, text === undefined ? TOO_LONG : readLine(text, form));
  }
  if (form === undefined) throw noColumns("nothing");
  return intake.end();
}

/** Offices' programs end their files with lines of separators only. */
const isEmpty = (line: string): boolean => /^[\s;,]*$/u.test(line);

/** Writes what lines tell, many at a time, and counts what became of them. */
class Intake {
  readonly #parts: Parts;
  readonly #counts = { lines: 0, made: 0, changed: 0, same: 0, refused: 0, remarks: 0 };
  #batch: { readonly line: number; readonly told: CustomerTold }[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async take(line: number, { told, problems }: ReadLine): Promise<void> {
    this.#counts.lines += 1;
    for (const problem of problems) this.#remark(line, problem);
    if (told === undefined) this.#counts.refused += 1;
    else this.#batch.push({ line, told });
    if (this.#batch.length === BATCH) await this.#write();
  }

  async end(): Promise<Imported> {
    if (this.#batch.length > 0) await this.#write();
    return this.#counts;
  }

  #remark(line: number, problem: string): void {
    this.#counts.remarks += 1;
    this.#parts.tell(line, problem);
  }

  async #write(): Promise<void> {
    const batch = this.#batch.splice(0);
    const { query, office } = this.#parts;
    const told = batch.map((each) => each.told);
    const { sql, parameters } = importCustomers(office, told);
    const { rows } = await query.executeQuery<{ outcome: string }>(CompiledQuery.raw(sql, [...parameters]));
    rows.forEach(({ outcome }, at) => {
      if (outcome === "made" || outcome === "changed" || outcome === "same") this.#counts[outcome] += 1;
      else {
        this.#counts.refused += 1;
        this.#remark(batch[at]?.line ?? 0, `${outcome}. Not taken`);
      }
    });
  }
}

const TOO_LONG: ReadLine = {
  problems: [`more than ${LONGEST_LINE} characters; accepted: one customer a line. Not taken`],
};

function formOf(line: string): Form {
  const delimiter = delimiterOf(line);
  const read = csvCells(line, delimiter);
  if ("problem" in read) throw noColumns(`a fault: ${read.problem}`);
  const fields = fieldsOf(read.cells);
  if (!fields.includes("name")) throw noColumns(`the columns ${line.slice(0, 200)}`);
  return { delimiter, fields };
}

function noColumns(found: string): Refusal {
  const known = Object.values(HEADINGS).map(([heading = ""]) => heading);
  return new Refusal(
    `the first line holds ${found}`,
    "it must name the columns, the customer's name among them",
    `head them with ${known.join(", ")}, parted by semicolons or commas`,
  );
}

/** What a file is written in: UTF-8, or Windows-1252 where it cannot be that. Reads the file once, a part at a time. */
async function encodingOf(file: string): Promise<"utf-8" | "windows-1252"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Uint8Array, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "windows-1252";
    throw error;
  }
}
