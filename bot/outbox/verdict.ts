const LONGEST_PAUSE = 300;
/** About two days of trying. */
const MOST_ATTEMPTS = 600;

/** What to do after a failed attempt: again in a number of seconds, or never (null). */
export interface Verdict {
  readonly reason: string;
  readonly again: number | null;
}

interface ChannelError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  /** Of who gives out tokens. */
  readonly retryAfter?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | undefined } };
}

/**
 * Judges an error of a channel: what the channel refuses for good (4xx) is given up, all else is repeated, less
 * and less often, and never sooner than a channel that is too busy asks (Retry-After).
 */
export function verdictOn(error: unknown, attempts: number): Verdict {
  const { name, code, statusCode, response, retryAfter: asked } = error as ChannelError;
  const reason = [name, code, statusCode]
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join(" ");
  if (isForGood(error) || attempts + 1 >= MOST_ATTEMPTS) return { reason, again: null };
  const pause = Math.min(2 ** attempts, LONGEST_PAUSE);
  return {
    reason,
    again: Math.max(
      pause,
      secondsOf(typeof asked === "string" ? asked : response?.headers?.get?.("retry-after")),
    ),
  };
}

/** True for what asking again does not change. */
export function isForGood(error: unknown): boolean {
  const { statusCode: status } = error as ChannelError;
  return (
    typeof status === "number" && status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)
  );
}

/** Seconds of a Retry-After header, which is a number or a moment; 0 when there is none. */
function secondsOf(header: string | undefined): number {
  if (header === undefined) return 0;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 3_600) : 0;
}
