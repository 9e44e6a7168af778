import { label, valueText } from "../../../dialogs/explain/fact.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { series } from "./clause.ts";
import { COVERS, OPTIONS, type Choice, type Cover, type Subject } from "../../../src/index.ts";

/** What a rule speaks about: the quote, covers, and the values of choices. */
export function subjectsText(voice: Voice, subjects: readonly Subject[]): string {
  const { t } = voice;
  const covers = COVERS.filter((cover) => subjects.includes(`cover:${cover}`));
  return series(voice, [
    ...(subjects.includes("quote") ? [t("signoff:wholeQuote")] : []),
    ...(covers.length === 0 ? [] : [coversText(voice, covers)]),
    ...(Object.keys(OPTIONS) as Choice[]).flatMap((choice) => optionsText(voice, choice, subjects)),
  ]);
}

/** Covers by name; of nearly all of them, those that are not meant. */
function coversText(voice: Voice, covers: readonly Cover[]): string {
  const others = COVERS.filter((cover) => !covers.includes(cover));
  if (others.length === 0) return voice.t("signoff:everyCover");
  return others.length < covers.length
    ? voice.t("signoff:everyCoverBut", { names: coverNames(voice, others) })
    : coverNames(voice, covers);
}

export const coverNames = ({ format, t }: Voice, covers: readonly Cover[]): string =>
  format.all(covers.map((cover) => t(`covers:names.${cover}`)));

function optionsText(voice: Voice, choice: Choice, subjects: readonly Subject[]): string[] {
  const values = OPTIONS[choice].filter((value) =>
    (subjects as readonly string[]).includes(`option:${choice}.${value}`),
  );
  const [first] = values;
  if (first === undefined) return [];
  const name = label(voice, `request.${choice}`);
  const wanted = OPTIONS[choice].filter((value) => value !== "none");
  if (wanted.every((value) => (values as readonly string[]).includes(value)))
    return [voice.t("signoff:everyOption", { label: name })];
  const said = values.map((value) => valueText(voice, `request.${choice}`, value));
  return [voice.t("common:labelled", { label: name, value: voice.format.all(said) })];
}
