import * as french from "../../locales/fr/words/commands.ts";
import * as dutch from "../../locales/nl/words/commands.ts";
import { adopting as frenchAdopting } from "../../locales/fr/words/requests.ts";
import { adopting as dutchAdopting } from "../../locales/nl/words/requests.ts";
import { LANGUAGES, translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";
import { caseIntent } from "../cases/recognise.ts";
import { ibanIn, isRightIban } from "../payment/iban.ts";
import { carNamed, customerIntent, isNotThisCustomer, NOBODY } from "../customers/recognise.ts";
import { readingRequest } from "../register/request.ts";
import type { Intent } from "../intent.ts";
import { isChoiceName } from "../interview/read-choice.ts";
import { phraseAt, phrases } from "../language/phrases.ts";
import { tokenize } from "../language/tokens.ts";
import type { Memory } from "../memory.ts";
import { questionOf } from "../questions/index.ts";
import { askedBy } from "../stack.ts";
import { voiceOf } from "../voice.ts";
import { adoptLabel } from "./adopt-label.ts";
import { COMMANDS } from "./command.ts";
import { namedLanguage } from "./named-language.ts";
import type { Command } from "./command.ts";

const words = (text: string): string =>
  tokenize(text)
    .filter(({ kind }) => kind !== "symbol")
    .map((token) => token.fold)
    .join(" ");

/** Alone these say nothing of a reading, and may well be an answer. */
const BEFORE_READINGS: ReadonlySet<Command> = new Set(["confirmReading", "correctReading", "reopenReading"]);

const commands = new Map<string, Command>(
  COMMANDS.filter((command) => !BEFORE_READINGS.has(command)).flatMap((command) => {
    const labels = LANGUAGES.flatMap((language) => labelsOf(language, command));
    const names = [...labels, ...dutch.commands[command], ...french.commands[command]];
    return names.map((name) => [words(name), command] as const);
  }),
);

/** What the buttons of a command say. */
function labelsOf(language: Language, command: Command): string[] {
  const t = translator(language);
  switch (command) {
    case "keep":
      return [t("common:keep")];
    case "skip":
      return [t("common:dontKnow"), t("vehicle:plate.later"), t("vehicle:vin.later")];
    case "other":
    case "later":
    case "iban":
    case "confirmReading":
    case "correctReading":
    case "reopenReading":
    case "may":
    case "then":
      return [];
    case "fillOpen":
      return [t("review:fillOpen")];
    case "change":
    case "why":
    case "restart":
    case "human":
      return [t(`commands:labels.${command}`), t(`result:actions.${command}`)];
    default:
      return [t(`commands:labels.${command}`)];
  }
}

const languages = new Map<string, Language>([
  ...dutch.thisLanguage.map((name) => [words(name), "nl"] as const),
  ...french.thisLanguage.map((name) => [words(name), "fr"] as const),
]);

const changeThat = phrases(
  [...dutch.changeThat, ...french.changeThat].map((phrase) => [phrase, true] as const),
);

/** The command that typed words are, if they are one: what a question has on offer goes first. */
export function recognise(text: string, memory: Memory): Intent | undefined {
  if (/^\?+$/.test(text)) return { kind: "command", command: "help" };
  const asked = askedBy(memory.dialogs.dialogStack);
  const question = asked === undefined ? undefined : questionOf(asked);
  if (question !== undefined && isChoiceName(text, question)) return undefined;
  const kept = caseIntent(text, memory);
  if (kept !== undefined) return kept;
  const said = words(text);
  const adopted = adoptionIn(said, memory);
  if (adopted !== undefined) return adopted;
  const language = languages.get(said) ?? namedLanguage(text);
  if (language !== undefined) return { kind: "language", language };
  const command = commandOf(text, said);
  const long = registerIntent(text, said) ?? (command === undefined ? accountIntent(text) : undefined);
  if (long !== undefined) return long;
  if (command === "human" || command === "instalments") return { kind: "command", command, rest: text };
  return command === undefined ? otherIntent(text, memory) : { kind: "command", command };
}

/** The command that words are; "ik word gestoord, tot straks" is one as well, as nothing else stands in it. */
function commandOf(text: string, said: string): Command | undefined {
  const command = commands.get(said);
  if (command !== undefined) return command;
  const parts = text
    .split(/[,.;!]/u)
    .map(words)
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => commands.get(part) === "later") ? "later" : undefined;
}

const otherIntent = (text: string, memory: Memory): Intent | undefined =>
  customerIn(text, memory) ?? changeOf(text);

/** A customer who is named or looked for, or what is done with the one that the quote has. */
function customerIn(text: string, { language = "nl", quote }: Memory): Intent | undefined {
  if (quote?.customer !== undefined) {
    if (isNotThisCustomer(text)) return { kind: "customer_pick", id: NOBODY };
    const plate = carNamed(text);
    if (quote.customer.id !== undefined && plate !== undefined) return { kind: "customer_car", plate };
  }
  return customerIntent(text, language);
}

/** What begins with these goes on with what it is about: "dit klopt niet: de premie is te hoog", "lezing 12". */
function registerIntent(text: string, said: string): Intent | undefined {
  const request = readingRequest(text);
  if (request !== undefined) return { kind: "command", ...request };
  const names = [...dutch.commands.wrong, ...french.commands.wrong].map(words);
  const isIt = names.some((name) => said === name || said.startsWith(`${name} `));
  return isIt ? { kind: "command", command: "wrong", rest: text } : undefined;
}

/** An account number alone, or beside what it is called: a chassis number can look like one. */
function accountIntent(text: string): Intent | undefined {
  const iban = ibanIn(text);
  if (iban === undefined) return undefined;
  const isNamed = /\b(?:iban|rekening|rekeningnummer|compte)\b/iu.test(text);
  return isNamed || isRightIban(iban) ? { kind: "command", command: "iban", rest: text } : undefined;
}

const adopting = new Set([...dutchAdopting, ...frenchAdopting].map(words));

/** "Neem dat", or the label of a variant's button: while there is something to adopt. */
function adoptionIn(said: string, { quote, language = "nl" }: Memory): Intent | undefined {
  const variants = quote?.variants ?? [];
  if (variants.length === 0) return undefined;
  if (adopting.has(said)) return { kind: "adopt", variant: variants.length === 1 ? 0 : undefined };
  const variant = variants.findIndex((entries) => words(adoptLabel(voiceOf(language), entries)) === said);
  return variant < 0 ? undefined : { kind: "adopt", variant };
}

/** "wijzig de kilometers in 18.000", "pas de kilometers aan naar 18.000": what stands behind the verb. */
function changeOf(text: string): Intent | undefined {
  const tokens = tokenize(text);
  const found = phraseAt(changeThat, tokens, 0);
  const rest = found === undefined ? undefined : text.slice(tokens[found.next]?.start ?? text.length).trim();
  return rest === undefined ? undefined : { kind: "command", command: "change", rest };
}
