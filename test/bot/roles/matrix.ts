/**
 * Who may do what with a case, written by hand from the roles that the README tells of and from the life of a case;
 * nothing here is taken from the code that decides it.
 */

/** How a case of An, broker at Peeters, may stand when somebody comes to it. */
export const STANDS = [
  "draft",
  "quoted",
  /** Quoted, after an analysis that was withdrawn: the company has seen it. */
  "withdrawn",
  "in_analysis",
  "approved",
  "refused",
  /** Without an analysis. */
  "handed_over",
  /** Quoted, and its time is over. */
  "expired",
] as const;
export type Stand = (typeof STANDS)[number];

/** Who comes. The last two are let in nowhere. */
export const COMERS = [
  "owner",
  "office",
  "other",
  "service",
  "helpdesk",
  "underwriter",
  "product",
  "unmapped",
  "tenant",
] as const;
export type Comer = (typeof COMERS)[number];

/** What comes of it. */
export const OUTCOMES = {
  y: "done",
  /** As if there were no such case. */
  h: "hidden",
  /** The role never may. */
  r: "role",
  /** Not as the case stands. */
  s: "status",
  /** Its time is over: it is calculated again first. */
  e: "expired",
  /** It may be looked at and not changed. */
  l: "locked",
  /** It is not in the list; the file does not go with it. */
  n: "absent",
  /** One polite sentence, and nothing else. */
  x: "stranger",
} as const;
export type Outcome = (typeof OUTCOMES)[keyof typeof OUTCOMES];

/** A line for what is done, a column for who does it, and in it a sign for each stand in the order above. */
const WRITTEN = `
             owner    office   other    service  helpdesk underwr. product  unmapped tenant
open         yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
history      yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
share        yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
papers       yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
documents    yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
duplicate    yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
take_over    yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
send         yyyssssy yyyssssy hhhhhhhh yyyssssy rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
withdraw     sssyssss sssyssss hhhhhhhh sssyssss rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
answer       sssyssss sssyssss hhhhhhhh sssyssss rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
hand_over    syysysse syysysse hhhhhhhh syysysse rrrrrrrr hhrrrrhh hhrrrrhh xxxxxxxx xxxxxxxx
approve      rrrrrrrr rrrrrrrr hhhhhhhh rrrrrrrr rrrrrrrr hhsysshh hhrrrrhh xxxxxxxx xxxxxxxx
refuse       rrrrrrrr rrrrrrrr hhhhhhhh rrrrrrrr rrrrrrrr hhsysshh hhrrrrhh xxxxxxxx xxxxxxxx
ask          rrrrrrrr rrrrrrrr hhhhhhhh rrrrrrrr rrrrrrrr hhsysshh hhrrrrhh xxxxxxxx xxxxxxxx
edit         yyylllly yyylllly hhhhhhhh yyylllly llllllll hhllllhh hhllllhh xxxxxxxx xxxxxxxx
customer     yyylllly yyylllly hhhhhhhh yyylllly llllllll hhllllhh hhllllhh xxxxxxxx xxxxxxxx
list         yyyyyyyy nnnnnnnn nnnnnnnn nnnnnnnn nnnnnnnn nnyyyynn nnyyyynn xxxxxxxx xxxxxxxx
list_office  yyyyyyyy yyyyyyyy nnnnnnnn nnnnnnnn nnnnnnnn nnyyyynn nnyyyynn xxxxxxxx xxxxxxxx
queue        yyyyyyyy nnnnnnnn nnnnnnnn nnnnnnnn nnnnnnnn nnnynnnn nnyyyynn xxxxxxxx xxxxxxxx
upload       yyyyyyyy yyyyyyyy nnnnnnnn yyyyyyyy nnnnnnnn nnnnnnnn nnnnnnnn xxxxxxxx xxxxxxxx
download     yyyyyyyy yyyyyyyy hhhhhhhh yyyyyyyy yyyyyyyy hhyyyyhh hhyyyyhh xxxxxxxx xxxxxxxx
`;

export interface Cell {
  readonly act: string;
  readonly comer: Comer;
  readonly stand: Stand;
  readonly outcome: Outcome;
}

/** Every cell of the table, as it is written. */
export const CELLS: readonly Cell[] = WRITTEN.trim()
  .split("\n")
  .slice(1)
  .flatMap((line) => {
    const [act = "", ...columns] = line.split(/\s+/);
    return columns.flatMap((signs, column) =>
      Array.from(signs, (sign, place): Cell => {
        const outcome = (OUTCOMES as Partial<Record<string, Outcome>>)[sign];
        const [comer, stand] = [COMERS[column], STANDS[place]];
        if (outcome === undefined || comer === undefined || stand === undefined)
          throw new Error(`"${line}" is not a line of ${COMERS.length} columns of ${STANDS.length} signs`);
        return { act, comer, stand, outcome };
      }),
    );
  });

/** Everything that stands in the table. */
export const ACTS: readonly string[] = [...new Set(CELLS.map(({ act }) => act))];
