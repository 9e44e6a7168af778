import { knowledgeOf } from "../../src/knowledge/index.ts";
import type { KnowledgeTopic } from "../../src/knowledge/index.ts";
import { helpdesk, serviceCenter } from "../explain/contacts.ts";
import { knowledgeText } from "../knowledge/answer.ts";
import { tokenize } from "../language/tokens.ts";
import type { Turn } from "../turn.ts";

interface Screen {
  /** Words that stand in it together, folded. */
  readonly words: readonly string[];
  readonly topics: readonly KnowledgeTopic[];
  /** A matter of acceptance, or of the platform. */
  readonly who: "acceptance" | "platform";
}

/** What V-Connect's screen says: release note 11, sections 1 and 2, and its states of a quote. */
const SCREENS: readonly Screen[] = [
  { words: ["alfanumerieke", "karakters"], topics: ["plate"], who: "platform" },
  { words: ["caracteres", "alphanumeriques"], topics: ["plate"], who: "platform" },
  { words: ["analyse", "maatschappij"], topics: ["duplicate", "documentStatus"], who: "acceptance" },
  { words: ["analyse", "compagnie"], topics: ["duplicate", "documentStatus"], who: "acceptance" },
  { words: ["zaak", "beraad"], topics: ["casesOverview", "documentStatus"], who: "acceptance" },
];

/** What a message of V-Connect's screen that somebody pasted means and what to do; undefined for other words. */
export function screenText(text: string, turn: Turn): string | undefined {
  const { voice } = turn;
  // A question is about the product; a screen asks nothing.
  if (/\?\s*$/u.test(text)) return undefined;
  const said = new Set(tokenize(text).map(({ fold }) => fold));
  const screen = SCREENS.find(({ words }) => words.every((word) => said.has(word)));
  if (screen === undefined) return undefined;
  const entries = screen.topics.flatMap((topic) => knowledgeOf(topic, "what") ?? []);
  const who = screen.who === "acceptance" ? serviceCenter(voice) : helpdesk(voice);
  return [knowledgeText(turn, entries), who].join("\n");
}
