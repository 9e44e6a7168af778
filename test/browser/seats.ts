import type { Browser } from "playwright-core";
import { ConnectorSeat } from "./connector-seat.ts";
import { Playground } from "./playground.ts";
import type { TeamsSeat } from "./seat.ts";

/**
 * A seat in front of Teams. The licence of Microsoft 365 Agents Playground is for evaluation, so no run of ours brings
 * it along: where PLAYGROUND names its `cli.js` it is used, else the same activities go over HTTP.
 */
export function openSeat(place: {
  readonly browser: Browser;
  readonly port: number;
  readonly width?: number;
}): Promise<TeamsSeat> {
  const program = process.env["PLAYGROUND"];
  return program === undefined ? ConnectorSeat.open(place.port) : Playground.open(program, place);
}
