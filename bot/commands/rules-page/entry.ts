import { label, valueText } from "../../../dialogs/explain/fact.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { addDays } from "../../../src/facts/day.ts";
import { isFactPath } from "../../../src/index.ts";
import type { Period, Source } from "../../../src/rules/evaluation.ts";
import type { Category, FlatFacts, Grounds } from "../../../src/rules/rule.ts";
import { series } from "./clause.ts";
import { blocks, bold, code, list, plain, quotation, sourceWords, table } from "./markdown.ts";

export const ENTRY_KINDS = ["rule", "line", "table", "knowledge"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing to sign off, in one language. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly source: Source;
  /** Where it stands in its document: the numbers of the statements it rests on. */
  readonly places: readonly number[];
  /** What is open about its reading; absent: it is confirmed. */
  readonly doubt?: string;
  /** Everything below the title, as Markdown. */
  readonly body: string;
}

/** What an entry is made of, before it is laid out. */
interface Parts {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly grounds: Grounds;
  readonly doubt?: string;
  /** What it is about, its effect, its vehicles, its period. */
  readonly rows: readonly (readonly [name: string, value: string])[];
  /** What it states, as Markdown: its conditions, its figures. */
  readonly statement?: string;
  /** Blocks of Markdown below the quotation: what is said of it, its examples. */
  readonly blocks: readonly string[];
}

/** The number in "PF-149a"; statements are numbered in the order of the document. */
const numberOf = (statement: string): number => Number(/\d+/.exec(statement)?.[0] ?? 0);

export function entryOf(voice: Voice, parts: Parts): Entry {
  const { kind, id, title, grounds, doubt } = parts;
  return {
    kind,
    id,
    anchor: `${kind}-${id}`,
    title,
    source: grounds.source,
    places: grounds.cites.map(numberOf),
    ...(doubt !== undefined && { doubt }),
    body: bodyOf(voice, parts),
  };
}

function bodyOf(
  voice: Voice,
  { kind, id, grounds, doubt, rows, statement = "", blocks: below }: Parts,
): string {
  const { t } = voice;
  // Of a knowledge entry what is open is the text itself, which stands below.
  const all =
    doubt === undefined || kind === "knowledge"
      ? rows
      : [...rows, [t("signoff:labels.reading"), doubt] as const];
  return blocks(
    [
      code(id),
      plain(t(`signoff:oneKind.${kind}`)),
      doubt === undefined ? plain(t("signoff:confirmed")) : bold(t("signoff:unconfirmed")),
    ].join(" · "),
    list(all.map(([name, value]) => ({ text: row(voice, name, plain(value)) }))),
    statement,
    sourceLine(voice, grounds),
    quotation(grounds.quote),
    ...below,
    signOff(voice),
  );
}

const row = ({ t }: Voice, name: string, value: string): string =>
  t("common:labelled", { label: bold(name), value });

const sourceLine = (voice: Voice, { source: { document, heading }, cites }: Grounds): string =>
  row(
    voice,
    voice.t("signoff:labels.source"),
    [`${plain(voice.t(`explain:documents.${document}`))}, ${sourceWords(heading)}`, ...cites.map(code)].join(
      " ",
    ),
  );

/** A heading inside an entry, and what stands under it. */
export const under = (heading: string, content: string): string => blocks(bold(heading), content);

const signOff = ({ t }: Voice): string =>
  table(
    [t("signoff:sign.agreed"), t("signoff:sign.notAgreed"), t("signoff:sign.by"), t("signoff:sign.remark")],
    [["☐", "☐", "", ""]],
  );

export function periodText({ t, format }: Voice, { from, to }: Period): string {
  const until = to === null ? "" : format.day(addDays(to, -1));
  if (from === null) return t("signoff:period.until", { until });
  return to === null
    ? t("signoff:period.from", { from: format.day(from) })
    : t("signoff:period.between", { from: format.day(from), until });
}

export const vehiclesText = (voice: Voice, vehicles: readonly Category[] | undefined): string =>
  vehicles === undefined
    ? voice.t("signoff:everyVehicle")
    : vehicles.map((category) => valueText(voice, "vehicle.category", category)).join(", ");

/** The facts of an example, each with its name. */
function givenText(voice: Voice, given: FlatFacts): string {
  const said = Object.entries(given).map(([path, value]) => {
    if (!isFactPath(path)) throw new RangeError(`${path} is no fact`);
    return voice.t("common:labelled", { label: label(voice, path), value: valueText(voice, path, value) });
  });
  return said.length === 0 ? voice.t("signoff:given.nothing") : series(voice, said);
}

/** The examples of a record: what is given, and what comes out of it. */
export function examplesTable(
  voice: Voice,
  examples: readonly { readonly given: FlatFacts; readonly result: string }[],
): string {
  const { t } = voice;
  const rows = examples.map(({ given, result }) => [plain(givenText(voice, given)), plain(result)]);
  const head = [plain(t("signoff:labels.given")), plain(t("signoff:labels.result"))];
  return under(t("signoff:labels.examples"), table(head, rows));
}
