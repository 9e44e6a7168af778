import { everybody } from "../explain/contacts.ts";
import { entriesText, label } from "../explain/fact.ts";
import { readYesNo } from "../language/index.ts";
import { saidBack } from "../words.ts";
import { LONGEST_NAME } from "./read-name.ts";
import type { Question } from "../questions/question.ts";
import type { Turn } from "../turn.ts";
import type { Answer } from "./answer.ts";
import { asTyped } from "./candidate-text.ts";
import { optionsOf } from "./options.ts";
import { sentences } from "../explain/reasons.ts";
import { sectionsText } from "../explain/sections.ts";
import { answerSections } from "../review/lines.ts";
import { takesYears } from "./years.ts";

/**
 * What is said of an answer that cannot be used: the first time what was understood and what is accepted, then the
 * choices, and the third time who can help, with the quote to hand over.
 */
export function explainWrong(turn: Turn, question: Question, answer: Wrong, count: number): string {
  const { voice } = turn;
  if (count === 1 && namesEquipment(turn, question))
    return sentences(
      understoodText(turn, question, answer),
      voice.t(`${question.text}.help`, { label: label(voice, question.asked) }),
    );
  if (count === 1 && isUnrelated(turn, answer)) return voice.t("errors:aside");
  const understood = answer.error ?? understoodText(turn, question, answer);
  if (count === 1) return sentences(understood, accepted(turn, question));
  if (count !== HAND_OVER_AT) return sentences(understood, choicesText(turn, question));
  return [understood, voice.t("errors:human"), everybody(voice), ...handOver(turn)].join("\n");
}

/** Said once: whoever types on after it has read it. */
const HAND_OVER_AT = 3;

/** What a person needs to take over: the quote as it stands. */
function handOver(turn: Turn): string[] {
  const sections = answerSections(turn);
  const { voice } = turn;
  return sections.length === 0 ? [] : ["", voice.t("errors:handOver"), sectionsText(voice, sections)];
}

const MOST_ANSWER_WORDS = 4;

/** A sentence in which nothing was read, not even a number: it was about something else. */
function isUnrelated({ intent }: Turn, { error, understood }: Wrong): boolean {
  if (intent.kind !== "words" || error !== undefined || understood !== undefined) return false;
  return intent.text.split(/\s+/).length > MOST_ANSWER_WORDS && !/\d/.test(intent.text);
}

/** "Y a l'ABS, c'est tout": what a driving aid is stands in the help. */
const namesEquipment = ({ intent }: Turn, { asked }: Question): boolean =>
  asked === "vehicle.adas" && intent.kind === "words" && EQUIPMENT.test(intent.text);

const EQUIPMENT =
  /(?<!\p{L})(?:abs|esp|esc|airbags?|cruise|r[ée]gulateur|limiteur|cam[ée]ras?|capteurs?|radars?|sensoren|parkeersensoren|begrenzer)(?!\p{L})/iu;

type Wrong = Extract<Answer, { kind: "wrong" }>;

function understoodText(turn: Turn, question: Question, { understood }: Wrong): string {
  const { voice, intent, today } = turn;
  if (understood !== undefined) {
    const value = asTyped(turn, question) ?? entriesText(voice, understood);
    return voice.t("errors:understood", { value });
  }
  const context = { language: voice.language, today };
  if (
    question.reader.kind === "choice" &&
    intent.kind === "words" &&
    readYesNo(intent.text, context).state === "value"
  ) {
    return voice.t("errors:yesOrNo");
  }
  const words = intent.kind === "words" ? saidBack(intent.text) : "";
  return voice.t("errors:notUnderstood", { words });
}

function choicesText(turn: Turn, question: Question): string {
  const { t } = turn.voice;
  const hasChoices = optionsOf(question, turn.judgement(), turn).length > 0;
  return hasChoices
    ? sentences(t("errors:choices"), t("errors:openQuestion"))
    : sentences(accepted(turn, question), t("errors:openQuestion"));
}

/** What a question accepts, with an example. */
function accepted(turn: Turn, question: Question): string {
  const { t } = turn.voice;
  const { reader } = question;
  switch (reader.kind) {
    case "choice":
      return t("errors:accepted.choice", { example: firstChoice(turn, question) });
    case "day":
      return t(
        reader.years === undefined || !takesYears(question, turn)
          ? "errors:accepted.day"
          : "errors:accepted.dayOrYears",
      );
    case "between":
      return t("errors:accepted.between", { from: reader.from, to: reader.to });
    case "make":
    case "model":
      return t(`errors:accepted.${reader.kind}`, { max: LONGEST_NAME });
    case "plate":
    case "vin":
      return t(`errors:accepted.${reader.kind}`);
    default:
      return t(`errors:accepted.${reader.kind}`);
  }
}

const firstChoice = (turn: Turn, question: Question): string =>
  optionsOf(question, turn.judgement(), turn).find(({ available }) => available)?.name ?? "";
