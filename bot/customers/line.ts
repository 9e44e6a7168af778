import { foundBy, keyOf } from "../../dialogs/customers/name.ts";
import { csvCells } from "../commands/csv-cells.ts";
import type { CarTold, CustomerTold } from "../storage/customers.ts";
import type { Field } from "./columns.ts";
import { READERS } from "./values.ts";

/** How a file is to be read. */
export interface Form {
  readonly delimiter: string;
  /** What each column holds; undefined for one that is not read. */
  readonly fields: readonly (Field | undefined)[];
}

/** What a line tells, and what of it was left out or changed; `told` is absent for a line that cannot be taken. */
export interface ReadLine {
  readonly told?: CustomerTold;
  readonly problems: readonly string[];
}

type Values = Partial<Record<Field, string>>;

/** Reads one line of an office's file. */
export function readLine(line: string, { delimiter, fields }: Form): ReadLine {
  const read = csvCells(line, delimiter);
  if ("problem" in read) return { problems: [`${read.problem}. Not taken`] };
  const { cells: columns } = read;
  if (columns.length !== fields.length) {
    const found = `${columns.length} columns; accepted: the ${fields.length} of the first line`;
    return { problems: [`${found}. Not taken`] };
  }
  const { values, problems } = valuesOf(columns, fields);
  const name = [values.firstName, values.name].filter((part) => part !== undefined).join(" ");
  if (values.name === undefined || keyOf(name) === "") {
    return { problems: [...problems, "no name; accepted: a name of letters. Not taken"] };
  }
  const { birthDate, licenceDate } = values;
  if (birthDate !== undefined && licenceDate !== undefined && licenceDate <= birthDate) {
    problems.push(`licence "${licenceDate}" is not after birth; accepted: a later day. Left out`);
    delete values.licenceDate;
  }
  return { told: toldOf(name.slice(0, 200), values), problems };
}

function valuesOf(
  columns: readonly string[],
  fields: Form["fields"],
): { values: Values; problems: string[] } {
  const values: Values = {};
  const problems: string[] = [];
  fields.forEach((field, at) => {
    const typed = (columns[at] ?? "").trim();
    if (field === undefined || typed === "") return;
    const read = READERS[field](typed);
    const what = `${field} is "${typed.slice(0, 60)}"`;
    if ("accepts" in read) problems.push(`${what}; accepted: ${read.accepts}. Left out`);
    else {
      values[field] = read.value;
      if (read.note !== undefined) problems.push(`${what}; kept ${read.note}`);
    }
  });
  return { values, problems };
}

function toldOf(name: string, values: Values): CustomerTold {
  const { reference, type, birthDate, licenceDate, bonusMalus, postCode, iban, plan } = values;
  return {
    name,
    key: keyOf(name),
    words: foundBy(name),
    reference: reference?.slice(0, 40),
    type,
    birth_date: birthDate,
    licence_date: licenceDate,
    bonus_malus: bonusMalus === undefined ? undefined : Number(bonusMalus),
    post_code: postCode,
    iban,
    plan,
    car: carOf(values),
  };
}

function carOf({ plate, vin, make, model, energy, firstRegistration }: Values): CarTold | undefined {
  if (plate === undefined) return undefined;
  return { plate, vin, make, model, energy, first_registration: firstRegistration };
}
