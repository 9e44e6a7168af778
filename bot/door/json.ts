/** Something that came in cannot be taken; the caller is told why, and nothing more. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.code = code;
  }
}

const DEEPEST = 32;

/**
 * Reads a JSON object that a stranger sent: at most 32 levels deep, without keys that reach a prototype, and
 * without characters that PostgreSQL cannot store (NUL and halves of surrogate pairs).
 *
 * @throws BadRequest
 */
export function readJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadRequest(400, "NotJson", "The body is not JSON. Send one JSON object, in UTF-8.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequest(400, "NotAnObject", "The body is not a JSON object. Send one activity.");
  }
  return clean(value, 1) as Record<string, unknown>;
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === "string") return storable(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) {
    throw new BadRequest(
      400,
      "TooDeep",
      `The JSON is more than ${DEEPEST} levels deep. Send a flatter activity.`,
    );
  }
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, item]) => [storable(key), clean(item, depth + 1)]));
}

const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();
