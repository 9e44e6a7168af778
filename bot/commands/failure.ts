import { Refusal } from "../refusal.ts";

/** What stops a command as a whole, said in one sentence on standard error, never with a stack; its exit code. */
export function failure(command: string, error: unknown): number {
  const code = (error as { code?: unknown }).code;
  if (code === "EPIPE") return 0;
  process.stderr.write(`${command}: ${sentence(error, code)}\n`);
  return 2;
}

function sentence(error: unknown, code: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof AggregateError)
    return error.errors.map((each) => sentence(each, undefined)).join("\n");
  return code === "ENOENT" || code === "EISDIR" || code === "EACCES"
    ? "the file that was named cannot be read; name one that can"
    : `something unexpected went wrong (${error instanceof Error ? error.name : "unknown"})`;
}

/** Ends the process when the reader has seen enough (`| head`): nothing is wrong then. */
export function endQuietly(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
}
