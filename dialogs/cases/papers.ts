import type { Turn } from "../turn.ts";

const PAPERS = {
  broker: "broker.pdf",
  customer: "customer.pdf",
  fields: "fields.txt",
  json: "case.json",
  bundle: "bundle.zip",
} as const;

/** Shows where the papers of a case are downloaded, in the language that is spoken. */
export function linkPapers(turn: Turn, reference: string): void {
  const { voice, surroundings } = turn;
  const { papers } = surroundings;
  if (papers === undefined) return;
  const names = Object.keys(PAPERS) as (keyof typeof PAPERS)[];
  turn.link(
    ...names.map((name) => ({
      label: voice.t(`papers:links.${name}`),
      url: `${papers(reference)}/${PAPERS[name]}?lang=${voice.language}`,
    })),
  );
}
