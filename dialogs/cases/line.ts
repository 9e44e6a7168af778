import { standingOf } from "../../src/cases/status.ts";
import type { Turn } from "../turn.ts";
import type { CaseLine } from "./desk.ts";

/** A case in one line, as it was calculated last: what is over is not shown as a price of today. */
export function lineText({ voice, today, surroundings }: Turn, line: CaseLine): string {
  const { t, format } = voice;
  const standing = standingOf(line, today);
  const total = line.total === null ? undefined : format.money(line.total);
  const price = standing === "expired" && total !== undefined ? t("cases:line.was", { total }) : total;
  const isOthers = line.owner !== surroundings.person?.id;
  return [
    line.reference,
    line.customer,
    line.vehicle,
    line.plate,
    price,
    t(`cases:status.${standing}`),
    isOthers ? line.ownerName : undefined,
    format.day(line.changedOn),
  ]
    .filter((part) => part !== undefined && part !== null)
    .join(" · ");
}
