import { createHash } from "node:crypto";
import { pino } from "pino";
import type { Logger } from "pino";

export type { Logger };

export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Errors of the language itself: their messages name code, never what a user said. */
const HARMLESS = new Set(["TypeError", "ReferenceError", "Refusal", "AssertionError", "DeadlineError"]);

interface Described {
  readonly type: string;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly constraint?: string | undefined;
  readonly stack?: string | undefined;
  readonly cause?: Described | undefined;
}

/**
 * What may be logged of an error. A message can quote what the user said (a database names the failing row, a
 * JSON error the text), so except for errors of the language it is left out, as are details.
 */
function describeError(error: unknown, withMessage = false): Described {
  if (!(error instanceof Error) && Object.prototype.toString.call(error) !== "[object Error]") {
    return { type: typeof error };
  }
  const { name, message, stack, code, constraint, cause } = error as Error &
    Record<"code" | "constraint", unknown>;
  return {
    type: name,
    ...(typeof code === "string" && { code }),
    ...(typeof constraint === "string" && { constraint }),
    ...((withMessage || HARMLESS.has(name)) && { message }),
    stack: framesOf(stack),
    ...(cause !== undefined && { cause: describeError(cause, withMessage) }),
  };
}

/** The call sites only: the first lines of a stack repeat the message. */
const framesOf = (stack: string | undefined): string =>
  (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join("\n");

/** A short name for a conversation or a user: tells them apart in the log without saying who they are. */
export const pseudonym = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 12);

/**
 * A structured log. Down to level info it holds no plate, number, date, name or text that a user gave; debug adds
 * the messages of errors, which may quote them.
 *
 * @param file where it is kept; standard output when not stated
 */
export function createLog(level: LogLevel, file?: string): Logger {
  const withMessage = level === "debug" || level === "trace";
  const options = {
    level,
    base: undefined,
    serializers: { err: (error: unknown) => describeError(error, withMessage) },
  };
  return file === undefined
    ? pino(options)
    : pino(options, pino.destination({ dest: file, mkdir: true, sync: true }));
}
