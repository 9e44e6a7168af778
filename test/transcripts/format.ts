/** A line of a transcript that says something about a reply. */
export interface Quote {
  readonly line: number;
  readonly text: string;
}

/**
 * What the user does: typed words, a pressed button, the same message delivered once more, another text for the last
 * typed message, words to others in a group, silence for some hours, or coming in.
 */
export interface Step {
  readonly line: number;
  readonly act: "type" | "press" | "again" | "edit" | "aside" | "silence" | "enter";
  readonly words: string;
  /** What the bot must say, in this order. */
  readonly says: readonly Quote[];
  /** What it must not say. */
  readonly avoids: readonly Quote[];
}

export interface Transcript {
  readonly title: string;
  /** Locale of the user's channel: "nl-BE", "fr-BE", or one the bot does not speak. */
  readonly locale: string;
  /** ISO day on which the conversation takes place. */
  readonly today: string;
  readonly channel: string;
  readonly tariff: "none" | "example";
  /** In a group chat, where only a mention is for the bot. */
  readonly group: boolean;
  readonly steps: readonly Step[];
}

const DEFAULTS = { locale: "nl-BE", today: "2026-11-22", channel: "emulator", tariff: "none", group: "no" };

/** A line that is no part of a transcript, with its number. */
const mistake = (line: number, message: string): Error => new SyntaxError(`line ${line}: ${message}`);

/**
 * Reads a transcript; README.md beside this file says how one is written.
 *
 * @throws SyntaxError that names the line
 */
export function parseTranscript(text: string): Transcript {
  const lines = text.split("\n").map((each) => each.trim());
  const empty = lines.indexOf("");
  const header = readHeader(lines.slice(0, empty));
  const steps: (Step & { says: Quote[]; avoids: Quote[] })[] = [
    { line: 1, act: "enter", words: "", says: [], avoids: [] },
  ];
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    if (index < empty || content === "" || content.startsWith("#")) continue;
    const action = actionOf(content);
    if (action !== undefined) steps.push({ line, ...action, says: [], avoids: [] });
    else if (content.startsWith("!"))
      steps.at(-1)?.avoids.push({ line, text: stated(line, content.slice(1).trim()) });
    else steps.at(-1)?.says.push({ line, text: content });
  }
  return { ...header, steps };
}

function actionOf(content: string): Pick<Step, "act" | "words"> | undefined {
  if (content === "@again") return { act: "again", words: "" };
  const [, hours] = /^@silence (\d+) hours$/.exec(content) ?? [];
  if (hours !== undefined) return { act: "silence", words: hours };
  if (content.startsWith("@edit ")) return { act: "edit", words: content.slice("@edit ".length).trim() };
  if (content.startsWith("@aside ")) return { act: "aside", words: content.slice("@aside ".length).trim() };
  if (!content.startsWith(">")) return undefined;
  const words = content.slice(1).trim();
  const pressed = /^\[(.+)\]$/.exec(words)?.[1];
  return pressed === undefined ? { act: "type", words } : { act: "press", words: pressed };
}

function readHeader(lines: readonly string[]): Omit<Transcript, "steps"> {
  const header: Record<string, string> = { ...DEFAULTS };
  for (const [index, content] of lines.entries()) {
    const [, key, value] = /^([a-z]+): +(.+)$/.exec(content) ?? [];
    const isKnown = key !== undefined && (key in DEFAULTS || key === "title");
    if (value === undefined || !isKnown) {
      const known = ["title", ...Object.keys(DEFAULTS)].join(", ");
      throw mistake(index + 1, `"${content}" is no header; a header is one of ${known}, a colon and a value`);
    }
    header[key] = value;
  }
  const { title, locale, today, channel, tariff, group } = header;
  if (title === undefined) throw mistake(1, "a transcript begins with its title");
  if (!/^\d{4}-\d\d-\d\d$/.test(today!)) throw mistake(1, `today is "${today!}"; write an ISO day`);
  if (tariff !== "none" && tariff !== "example")
    throw mistake(1, `tariff is "${tariff!}"; write none or example`);
  return { title, locale: locale!, today: today!, channel: channel!, tariff, group: group === "yes" };
}

function stated(line: number, text: string): string {
  if (text === "") throw mistake(line, "a ! needs the words that must not be said");
  return text;
}
