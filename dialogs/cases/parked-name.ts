import type { Memory } from "../memory.ts";

/** A quote that was put aside, with what it is known by: "K7M2-9XF4 (Peeters, Volkswagen Golf)". */
export function parkedName({ parkedAs }: Memory, reference: string): string {
  const known = parkedAs[reference] ?? "";
  return known === "" ? reference : `${reference} (${known})`;
}
