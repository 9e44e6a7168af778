import { trade as frenchTrade } from "../locales/fr/words/commands.ts";
import { trade as dutchTrade } from "../locales/nl/words/commands.ts";
import { LANGUAGES } from "../locales/index.ts";
import type { Language } from "../locales/index.ts";
import { GREETINGS } from "./greeting.ts";
import { visible } from "./language/invisible.ts";
import { languageShownIn } from "./language/text.ts";
import { tokenize } from "./language/tokens.ts";
import { readIntent } from "./read-intent.ts";
import { hasCases } from "./cases/in-hand.ts";
import type { Turn } from "./turn.ts";
import { voiceOf } from "./voice.ts";

/** Says what this is, in the user's language or, while that is not known, in both with a choice. */
export async function welcome(turn: Turn): Promise<void> {
  const { memory } = turn;
  memory.language ??= languageOf(turn);
  const languages = memory.language === undefined ? LANGUAGES : [memory.language];
  for (const language of memory.welcomed ? [] : languages) {
    const { t } = voiceOf(language);
    turn.tell([t("welcome:assistant"), t("welcome:noOffer")].join(" "));
  }
  memory.welcomed = true;
  if (memory.language === undefined) {
    const typed = typedIn(turn);
    if (typed !== undefined) memory.unread = typed;
    return chooseLanguage(turn);
  }
  turn.tell(turn.voice.t("welcome:commands"));
  if (hasCases(turn)) turn.tell(turn.voice.t("welcome:cases"));
  if (turn.surroundings.privacy !== undefined) turn.tell(turn.voice.t("privacy:notice"));
  readWaiting(turn);
}

/** Once the language is known, what was said before counts. */
function readWaiting(turn: Turn): void {
  const { unread } = turn.memory;
  if (unread === undefined) return;
  delete turn.memory.unread;
  turn.intent = readIntent({ text: unread }, turn.memory, turn.today);
}

/** What was typed, whatever it asks for; undefined where nothing was that can be read. */
function typedIn({ intent, context: { activity } }: Turn): string | undefined {
  const isRead = intent.kind !== "nothing" && intent.kind !== "too_long" && intent.kind !== "unknown_button";
  const isPressed = activity.value !== undefined && activity.value !== null;
  const text: unknown = activity.text;
  return isRead && !isPressed && typeof text === "string" ? visible(text) : undefined;
}

async function chooseLanguage(turn: Turn): Promise<void> {
  await turn.say({
    text: LANGUAGES.map((language) => voiceOf(language).t("welcome:choose")).join("\n"),
    choices: LANGUAGES.map((language) => ({
      label: voiceOf(language).t("common:language"),
      submit: { do: "language", language },
    })),
  });
}

/** The language somebody asks for, writes or has set; undefined for any other. */
function languageOf(turn: Turn): Language | undefined {
  const { intent, context } = turn;
  if (intent.kind === "language") return intent.language;
  const locale = (context.activity.locale ?? "").toLowerCase();
  const set = LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}-`));
  const typed = typedIn(turn);
  return set ?? (typed === undefined ? undefined : languageOfWords(typed));
}

function languageOfWords(text: string): Language | undefined {
  if (text === "1" || text === "2") return LANGUAGES[Number(text) - 1];
  const [first = ""] = tokenize(text).map(({ fold }) => fold);
  return GREETINGS.get(first) ?? languageShownIn(text) ?? languageOfTrade(text);
}

/** "golf benzine, rijbewijs 2015": no small word gives the language away, but the words of the trade do. */
function languageOfTrade(text: string): Language | undefined {
  const languages = new Set(tokenize(text).flatMap(({ fold }) => TRADE.get(fold) ?? []));
  const [only, ...others] = languages;
  return others.length === 0 ? only : undefined;
}

const TRADE = new Map<string, Language>([
  ...dutchTrade.map((word) => [word, "nl"] as const),
  ...frenchTrade.map((word) => [word, "fr"] as const),
]);
