import { isDecided } from "../../src/index.ts";
import { isOfCompany } from "../../src/cases/person.ts";
import { readingText, sourceText } from "../explain/reasons.ts";
import type { Turn } from "../turn.ts";
import { found, nameOf, namedExactly, NUMBERED, textOf } from "./find.ts";
import type { Numbered } from "./find.ts";
import { laterOf, pastOf } from "./history.ts";

/** As many as a screen shows at once. */
const PAGE = 10;

/** Whether somebody speaks who may settle readings. */
export const decides = ({ surroundings }: Turn): boolean => isOfCompany(surroundings.person?.role);

/** The latest page of the list, one reading in full, or those that words find. */
export function readingsText(turn: Turn, words = ""): string {
  const { from, sought } = pageIn(words);
  const exactly = namedExactly(sought);
  const readings = sought === "" ? NUMBERED : (exactly ?? found(sought));
  const [only, ...others] = readings;
  if (only === undefined)
    return turn.voice.t("register:notFound", { words: sought, most: String(NUMBERED.length) });
  return others.length === 0 ? detailText(turn, only) : pageText(turn, readings, { from, sought });
}

const NEXT = /(?:^|\s)(?:vanaf|à partir de|a partir de)\s+(?:n(?:r|°|ummer|um[ée]ro)\.?\s*)?(\d+)\s*$/iu;

/** "diefstal vanaf 11": what is sought, and the number that the page begins with. */
function pageIn(words: string): { readonly from: number; readonly sought: string } {
  const next = NEXT.exec(words);
  const sought = (next === null ? words : words.slice(0, next.index)).replace(/[?.!]+$/u, "").trim();
  return { from: Number(next?.[1] ?? 1), sought };
}

interface Page {
  readonly from: number;
  readonly sought: string;
}

function pageText(turn: Turn, readings: readonly Numbered[], { from, sought }: Page): string {
  const { voice } = turn;
  const { t } = voice;
  const rest = readings.filter(({ number }) => number >= from);
  const shown = rest.slice(0, PAGE);
  const next = rest[PAGE];
  const open = readings.filter((reading) => turn.settled.get(reading.id)?.verdict !== "confirmed");
  const counts = { count: String(readings.length), open: String(open.length) };
  const title =
    sought === "" ? t("register:title", counts) : t("register:titleOf", { ...counts, words: sought });
  if (next !== undefined) offerNext(turn, sought, next.number);
  return [
    title,
    ...shown.flatMap((reading, index) => [
      ...(reading.group === shown[index - 1]?.group ? [] : [t(`register:groups.${reading.group}`)]),
      lineText(turn, reading),
    ]),
    ...(next === undefined ? [] : [nextText(turn, sought, next.number)]),
    t("register:find"),
    ...(decides(turn) ? [t("register:how", { number: String(shown[0]?.number ?? 1) })] : []),
  ].join("\n");
}

function offerNext(turn: Turn, words: string, from: number): void {
  turn.offer({
    label: turn.voice.t("register:labels.next"),
    submit: { do: "readings", words: words.slice(0, 100), from },
  });
}

const nextText = ({ voice }: Turn, words: string, from: number): string =>
  voice.t("register:next", { words: words === "" ? "" : `${words} `, from: String(from) });

function lineText(turn: Turn, reading: Numbered): string {
  const { voice, settled } = turn;
  const value = settled.get(reading.id) ?? laterOf(turn, reading, turn.today).at(-1);
  const state =
    value === undefined
      ? voice.t("register:open")
      : voice.t(`register:short.${value.verdict}`, { by: value.by, day: voice.format.day(value.from) });
  return `${reading.number}. ${voice.t("common:labelled", { label: nameOf(voice, reading), value: state })}`;
}

function detailText(turn: Turn, reading: Numbered): string {
  const { voice, settled, today } = turn;
  const { t } = voice;
  const { number, id, source, cites } = reading;
  const now = settled.get(id);
  const past = pastOf(turn, reading);
  return [
    `${number}. ${nameOf(voice, reading)}`,
    textOf(voice, reading),
    ...(isDecided(now) ? [] : [t("register:open")]),
    ...[...(now === undefined ? [] : [now]), ...laterOf(turn, reading, today)].map((each) =>
      readingText(voice, each),
    ),
    ...(past.length === 0
      ? []
      : [t("register:history"), ...past.map((each) => `- ${readingText(voice, each)}`)]),
    ...(source === undefined ? [] : [sourceText(voice, { source, inForce: { from: null, to: null } })]),
    t("register:called", { names: [id, ...cites].join(", ") }),
    ...(decides(turn) ? [t("register:how", { number: String(number) })] : []),
    ...(decides(turn) && isDecided(now) ? [t("register:howToReopen", { number: String(number) })] : []),
  ].join("\n");
}
