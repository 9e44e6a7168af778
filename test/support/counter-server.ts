/** The real service around the counter, to be killed. PAUSE: most milliseconds in the middle of a turn; SLOW: after how many a channel is let go. */
import { createLog } from "../../bot/log.ts";
import type { LogLevel } from "../../bot/log.ts";
import { stopOnSignal, survive } from "../../bot/lifetime.ts";
import { counting } from "./counter.ts";
import { startRunning } from "./running.ts";

const {
  PAUSE = "0",
  SLOW = "9000",
  LOG_LEVEL = "warn",
  ...environment
} = process.env as Record<string, string>;
const log = createLog(LOG_LEVEL as LogLevel);
const service = await startRunning(
  counting(() => Math.random() * Number(PAUSE)),
  { environment, log, waits: { typing: 1_000, slow: Number(SLOW) } },
);
survive(log);
stopOnSignal(service, log);
process.stdout.write(`http://127.0.0.1:${service.port}\n`);
