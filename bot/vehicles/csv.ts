import { csvCells } from "../commands/csv-cells.ts";
import { delimiterOf } from "../commands/delimiter.ts";
import { textLines } from "../commands/text-lines.ts";
import type { TextLine } from "../commands/text-lines.ts";
import { Refusal } from "../refusal.ts";
import { RECORD_FIELDS, vehicleRecord } from "./record.ts";
import type { VehicleRecord } from "./record.ts";

type Field = keyof VehicleRecord;

/** A line of a file of vehicles, counted from 1: its record, or what is wrong with it. */
export type CsvLine = { readonly line: number } & (
  { readonly record: VehicleRecord } | { readonly problem: string }
);

const LONGEST_LINE = 10_000;
const NUMBERS: ReadonlySet<Field> = new Set(["powerKw", "maxMassKg"]);

/** What each column accepts, for whoever mends the file. */
const ACCEPTS: Readonly<Record<Field, string>> = {
  vin: "up to 17 letters and digits without I, O and Q",
  plate: "up to 8 letters and digits",
  make: "a name of up to 100 characters",
  model: "a name of up to 100 characters",
  type: "a name of up to 100 characters",
  category: vehicleRecord.shape.category.unwrap().options.join(", "),
  energy: vehicleRecord.shape.energy.unwrap().options.join(", "),
  powerKw: "a number of kW up to 2000, such as 96 or 96.5",
  maxMassKg: "a whole number of kg up to 100000, such as 1850",
  firstRegistration: "a day such as 2021-03-12",
  catalogueValue: "euro without VAT, such as 27500 or 27500.50",
  soldFrom: "a day such as 2021-03-12",
  soldTo: "a day such as 2021-03-12",
};
/** What is never shown, not even when it is wrong. */
const PRIVATE: ReadonlySet<string> = new Set(["vin", "plate"]);

/**
 * Reads a file of vehicles, a line at a time: columns by the names of {@link vehicleRecord} in any order, parted by
 * commas, semicolons or tabs; what is not known is left empty. A record is one line, so that a quote that is not
 * closed costs that line only.
 *
 * @throws Refusal where the first line does not name the columns
 */
export async function* csvLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<CsvLine> {
  let columns: readonly Field[] | undefined;
  let delimiter = ",";
  for await (const line of textLines(stream, LONGEST_LINE)) {
    if (line.text?.trim() === "") continue;
    if (columns === undefined) {
      delimiter = delimiterOf(line.text ?? "");
      columns = columnsOf(line, delimiter);
    } else {
      const { number, text } = line;
      yield text === undefined
        ? { line: number, problem: `it has more than ${LONGEST_LINE} characters` }
        : { line: number, ...recordIn(text, columns, delimiter) };
    }
  }
  if (columns === undefined) throw noColumns("nothing");
}

function columnsOf({ text = "" }: TextLine, delimiter: string): Field[] {
  const read = csvCells(text, delimiter);
  if ("problem" in read) throw noColumns(`a fault: ${read.problem}`);
  const columns = read.cells.map((name) => {
    const field = RECORD_FIELDS.find((each) => each.toLowerCase() === name.toLowerCase());
    if (field === undefined) throw noColumns(`the column "${name}"`);
    return field;
  });
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined) throw noColumns(`the column "${twice}" twice`);
  if (!columns.includes("make") || !columns.includes("model")) throw noColumns("no column make or model");
  return columns;
}

const noColumns = (found: string): Refusal =>
  new Refusal(
    `line 1 has ${found}`,
    "it names the columns",
    `name make and model, and those you have of ${RECORD_FIELDS.join(", ")}`,
  );

type Read = { readonly record: VehicleRecord } | { readonly problem: string };

function recordIn(text: string, columns: readonly Field[], delimiter: string): Read {
  if (text.includes("\ufffd")) return { problem: "it is not UTF-8; save the file as CSV UTF-8" };
  const line = csvCells(text, delimiter);
  if ("problem" in line) return line;
  const { cells } = line;
  if (cells.length !== columns.length)
    return { problem: `it has ${cells.length} cells; there are ${columns.length} columns` };
  const entries = columns.flatMap((name, at): [Field, string | number][] => {
    const cell = cells[at] ?? "";
    if (cell === "") return [];
    return [[name, NUMBERS.has(name) && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell]];
  });
  const read = vehicleRecord.safeParse(Object.fromEntries(entries));
  if (read.success) return { record: read.data };
  return { problem: problemIn(read.error.issues[0]?.path[0] as Field, Object.fromEntries(entries)) };
}

function problemIn(name: Field, row: Readonly<Partial<Record<Field, string | number>>>): string {
  const value = row[name];
  const found = value === undefined ? "missing" : PRIVATE.has(name) ? "not right" : `"${value}"`;
  return `${name} is ${found}; it accepts ${ACCEPTS[name]}`;
}
