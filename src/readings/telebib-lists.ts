import type { OpenReading } from "./open-reading.ts";

/** Lists of Telebib2 that the product takes codes from, as they were published in 2019. */
export const TELEBIB_LISTS = [
  "5003",
  "5015",
  "5200",
  "5300",
  "5400",
  "5410",
  "5634",
  "A055",
  "A325",
  "P11V",
  "X016",
  "X019",
  "X028",
  "X047",
  "X050",
  "X058",
  "Z280",
] as const;
export type TelebibList = (typeof TELEBIB_LISTS)[number];

/** The reading that says whether the codes of a list still hold. */
export const listReading = (list: string): string => `telebib2-${list.toLowerCase()}`;

export const CODES: readonly OpenReading[] = TELEBIB_LISTS.map((list) => ({
  id: listReading(list),
  group: "codes",
  cites: ["B.8", "Telebib2"],
}));
