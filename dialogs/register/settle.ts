import type { Day } from "../../src/facts/day.ts";
import { isDecided, settledOn } from "../../src/index.ts";
import type { Reading } from "../../src/index.ts";
import { readDate } from "../language/index.ts";
import type { Turn } from "../turn.ts";
import type { Voice } from "../voice.ts";
import { readingText } from "../explain/reasons.ts";
import { found, nameOf, namedExactly, NUMBERED } from "./find.ts";
import type { Numbered } from "./find.ts";
import { decides, readingsText } from "./list.ts";
import { laterOf } from "./history.ts";
import { dayWords, reasonOf, subjectOf } from "./request.ts";

/** As much of a reason as is kept. */
const LONGEST_NOTE = 500;

/** What is asked where the reason, or the right reading, is not said. */
const LACKS = {
  confirmed: "register:noReason",
  corrected: "register:noText",
  reopened: "register:noReasonToReopen",
} as const;
/** What comes of it. */
const COMES = {
  confirmed: "register:counts",
  corrected: "register:shown",
  reopened: "register:openAgain",
} as const;

/** "12 vanaf 01/12/2026: reden": settles one reading or several, or opens them again, by whoever may. */
export function settleText(turn: Turn, verdict: Reading["verdict"], words: string): string {
  const { voice, surroundings } = turn;
  if (!decides(turn)) return voice.t("register:notYours");
  const subject = subjectOf(words);
  const readings = meant(subject);
  const lacking = lackingText(turn, { subject, readings });
  if (lacking !== undefined) return lacking;
  const note = reasonOf(words).slice(0, LONGEST_NOTE);
  const number = readings.map((each) => String(each.number)).join(", ");
  if (note === "") return voice.t(LACKS[verdict], { number });
  const from = dayFrom(turn, words);
  if (from === undefined) return voice.t("register:noDay", { words: dayWords(words) ?? "", number });
  const open = verdict === "reopened" ? readings.filter((each) => !isDecidedOn(turn, each, from)) : [];
  if (open.length > 0) {
    const names = voice.format.all(open.map((each) => nameText(voice, each)));
    return voice.t("register:notDecided", { day: voice.format.day(from), names });
  }
  const by = surroundings.person?.name ?? "";
  for (const { id } of readings) surroundings.register?.settle({ rule: id, from, verdict, note, by });
  const stays = readings.flatMap((each) => laterOf(turn, each, from));
  return [
    doneText(voice, readings, { from, verdict }),
    voice.t(COMES[verdict]),
    ...stays.map((later) =>
      voice.t("register:stays", { day: voice.format.day(later.from), text: readingText(voice, later) }),
    ),
  ].join("\n");
}

const isDecidedOn = ({ surroundings }: Turn, { id }: Numbered, day: Day): boolean =>
  isDecided(settledOn(surroundings.readings ?? [], day).get(id));

interface Meant {
  readonly subject: string;
  readonly readings: readonly Numbered[];
}

/** What is said where it is not clear which readings are meant. */
function lackingText(turn: Turn, { subject, readings }: Meant): string | undefined {
  const { t } = turn.voice;
  if (readings.length === 0) return t("register:notFound", { words: subject, most: String(NUMBERED.length) });
  if (isVague(subject, readings)) return [t("register:which"), readingsText(turn, subject)].join("\n");
  return undefined;
}

const nameText = (voice: Voice, reading: Numbered): string => `${reading.number}. ${nameOf(voice, reading)}`;

function doneText(
  voice: Voice,
  readings: readonly Numbered[],
  { from, verdict }: Pick<Reading, "from" | "verdict">,
): string {
  const isReopened = verdict === "reopened";
  const day = voice.format.day(from);
  const names = readings.map((each) => nameText(voice, each));
  const [name = "", ...others] = names;
  if (others.length === 0)
    return voice.t(isReopened ? "register:reopenedOne" : "register:done", { name, day });
  const title = voice.t(isReopened ? "register:reopenedAll" : "register:doneAll", { day });
  return [title, ...names.map((each) => `- ${each}`)].join("\n");
}

const meant = (subject: string): readonly Numbered[] => namedExactly(subject) ?? found(subject);

/** Several that were not named by their numbers. */
const isVague = (subject: string, readings: readonly Numbered[]): boolean =>
  readings.length > 1 && !/^\D{0,8}\d+(?!\d)/u.test(subject);

/** The day from which on it holds: today where none is named, undefined where what is named is no day. */
function dayFrom({ voice, today }: Turn, words: string): Day | undefined {
  const said = dayWords(words);
  if (said === undefined) return today;
  const day = readDate(said, { language: voice.language, today });
  return day.state === "value" ? day.value : undefined;
}
