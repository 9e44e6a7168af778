import { randomUUID } from "node:crypto";
import type { Activity } from "botbuilder";
import { noteSaid } from "./run-log.ts";

/** What an HTTP call to the bot brought. */
export interface Called {
  readonly status: number;
  readonly texts: readonly string[];
  readonly body: unknown;
}

interface Line {
  readonly port: number;
  readonly conversation?: string;
  readonly user?: string;
  readonly channelId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An activity as a channel sends it; replies come back in the HTTP response unless told otherwise. */
export const activityOf = (line: Line, change: Partial<Activity> = {}): Partial<Activity> => ({
  type: "message",
  id: randomUUID(),
  channelId: line.channelId ?? "test",
  serviceUrl: "http://127.0.0.1:9",
  conversation: { id: line.conversation ?? "conversation", isGroup: false, name: "", conversationType: "" },
  from: { id: line.user ?? "user", name: "" },
  recipient: { id: "bot", name: "" },
  locale: "nl-BE",
  deliveryMode: "expectReplies",
  ...change,
});

/** Sends an activity over HTTP. */
export async function call(line: Line, change: Partial<Activity>): Promise<Called> {
  noteSaid(change.text, change.from?.name, (change.value as { value?: unknown } | undefined)?.value);
  const response = await fetch(`http://127.0.0.1:${line.port}/api/messages`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...line.headers },
    body: JSON.stringify(activityOf(line, change)),
  });
  const body = (await response.json()) as { readonly activities?: readonly Partial<Activity>[] };
  return { status: response.status, body, texts: (body.activities ?? []).map(({ text }) => text ?? "") };
}

/** Says something and returns the texts of the replies. */
export async function say(line: Line, text: string): Promise<readonly string[]> {
  const { status, texts, body } = await call(line, { text });
  if (status !== 200) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
  return texts;
}

/** Says something and returns what is heard, as one text; Intl writes no-break spaces, a script has ordinary ones. */
export const heard = async (line: Line, text: string): Promise<string> =>
  (await say(line, text)).join("\n\n").replace(/[\u00a0\u202f]/g, " ");
