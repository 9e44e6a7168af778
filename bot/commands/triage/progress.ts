import { MultiBar, Presets } from "cli-progress";

/** Where the rows go, and beside them how far the input is. */
export interface Output {
  /** Prints one line; resolves once the reader can take more. */
  readonly print: (line: string) => Promise<void>;
  /** So many bytes of the input were read. */
  readonly read: (bytes: number) => void;
  readonly end: () => void;
}

const FORMAT = "{bar} {percentage}%  {eta_formatted}";

/** Rows scroll above a bar that stays below them; on a terminal only. */
export function terminalOutput(bytes: number, stream: NodeJS.WriteStream): Output {
  const bars = new MultiBar(
    { format: FORMAT, stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const bar = bars.create(bytes, 0);
  return {
    print: (line) => {
      bars.log(`${line}\n`);
      return Promise.resolve();
    },
    read: (count) => {
      bar.increment(count);
    },
    end: () => {
      bars.update();
      bars.stop();
    },
  };
}
