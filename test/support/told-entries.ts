import type { Language } from "../../locales/index.ts";
import { paramText } from "../../dialogs/explain/wording.ts";
import { voiceOf } from "../../dialogs/voice.ts";
import { KNOWLEDGE } from "../../src/knowledge/index.ts";
import { textsOf } from "../locales/catalogue.ts";
import { plain } from "./conversation.ts";

/** The text of an entry with its figures, as it is told; the key names topic and aspect. */
export function toldText(key: string, language: Language): string {
  const entry = KNOWLEDGE.find(({ topic, aspect }) => `${topic}.${aspect}` === key);
  const text = textsOf(language).get(`knowledge:${key}`);
  if (entry === undefined || text === undefined) throw new Error(`no entry ${key}`);
  return plain(
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const param = entry.shows?.[name];
      return param === undefined ? "" : paramText(voiceOf(language), param);
    }),
  );
}
