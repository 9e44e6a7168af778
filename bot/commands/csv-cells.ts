import { CsvError, parse } from "csv-parse/sync";

/** The cells of a line, or what is wrong with it and what is accepted. */
export type Cells = { readonly cells: readonly string[] } | { readonly problem: string };

/** Reads one line of a CSV file, without its end: a record is a line, so that what is wrong costs that line only. */
export function csvCells(line: string, delimiter: string): Cells {
  // Old Macs end their lines so, and a program that reads them would take the whole file for one record.
  if (/[\r\n]/u.test(line)) {
    return {
      problem:
        "it holds a carriage return; accepted: lines that end in a newline, with or without one before",
    };
  }
  try {
    const [cells = []]: string[][] = parse(line, { delimiter, trim: true, bom: true });
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      problem:
        'the quotes do not close; accepted: a value, or "a value" between two quotes with those in it written twice',
    };
  }
}
