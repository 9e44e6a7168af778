import type { Turn } from "../turn.ts";
import type { CaseFilter } from "./desk.ts";

/** What a list shows: "Mijn zaken, in analyse, van Janssens, sinds 01/11/2026". */
export function filterText({ voice }: Turn, { of, standing, customer, plate, from, to }: CaseFilter): string {
  const { t, format } = voice;
  return [
    t(`cases:list.${of}`),
    standing && t(`cases:status.${standing}`),
    customer && t("cases:list.customer", { customer }),
    plate,
    from && to && from !== to && t("cases:list.between", { from: format.day(from), to: format.day(to) }),
    from && from === to && t("cases:list.on", { day: format.day(from) }),
    from && !to && t("cases:list.since", { day: format.day(from) }),
    to && !from && t("cases:list.before", { day: format.day(to) }),
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
}
