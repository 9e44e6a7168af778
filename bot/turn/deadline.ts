import { setTimeout as wait } from "node:timers/promises";

/** Something took longer than it may. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";

  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds} ms`);
  }
}

/** The same promise, rejected once a number of milliseconds has passed. What it stands for runs on. */
export async function withDeadline<T>(promise: Promise<T>, what: string, milliseconds: number): Promise<T> {
  const timer = new AbortController();
  const late = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new DeadlineError(what, milliseconds);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
