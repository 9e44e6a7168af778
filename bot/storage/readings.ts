import type { Statement } from "./batch.ts";

const COLUMNS = "rule, to_char(from_day, 'YYYY-MM-DD') as \"from\", verdict, note, person_name as by";

/** How open readings were settled, in the order in which that was done: rows of a `Reading`. */
export const allReadings: Statement = { sql: `select ${COLUMNS} from readings order by id`, parameters: [] };

/** The same as one JSON array, for a query that reads more. */
export const READINGS_AS_JSON = `coalesce((select json_agg(json_build_object('rule', rule, 'from', from_day,
    'verdict', verdict, 'note', note, 'by', person_name) order by id) from readings), '[]')`;
