import { Conversation, plain } from "./conversation.ts";
import type { Setting } from "./conversation.ts";

/**
 * Plays a conversation written as lines and returns where it went otherwise:
 *
 *     > types this
 *     ~ edits the last typed message to this
 *     * presses the button with this label
 *     < the answer contains this
 *     ! the answer does not contain this
 *
 * The assistant speaks first. Empty lines and lines that begin with # are for the reader.
 */
export async function play(script: string, setting: Setting = {}): Promise<string[]> {
  const conversation = new Conversation(setting);
  await conversation.arrive();
  return resume(conversation, script);
}

/** Goes on with a conversation under way. */
export async function resume(conversation: Conversation, script: string): Promise<string[]> {
  const differences: string[] = [];
  for (const line of script.split("\n").map((each) => each.trim())) {
    const [sign, rest] = [line[0], line.slice(1).trim()];
    if (sign === ">") await conversation.say(rest);
    else if (sign === "~") await conversation.edit(rest);
    else if (sign === "*") await conversation.press(rest);
    else if (sign === "<" || sign === "!") {
      const contains = conversation.heard.includes(plain(rest));
      if (contains !== (sign === "<")) differences.push(`${line}\n--- heard ---\n${conversation.heard}`);
    } else if (sign !== undefined && sign !== "#") throw new Error(`A script has no line like "${line}".`);
  }
  return differences;
}
