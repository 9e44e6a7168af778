import type { Logger } from "./log.ts";
import type { Service } from "./service.ts";

/** What slips through every net is logged; the turns of everybody else go on. */
export function survive(log: Logger): void {
  const report = (error: unknown): void => {
    log.fatal({ err: error }, "an error that nobody handled");
  };
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
}

/** Ends the process on SIGTERM and Ctrl-C: after the turns under way, or at once when asked twice. */
export function stopOnSignal(service: Pick<Service, "close">, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping after the turns under way");
    service.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "did not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
