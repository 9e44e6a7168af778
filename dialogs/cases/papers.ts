import type { Turn } from "../turn.ts";

const PAPERS = {
  broker: "broker.pdf",
  customer: "customer.pdf",
  fields: "fields.txt",
  json: "case.json",
  bundle: "bundle.zip",
} as const;
/** What goes to the backoffice, instead of what is copied into V-Connect, which does not take it. */
const BACKOFFICE_PAPERS = {
  proposal: "proposal.pdf",
  mail: "backoffice.eml",
  broker: "broker.pdf",
  customer: "customer.pdf",
  json: "case.json",
  bundle: "bundle.zip",
} as const;

const isForBackoffice = (turn: Turn, reference: string): boolean =>
  turn.memory.quote?.reference === reference && turn.judgement().evaluation.status === "backoffice";

/** Shows where the papers of a case are downloaded, in the language that is spoken. */
export function linkPapers(turn: Turn, reference: string): void {
  const { voice, surroundings } = turn;
  const { papers } = surroundings;
  if (papers === undefined) return;
  const files: Partial<Record<keyof typeof PAPERS | keyof typeof BACKOFFICE_PAPERS, string>> =
    isForBackoffice(turn, reference) ? BACKOFFICE_PAPERS : PAPERS;
  const names = Object.keys(files) as (keyof typeof files)[];
  turn.link(
    ...names.map((name) => ({
      label: voice.t(`papers:links.${name}`),
      url: `${papers(reference)}/${files[name] ?? ""}?lang=${voice.language}`,
    })),
  );
}

/** What stands above the papers of a case, with what is to be done with those for the backoffice. */
export const papersText = (turn: Turn, reference: string): string =>
  [
    turn.voice.t("cases:papers", { reference }),
    ...(isForBackoffice(turn, reference) ? [turn.voice.t("cases:backoffice")] : []),
  ].join("\n");
