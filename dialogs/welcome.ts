import { greetings as french, trade as frenchTrade } from "../locales/fr/words/commands.ts";
import { greetings as dutch, trade as dutchTrade } from "../locales/nl/words/commands.ts";
import { LANGUAGES } from "../locales/index.ts";
import type { Language } from "../locales/index.ts";
import { customerIntent } from "./customers/recognise.ts";
import { parted } from "./commands/requests.ts";
import { languageShownIn } from "./language/text.ts";
import { isFiller } from "./language/speech.ts";
import { tokenize } from "./language/tokens.ts";
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
    if (turn.intent.kind === "words" || turn.intent.kind === "customer") memory.unread = turn.intent.text;
    return chooseLanguage(turn);
  }
  turn.tell(turn.voice.t("welcome:commands"));
  if (turn.surroundings.privacy !== undefined) turn.tell(turn.voice.t("privacy:notice"));
  readWaiting(turn);
}

/** Once the language is known, what was said before counts. */
function readWaiting(turn: Turn): void {
  const { unread } = turn.memory;
  if (unread === undefined) return;
  delete turn.memory.unread;
  turn.intent = customerIntent(unread, turn.voice.language) ?? { kind: "words", ...parted(unread) };
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
function languageOf({ intent, context }: Turn): Language | undefined {
  if (intent.kind === "language") return intent.language;
  const locale = (context.activity.locale ?? "").toLowerCase();
  const set = LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}-`));
  const isTyped = intent.kind === "words" || intent.kind === "customer";
  return set ?? (isTyped ? languageOfWords(intent.text) : undefined);
}

/** "hallo", "bonjour madame": answered in kind, and no answer to a question. */
export const isGreeting = (text: string): boolean => {
  const [first = "", ...others] = tokenize(text).flatMap(({ kind, fold }) =>
    kind === "symbol" ? [] : [fold],
  );
  return GREETINGS.has(first) && others.every((word) => isFiller(word));
};

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

const GREETINGS = new Map<string, Language>([
  ...dutch.map((word) => [word, "nl"] as const),
  ...french.map((word) => [word, "fr"] as const),
]);
