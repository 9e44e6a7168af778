import pg from "pg";
import { newReference } from "../../../bot/storage/reference.ts";
import { assistantDialogue } from "../../../bot/assistant.ts";
import type { Identities } from "../../../bot/identities.ts";
import type { Service } from "../../../bot/service.ts";
import { call } from "../../support/caller.ts";
import type { Called } from "../../support/caller.ts";
import { TestServer } from "../../support/database.ts";
import { KeyServer } from "../../support/key-server.ts";
import { startRunning } from "../../support/running.ts";
import type { Comer, Stand } from "./matrix.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const OTHER_TENANT = "99999999-9999-4999-8999-999999999999";

type Somebody = Omit<Identities["people"][number], "teams">;

/** Who each comer is; nobody's name, office or id stands in another's. */
export const PEOPLE: Readonly<Record<Exclude<Comer, "unmapped" | "tenant">, Somebody>> = {
  owner: { id: "an", name: "An Eigenaar", role: "broker", office: "Peeters" },
  office: { id: "bert", name: "Bert Collega", role: "broker", office: "Peeters" },
  other: { id: "carla", name: "Carla Elders", role: "broker", office: "Claes" },
  service: { id: "sam", name: "Sam Service", role: "service_center", office: "service center" },
  helpdesk: { id: "hilde", name: "Hilde Hulp", role: "helpdesk", office: "helpdesk" },
  underwriter: { id: "els", name: "Els Acceptatie", role: "underwriter", office: "acceptance" },
  product: { id: "piet", name: "Piet Product", role: "product_manager", office: "product" },
};
const KNOWN = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[];

/** The name of a comer in the directory of Microsoft; the one from another tenant says that they are An. */
const teamsOf = (comer: Comer): string =>
  comer === "unmapped"
    ? "22222222-2222-4222-8222-22222222ffff"
    : `22222222-2222-4222-8222-22222222220${comer === "tenant" ? 0 : KNOWN.indexOf(comer)}`;

/** How the identity file names a comer; nobody is called "nobody". */
export const idOf = (comer: Comer): string =>
  comer === "unmapped" || comer === "tenant" ? "nobody" : PEOPLE[comer].id;

/** A case that somebody comes to, and what nobody may read of it who may not see it. */
export interface Placed {
  readonly reference: string;
  readonly customer: string;
  readonly plate: string;
}

/** The service as in production, except that Web Chat has the chooser: callers sign, and whom nobody named is a stranger. */
export class Place {
  readonly service: Service;
  readonly #server: TestServer;
  readonly #keys: KeyServer;
  readonly #database: pg.Pool;
  #template = "";
  #placed = 0;
  #conversations = 0;

  private constructor(url: string, service: Service, server: TestServer, keys: KeyServer) {
    [this.service, this.#server, this.#keys] = [service, server, keys];
    this.#database = new pg.Pool({ connectionString: url, max: 4 });
  }

  static async open(): Promise<Place> {
    const server = await TestServer.start();
    const keys = await KeyServer.open();
    const url = await server.emptyDatabase();
    const service = await startRunning(assistantDialogue(), {
      environment: { DATABASE_URL: url, ...keys.environment },
      identities: {
        tenants: [TENANT],
        people: KNOWN.map((comer) => ({ ...PEOPLE[comer], teams: teamsOf(comer) })),
      },
    });
    const place = new Place(url, service, server, keys);
    await place.#makeTemplate();
    return place;
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.#database.end();
    await this.#keys.close();
    await this.#server.stop();
  }

  /** Asks the database something. */
  async ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.#database.query<Row>(text, values)).rows;
  }

  /** A name for a conversation that nobody was in. */
  newConversation = (): string => `conversation-${++this.#conversations}`;

  /** Says or presses something in Teams, as one of the comers. */
  async tell(comer: Comer, conversation: string, change: { text?: string; value?: object }): Promise<Called> {
    const tenant = { id: comer === "tenant" ? OTHER_TENANT : TENANT };
    const name = comer === "unmapped" || comer === "tenant" ? "Somebody" : PEOPLE[comer].name;
    const said = {
      ...change,
      from: { id: `29:${comer}`, name, aadObjectId: teamsOf(comer) },
      channelData: { tenant },
    };
    const headers = { Authorization: `Bearer ${this.#keys.sign({ jti: "one" })}` };
    const line = { port: this.service.port, channelId: "msteams", conversation, headers };
    return call(line, said);
  }

  /** The answers in An's own case that all others are copies of: one that the backoffice decides has every paper. */
  async #makeTemplate(): Promise<void> {
    const conversation = this.newConversation();
    for (const text of ["mobilhome", "5501 kg", "10.000 km per jaar"])
      await this.tell("owner", conversation, { text });
    const [row] = await this.ask<{ reference: string }>("select reference from cases");
    this.#template = row?.reference ?? "";
  }

  /** A case of An's, as it may stand, with a customer, a plate and a document of its own. */
  async put(stand: Stand): Promise<Placed> {
    const count = String(++this.#placed).padStart(4, "0");
    const placed = { reference: newReference(), customer: `Zonneveld ${count}`, plate: `2R${count}` };
    const { reference, customer, plate } = placed;
    const status = stand === "expired" || stand === "withdrawn" ? "quoted" : stand;
    const analysed = ["withdrawn", "in_analysis", "approved", "refused"].includes(stand);
    const change = {
      reference,
      status,
      analysed,
      customer,
      plate,
      version: 1,
      until: stand === "expired" ? "2026-01-31" : "2099-01-01",
    };
    const quote = { reference, customer: { name: customer }, reviewed: status !== "draft" };
    const decision = stand === "in_analysis" ? null : stand;
    await this.ask(
      `with put as (
        insert into cases select (jsonb_populate_record(null::cases, to_jsonb(one) || $2 ||
            jsonb_build_object('quote', one.quote || $3))).* from cases as one where reference = $1
          returning reference
      ), analysis as (
        insert into case_analyses (reference, sent_by, sent_by_name, motivation, decision, decided_at, decided_by, note,
            question, asked_by)
          select reference, 'an', 'An Eigenaar', 'Zonneveld', $4::text, case when $4::text is not null then now() end,
            case when $4::text is not null then 'els' end, 'Zonneveld', 'Zonneveld?', 'els' from put where $5
      )
      insert into case_documents (id, reference, name, type, content, added_by, added_by_name)
        select 'd-' || reference, reference, 'keuring.pdf', 'application/pdf', '%PDF-1.4', 'an', 'An Eigenaar' from put`,
      [this.#template, change, quote, decision, analysed],
    );
    return placed;
  }
}
