/** Something took longer than it may. */
class DeadlineError extends Error {
  override readonly name = "DeadlineError";

  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds} ms`);
  }
}

/** The same promise, rejected once a number of milliseconds has passed. What it stands for runs on. */
export function withDeadline<T>(promise: Promise<T>, what: string, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DeadlineError(what, milliseconds));
    }, milliseconds);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
