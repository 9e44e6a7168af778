import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import { LANGUAGES, translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";
import type { Connection, Reply } from "./connection.ts";
import { NotTaken } from "./connection.ts";
import { wrap } from "./wrap.ts";

const WIDEST = 80;
const NARROWEST = 20;
const PROMPT = "> ";

interface Screen {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
}

interface Options extends Screen {
  readonly connection: Connection;
  readonly language: Language | undefined;
  readonly conversation: string;
}

/** A conversation in the terminal, or one read from a pipe: there every line is a turn, and nothing else is shown. */
export class Chat {
  readonly #options: Options;
  readonly #isInteractive: boolean;
  #language: Language | undefined;
  #lines: Interface | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#language = options.language;
    this.#isInteractive = isInteractive(options);
  }

  /**
   * Talks until the input ends.
   *
   * @returns false when a piped conversation broke off because the assistant could not be reached
   */
  async talk(): Promise<boolean> {
    if (!(await this.#turn(() => this.#options.connection.enter()))) return false;
    if (this.#isInteractive) this.#tell("started");
    const talked = await this.#listen();
    if (this.#isInteractive) this.#tell("ended", { conversation: this.#options.conversation });
    return talked;
  }

  /** Ends the conversation after the turn under way. */
  end(): void {
    this.#lines?.close();
  }

  async #listen(): Promise<boolean> {
    const { input, output, connection } = this.#options;
    const lines = createInterface(
      this.#isInteractive
        ? { input, output, terminal: true, prompt: PROMPT, removeHistoryDuplicates: true }
        : { input, terminal: false },
    );
    this.#lines = lines;
    lines.on("SIGINT", () => {
      output.write("\n");
      lines.close();
    });
    if (this.#isInteractive) lines.prompt();
    for await (const line of lines) {
      const text = line.trim();
      if (text !== "") {
        const isAnswered = await this.#turn(() => connection.say(text));
        if (!isAnswered && !this.#isInteractive) return false;
      }
      if (this.#isInteractive) lines.prompt();
    }
    return true;
  }

  /** One turn on the screen; false when the assistant did not take it, which is told. */
  async #turn(send: () => Promise<readonly Reply[]>): Promise<boolean> {
    try {
      for (const reply of await send()) this.#show(reply);
      return true;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      const { url, status, message } = error;
      if (status === undefined) this.#tell("unreachable", { url, cause: message });
      else this.#tell("declined", { url, status: String(status), cause: message });
      return false;
    }
  }

  #show({ text, locale }: Reply): void {
    this.#language = LANGUAGES.find((language) => locale?.startsWith(language)) ?? this.#language;
    const { output } = this.#options;
    output.write(`${this.#isInteractive ? "\n" : ""}${wrap(text, this.#width)}\n\n`);
  }

  /** Our own words, beside the conversation: in its language, or in both while there is none. */
  #tell(key: Words, values: Record<string, string> = {}): void {
    this.#options.errors.write(`${wrap(inWords(key, this.#language, values), this.#width)}\n`);
  }

  get #width(): number {
    const { isTTY, columns } = this.#options.output;
    return isTTY ? Math.max(NARROWEST, Math.min(columns, WIDEST)) : WIDEST;
  }
}

export const isInteractive = ({ input, output }: Screen): boolean => input.isTTY && output.isTTY;

type Words = "starting" | "started" | "ended" | "unreachable" | "declined";

/** Our own words in one language, or in both while none is known. */
export function inWords(key: Words, language?: Language, values: Record<string, string> = {}): string {
  const said = (each: Language): string => {
    const text = translator(each) as unknown as (key: `terminal:${Words}`, values: object) => string;
    return text(`terminal:${key}`, values);
  };
  return (language === undefined ? LANGUAGES : [language]).map(said).join("\n");
}
