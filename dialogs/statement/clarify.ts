import { Dialog } from "botbuilder-dialogs";
import type { DialogContext, DialogTurnResult } from "botbuilder-dialogs";
import type { TurnContext } from "botbuilder";
import { commandButtons } from "../commands/buttons.ts";
import { label, namedValues, valueText } from "../explain/fact.ts";
import { CLARIFY } from "../ids.ts";
import { accept } from "../interview/accept.ts";
import { namesCandidate } from "../interview/doubt.ts";
import { readAnswer } from "../interview/read-answer.ts";
import { saysNo, withoutNo } from "../interview/no.ts";
import type { Entry } from "../interview/record.ts";
import { isDontKnow, matchChoice, readYesNo } from "../language/index.ts";
import { MOST_MISSED } from "../memory.ts";
import type { SaidDoubt } from "../memory.ts";
import type { Choice } from "../message.ts";
import { questionFilling } from "../questions/index.ts";
import { Turn } from "../turn.ts";
import { typeText, whichType } from "../vehicles/choice.ts";
import { takeType } from "../vehicles/take-type.ts";
import type { Voice } from "../voice.ts";

/** What stands for "none of these" where a candidate is picked. */
const NONE = -1;

/** Asks what words of a message mean, one doubt after the other, before the interview goes on. */
export class Clarify extends Dialog {
  constructor() {
    super(CLARIFY);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return askNext(dc);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = Turn.of(dc);
    const [doubt, ...others] = turn.quote.doubts;
    if (doubt === undefined) return dc.endDialog();
    const corrected = correctionIn(turn, doubt);
    if (corrected !== undefined) {
      turn.quote.doubts = others;
      settle(turn, { ...doubt, candidates: [corrected] }, 0);
      return askNext(dc);
    }
    const pick = pickIn(turn, doubt);
    if (pick === undefined && doubt.missed + 1 < MOST_MISSED && !isNotKnown(turn)) {
      turn.quote.doubts = [{ ...doubt, missed: doubt.missed + 1 }, ...others];
      turn.tell(turn.voice.t("statement:pickOne"));
      return askNext(dc);
    }
    if (pick === undefined) letGo(turn);
    else {
      turn.quote.doubts = others;
      settle(turn, doubt, pick);
    }
    return askNext(dc);
  }

  override async repromptDialog(context: TurnContext): Promise<void> {
    await ask(Turn.of({ context }));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return askNext(dc);
  }
}

/** "Weet ik niet": then the words are not noted. */
const isNotKnown = ({ intent, voice, today }: Turn): boolean =>
  intent.kind === "words" && isDontKnow(intent.text, { language: voice.language, today });

/** Notes nothing of the words that are asked about, and says so. */
export function letGo(turn: Turn): void {
  const [doubt, ...others] = turn.quote.doubts;
  if (doubt === undefined) return;
  turn.quote.doubts = others;
  const isNamed = doubt.words !== "" && doubt.types === undefined;
  if (isNamed) turn.tell(turn.voice.t("statement:letGo", { words: doubt.words }));
  else settle(turn, doubt, NONE);
}

async function askNext(dc: DialogContext): Promise<DialogTurnResult> {
  const turn = Turn.of(dc);
  if (turn.quote.doubts.length === 0) return dc.endDialog();
  await ask(turn);
  return Dialog.EndOfTurn;
}

async function ask(turn: Turn): Promise<void> {
  const [doubt] = turn.quote.doubts;
  if (doubt === undefined) return;
  await turn.say({
    text: question(turn, doubt),
    choices: choices(turn, doubt),
    commands: commandButtons(turn),
  });
}

function question({ voice, quote }: Turn, { words, candidates, types }: SaidDoubt): string {
  if (types !== undefined) return whichType(voice, quote);
  const [only, ...others] = candidates;
  if (only === undefined) return "";
  // Nobody wrote it: "no, the other one" asks for another answer.
  if (words === "")
    return voice.t("statement:instead", { label: label(voice, only[0]?.asked ?? "vehicle.make") });
  const fact = factOf(candidates);
  if (fact !== undefined) {
    const { text } = questionFilling(fact);
    return voice.t("statement:fact", {
      words,
      question: voice.t(`${text}.ask`, { label: label(voice, fact) }),
    });
  }
  return others.length > 0
    ? voice.t("statement:which", { words })
    : voice.t("statement:sure", { words, value: namedValues(voice, only) });
}

/** The fact of which a yes and a no are the only readings: it is asked as it always is. */
function factOf(candidates: SaidDoubt["candidates"]): Entry["asked"] | undefined {
  const [first, second, ...others] = candidates.flat();
  if (typeof first?.value !== "boolean" || others.length > 0) return undefined;
  return second?.asked === first.asked && second.value === !first.value ? first.asked : undefined;
}

function choices({ voice, quote }: Turn, doubt: SaidDoubt): Choice[] {
  const { candidates } = doubt;
  const button = (text: string, pick: number): Choice => ({
    label: text,
    submit: { do: "clarify", quote: quote.reference, pick },
  });
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) {
    return [button(voice.t("common:yes"), 0), button(voice.t("common:no"), NONE)];
  }
  const isFact = factOf(candidates) !== undefined;
  return [
    ...candidates.map((entries, index) =>
      button(isFact ? yesOrNo(voice, entries) : candidateName(voice, doubt, entries), index),
    ),
    ...(isFact ? [] : [button(voice.t("statement:none"), NONE)]),
  ];
}

const candidateName = (voice: Voice, doubt: SaidDoubt, entries: readonly Entry[]): string =>
  doubt.types === undefined ? namedValues(voice, entries) : typeText(voice, doubt, entries);

const yesOrNo = (voice: Voice, [first]: readonly Entry[]): string =>
  voice.t(first?.value === true ? "common:yes" : "common:no");

/** Which candidate was picked, by button, number, name, yes or no; undefined for anything else. */
export function pickIn(turn: Turn, doubt: SaidDoubt): number | undefined {
  const { candidates } = doubt;
  const { intent } = turn;
  if (intent.kind === "clarify") return intent.pick < candidates.length ? intent.pick : undefined;
  if (intent.kind !== "words") return undefined;
  return factOf(candidates) !== undefined || candidates.length === 1
    ? confirmedIn(turn, candidates, intent.text)
    : namedIn(turn, doubt, intent.text);
}

/** Yes or no to the one candidate, or to the question that two of them answer. */
function confirmedIn(turn: Turn, candidates: SaidDoubt["candidates"], text: string): number | undefined {
  const { voice, today } = turn;
  const no = candidates.length === 1 ? NONE : 1;
  if (text === "1" || text === "2") return text === "1" ? 0 : no;
  const context = { language: voice.language, today };
  if (candidates.length === 1 && namesCandidate(turn, candidates[0])) return 0;
  const reading = readYesNo(text, context);
  const says = reading.state === "value" ? reading.value : saysNo(text, context) ? false : undefined;
  if (says === undefined || candidates.length === 1) return says === undefined ? undefined : says ? 0 : NONE;
  return candidates.findIndex(([first]) => first?.value === says);
}

function namedIn({ voice, today }: Turn, doubt: SaidDoubt, text: string): number | undefined {
  const { candidates, types } = doubt;
  const context = { language: voice.language, today };
  const says = readYesNo(text, context);
  if (says.state === "value" && !says.value && withoutNo(text) === text) return NONE;
  const options = candidates.map((entries, index) => ({
    value: index,
    labels: [
      candidateName(voice, doubt, entries),
      ...(types?.names.slice(index, index + 1).filter((name) => name !== "") ?? []),
      ...entries.flatMap(({ asked, value }) => [valueText(voice, asked, value), label(voice, asked)]),
    ],
  }));
  // The number before a choice is meant, whatever numbers are in it: "1" is not the 01 of 09/01/2025.
  const place = /^\d{1,2}$/u.test(text.trim()) ? Number(text) - 1 : -1;
  if (place >= 0 && place <= candidates.length) return place === candidates.length ? NONE : place;
  const none = { value: NONE, labels: [voice.t("statement:none")] };
  const reading = matchChoice(withoutNo(text), [...options, none], context);
  if (reading.state === "value") return reading.value;
  const [only, ...more] = reading.state === "unsure" ? reading.candidates : [];
  return more.length === 0 ? only : undefined;
}

/** True where none of the candidates was picked, but that was said. */
export const isNone = (pick: number | undefined): boolean => pick === NONE;

/** "Nee, 12.000": instead of the values that were in doubt another one of their kind. */
export function correctionIn(turn: Turn, { candidates }: SaidDoubt): Entry[] | undefined {
  const { intent } = turn;
  const [first, ...others] = candidates.flat();
  if (intent.kind !== "words" || first === undefined || factOf(candidates) !== undefined) return undefined;
  const said = withoutNo(intent.text);
  if (said === intent.text || others.some(({ asked }) => asked !== first.asked)) return undefined;
  const answer = readAnswer(said, questionFilling(first.asked), turn);
  if (answer.kind !== "entries") return undefined;
  return answer.entries.some(({ value }) => value === first.value) ? undefined : [...answer.entries];
}

/** Takes the candidate; what else the words could have meant stays at hand for "no, the other one". */
function settle(turn: Turn, doubt: SaidDoubt, pick: number): void {
  const { candidates } = doubt;
  if (doubt.types !== undefined) {
    takeType(turn, doubt, pick);
    return;
  }
  const entries = candidates[pick];
  const [first] = entries ?? [];
  if (entries === undefined || first === undefined) {
    turn.tell(turn.voice.t("statement:dropped"));
    return;
  }
  const refusal = accept(turn, questionFilling(first.asked), entries, [namedValues(turn.voice, entries)]);
  if (refusal !== undefined) turn.tell(refusal);
  else turn.quote.rejected = candidates.filter((each) => each !== entries);
}
