import { wording } from "../../../dialogs/explain/wording.ts";
import type { Voice } from "../../../dialogs/voice.ts";
import { COVERS } from "../../../src/index.ts";
import type { Knowledge } from "../../../src/knowledge/index.ts";
import { PRODUCT_SHEET, RELEASE_NOTE } from "../../../src/product/editions.ts";
import type { Period, Source } from "../../../src/rules/evaluation.ts";
import { entryOf, periodText, under, type Entry } from "./entry.ts";
import { plain } from "./markdown.ts";

/** What a document tells holds as long as the document does. */
const PERIODS: Readonly<Record<Source["document"], Period>> = {
  "product-sheet-2023-06": PRODUCT_SHEET,
  "release-note-11-2022-06": RELEASE_NOTE,
};

const knowledgeId = ({ topic, aspect }: Knowledge): string => `${topic}.${aspect}`;

function topicText(voice: Voice, topic: string): string {
  const cover = COVERS.find((each) => each === topic);
  return cover === undefined ? voice.coded(`signoff:topics.${topic}`) : voice.t(`covers:names.${cover}`);
}

export function knowledgeEntry(voice: Voice, entry: Knowledge): Entry {
  const { t } = voice;
  const text = wording(voice, `knowledge:${knowledgeId(entry)}`, entry.shows ?? {});
  return entryOf(voice, {
    kind: "knowledge",
    id: knowledgeId(entry),
    title: t("common:labelled", {
      label: topicText(voice, entry.topic),
      value: t(`signoff:aspects.${entry.aspect}`),
    }),
    grounds: entry,
    ...(entry.confirmed === false && { doubt: text }),
    rows: [[t("signoff:labels.period"), periodText(voice, PERIODS[entry.source.document])]],
    blocks: [under(t("signoff:labels.text"), plain(text))],
  });
}
