import type { Activity } from "botbuilder";
import { officeOfOne } from "../src/cases/person.ts";
import type { Person } from "../src/cases/person.ts";
import { CHANNEL } from "./direct-line/channel.ts";
import { personOf } from "./identities.ts";
import type { Identities } from "./identities.ts";

/** Tells who speaks: the same person on every channel, with their office and role. */
export class Directory {
  readonly #byId: ReadonlyMap<string, Person>;
  readonly #byTeams: ReadonlyMap<string, Person>;
  readonly #tenants: ReadonlySet<string>;
  readonly #isOpen: boolean;

  /** @param isOpen development without credentials: whoever is not known is a broker with an office of their own */
  constructor({ tenants, people }: Identities, isOpen: boolean) {
    this.#byId = new Map(people.map((identity) => [identity.id, personOf(identity)]));
    this.#byTeams = new Map(
      people.flatMap((identity) =>
        identity.teams === undefined ? [] : [[identity.teams.toLowerCase(), personOf(identity)] as const],
      ),
    );
    this.#tenants = new Set(tenants.map((tenant) => tenant.toLowerCase()));
    this.#isOpen = isOpen;
  }

  /** Undefined for somebody who may not use the assistant. */
  find(activity: Activity): Person | undefined {
    const { channelId, from } = activity;
    if (channelId === CHANNEL) return this.#byId.get(from.id);
    if (channelId === "msteams") {
      const known = this.#byTeams.get((from.aadObjectId ?? "").toLowerCase());
      if (known !== undefined && this.#tenants.has(tenantOf(activity))) return known;
    }
    return this.#isOpen ? (this.#byId.get(from.id) ?? someone(activity)) : undefined;
  }
}

function tenantOf({ conversation, channelData }: Activity): string {
  const data = channelData as { readonly tenant?: { readonly id?: unknown } } | undefined;
  const tenant = data?.tenant?.id ?? conversation.tenantId;
  return typeof tenant === "string" ? tenant.toLowerCase() : "";
}

function someone({ channelId, from }: Activity): Person {
  const id = `${channelId}/${from.aadObjectId ?? from.id}`;
  // The SDK says that there always is a name; channels do leave it out.
  const name = (from.name as string | undefined)?.trim() ?? "";
  return {
    id,
    name: name === "" ? from.id : name.slice(0, 200),
    role: "broker",
    office: officeOfOne(id),
  };
}
