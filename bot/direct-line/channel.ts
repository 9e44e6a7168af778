/** How our own Web Chat is named among the channels. */
export const CHANNEL = "webchat";

/**
 * The "address" of this channel, under which replies are addressed to it. They never leave the process; the name
 * can exist on no network.
 */
export const SERVICE_URL = "http://direct-line.invalid/";

/** The assistant, as its activities name it. */
export const BOT = { id: "vivium-auto-assistant", name: "VIVIUM Auto" } as const;

/** Where the protocol stands; clients are told `/v3/directline` as its domain. */
export const BASE = "/v3/directline";
