import { voiceOf } from "../../dialogs/voice.ts";
import { FACT_PATHS, type Accepted, type FactProblem } from "../../src/index.ts";

/** What a program that sent wrong facts is told. */
export interface CommandError {
  readonly path: string;
  readonly message: string;
}

const nl = voiceOf("nl");
const fr = voiceOf("fr");

const TYPES: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "text",
  object: "an object",
};

/** The message of a problem: what was found, what is accepted. Plate and VIN also carry the prescribed texts. */
export function problemError({ path, found, accepted }: FactProblem): CommandError {
  if (accepted.kind === "plate" || accepted.kind === "vin") {
    const key = `errors:${accepted.kind}` as const;
    return { path, message: `Found ${found}. ${nl.t(key)} / ${fr.t(key)}` };
  }
  return { path, message: `Found ${found}; accepted: ${acceptedText(accepted, path)}.` };
}

type Described = Exclude<Accepted, { readonly kind: "plate" } | { readonly kind: "vin" }>;

function acceptedText(accepted: Described, path: string): string {
  switch (accepted.kind) {
    case "type":
      return TYPES[accepted.type] ?? accepted.type;
    case "values":
      return accepted.values.map((value) => JSON.stringify(value)).join(", ");
    case "day":
      return "a day that exists, as yyyy-mm-dd";
    case "money":
      return 'an amount in euro as text with at most two decimals, such as "12500.00"';
    case "at_least":
      return `${accepted.limit} or more`;
    case "at_most":
      return `${accepted.limit} or less`;
    case "at_most_characters":
      return `at most ${accepted.limit} characters`;
    case "agreeing":
      return `a value that agrees with ${accepted.with} (${accepted.value})`;
    case "facts":
      return "one JSON object with the facts of a quote";
    case "known_fields":
      return knownFields(path);
  }
}

/** The fields that exist beside an unknown one. */
function knownFields(path: string): string {
  const parent = path.includes(".") ? path.slice(0, path.lastIndexOf(".") + 1) : "";
  const known = FACT_PATHS.filter((each) => each.startsWith(parent)).map(
    (each) => each.slice(parent.length).split(".")[0] ?? "",
  );
  return known.length === 0 ? "no field here" : `one of ${[...new Set(known)].join(", ")}`;
}
