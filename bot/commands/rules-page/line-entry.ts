import { label } from "../../../dialogs/explain/fact.ts";
import { percentText } from "../../../dialogs/explain/lines.ts";
import { sentences } from "../../../dialogs/explain/reasons.ts";
import { variantOf, wording } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { COVERS, type Cover } from "../../../src/index.ts";
import { paramsOf } from "../../../src/premium/line-params.ts";
import type { TariffRecord } from "../../../src/premium/line.ts";
import type { Price } from "../../../src/premium/price.ts";
import { exampleView } from "../../../src/product/examples.ts";
import { linesOf, PRICE_LIST } from "../../../src/product/price-list.ts";
import { CARS_AND_VANS } from "../../../src/product/subjects.ts";
import { reads } from "../../../src/rules/condition-parts.ts";
import { clauseOf, quantityText } from "./clause-of.ts";
import { inline } from "./clause.ts";
import { entryOf, examplesTable, periodText, under, vehiclesText, type Entry } from "./entry.ts";
import { lineFigures, type LineFigures } from "./line-figures.ts";
import { list, plain, table } from "./markdown.ts";
import { coverNames } from "./subjects.ts";

const NO_CHANGE = ["none", "unknown", "undocumented"] as const;

/** What an example of a line gives, in words. */
function givesText(voice: Voice, { kind }: TariffRecord, gives: string): string {
  const { t, format } = voice;
  if (gives === "unknown") return t("explain:outcome.needs_info");
  const code = NO_CHANGE.find((each) => each === gives);
  if (code !== undefined) return voice.coded(`signoff:gives.${code}`);
  return kind === "amounts" || kind === "bands" ? format.money(gives) : percentText(voice, gives);
}

/** The name of a line and its sentence, one pair for each way they are put into words. */
function texts(voice: Voice, line: TariffRecord): { readonly name: string; readonly why: string }[] {
  const told = new Map<string, { name: string; why: string }>();
  for (const { given, gives } of line.examples) {
    if (NO_CHANGE.some((code) => code === gives)) continue;
    const params = paramsOf(line, exampleView(given, {}));
    const part = (name: "name" | "why"): string => `lines:${line.id}.${name}`;
    const key = [variantOf(part("name"), params), variantOf(part("why"), params)].join();
    if (told.has(key)) continue;
    told.set(key, { name: wording(voice, part("name"), params), why: wording(voice, part("why"), params) });
  }
  return [...told.values()];
}

const coversOf = (line: TariffRecord): Cover[] =>
  COVERS.filter((cover) => linesOf(PRICE_LIST[cover]).includes(line));

/** What a line is about: the choice, the one fact or the quantity it goes by, else what its text calls it. */
function nameOf(voice: Voice, line: TariffRecord, told: string): string {
  if (line.kind === "choice") return label(voice, `request.${line.choice}`);
  if (line.kind === "bands") return quantityText(voice, line.by);
  const conditions = line.tiers.map(({ when }) => when);
  const [path, ...others] = new Set(conditions.flatMap(reads));
  return path !== undefined && others.length === 0 ? label(voice, path) : told;
}

const MOST_COVERS_IN_TITLE = 2;

function titleOf(voice: Voice, line: TariffRecord): string {
  const { t } = voice;
  const covers = coversOf(line);
  const about = covers.length > MOST_COVERS_IN_TITLE ? t("explain:formula") : coverNames(voice, covers);
  const name = nameOf(voice, line, texts(voice, line)[0]?.name ?? "");
  return name === about ? name : t("common:labelled", { label: about, value: name });
}

/** What the percentage or the amount of a line is one of. */
function basisOf({ kind, id }: TariffRecord): "base" | "liabilityBase" | "liabilityNet" | "amount" {
  if (kind === "amounts" || kind === "bands") return "amount";
  const prices: readonly Price[] = Object.values(PRICE_LIST);
  const share = prices.find((price) => price.kind === "share" && price.line.id === id);
  return share?.kind === "share" ? share.of : "base";
}

/** A price by age that the source can be read in two ways. */
const doubtOf = (voice: Voice, line: TariffRecord): string | undefined =>
  line.kind === "bands"
    ? voice.t("signoff:twoReadings", {
        by: quantityText(voice, line.by),
        otherwise: quantityText(voice, line.otherwiseBy),
      })
    : undefined;

function lineEntry(voice: Voice, line: TariffRecord, title: string): Entry {
  const { t } = voice;
  const told = texts(voice, line);
  const doubt = doubtOf(voice, line);
  const only = line.kind === "choice" && line.only !== undefined ? line.only : undefined;
  return entryOf(voice, {
    kind: "line",
    id: line.id,
    title,
    grounds: line,
    ...(doubt !== undefined && { doubt }),
    rows: [
      [t("signoff:labels.about"), coverNames(voice, coversOf(line))],
      [t("signoff:labels.on"), t(`signoff:on.${basisOf(line)}`)],
      ...(only === undefined
        ? []
        : [[t("signoff:labels.only"), inline(voice, clauseOf(voice, only))] as const]),
      [
        t("signoff:labels.vehicles"),
        t("signoff:confirmedFor", { vehicles: vehiclesText(voice, CARS_AND_VANS) }),
      ],
      [t("signoff:labels.period"), periodText(voice, line.inForce)],
    ],
    statement: under(t("signoff:labels.figures"), figuresTable(voice, lineFigures(voice, line))),
    blocks: [
      under(
        t("signoff:labels.text"),
        list(told.map(({ name, why }) => ({ text: plain(sentences(`${name}.`, why)) }))),
      ),
      examplesTable(
        voice,
        line.examples.map(({ given, gives }) => ({ given, result: givesText(voice, line, gives) })),
      ),
    ],
  });
}

const figuresTable = ({ t }: Voice, { by, rows }: LineFigures): string =>
  table(
    [plain(by), plain(t("signoff:labels.gives"))],
    rows.map((cells) => cells.map(plain)),
  );

/** The entries of all tariff lines; of those with the same title each also says what sets it apart. */
export function lineEntries(voice: Voice, lines: readonly TariffRecord[]): Entry[] {
  const alike = Map.groupBy(lines, (line) => titleOf(voice, line));
  return lines.map((line) => {
    const title = titleOf(voice, line);
    const others = (alike.get(title) ?? []).filter((other) => other !== line);
    if (others.length === 0) return lineEntry(voice, line, title);
    return lineEntry(voice, line, `${title} (${particularOf(voice, line, others)})`);
  });
}

/** When a line holds, where that tells it from the others; else the situations it is about. */
function particularOf(voice: Voice, line: TariffRecord, others: readonly TariffRecord[]): string {
  const period = periodText(voice, line.inForce);
  return others.every(({ inForce }) => periodText(voice, inForce) !== period)
    ? period
    : voice.format.all(lineFigures(voice, line).rows.map(([situation]) => situation));
}
