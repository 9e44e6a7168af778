import type { Kysely } from "kysely";
import type {
  CaseDesk,
  CaseEvent,
  CaseFilter,
  CaseLine,
  CaseOrder,
  CasePage,
  KeptCase,
} from "../../dialogs/cases/desk.ts";
import { maySee, objection, objectionOn, statusAfter } from "../../src/cases/actions.ts";
import { isOfCompany } from "../../src/cases/person.ts";
import type { Person } from "../../src/cases/person.ts";
import type { CaseStatus } from "../../src/cases/status.ts";
import type { Day } from "../../src/facts/day.ts";
import type { Statement } from "../storage/batch.ts";
import { audit } from "../storage/audit.ts";
import { attach, attachWhole, documentOf, documentsOf, wholeDocumentsOf } from "../storage/case-documents.ts";
import type { DocumentLine, Whole } from "../storage/case-documents.ts";
import { eventsOf, findCase, listCases } from "../storage/case-queries.ts";
import type { Scope } from "../storage/case-queries.ts";
import { carryOut } from "../storage/case-orders.ts";
import { note, saveCase } from "../storage/cases.ts";
import type { CaseLeft } from "../storage/cases.ts";
import type { Schema } from "../storage/schema.ts";
import type { Read } from "../storage/turn-store.ts";
import { news } from "./news.ts";

const PAGE = 8;

interface Parts {
  /** Writes queries; they are sent by `read`, in the turn's own transaction. */
  readonly query: Kysely<Schema>;
  readonly read: Read;
  readonly person: Person;
  readonly today: Day;
}

/** Files that go with a case. */
type Attached =
  | { readonly sent: readonly { readonly id: string; readonly name: string }[] }
  | { readonly whole: readonly Whole[] };

/**
 * The one way to the cases: it knows who asks, shows what that person may see, and does what that person may do.
 * What is ordered waits in `effects` until the turn is kept.
 */
export class Desk implements CaseDesk {
  readonly #parts: Parts;
  readonly #looked = new Map<string, KeptCase>();
  readonly #effects: Statement[] = [];
  /** Where cases stand once what this turn ordered has taken effect. */
  readonly #ordered = new Map<string, CaseStatus>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the turn must save for the orders to have taken effect. */
  get effects(): readonly Statement[] {
    return this.#effects;
  }

  async list(filter: CaseFilter, after?: string): Promise<CasePage> {
    const { query, read, today } = this.#parts;
    const before = after === undefined ? undefined : placeOf(after);
    const rows = await read<CaseLine & { readonly at: string }>(
      listCases(query, {
        ...filter,
        scope: this.#scope(filter),
        before,
        today,
        limit: PAGE + 1 + this.#ordered.size,
      }),
    );
    const waits = ({ reference }: CaseLine): boolean =>
      (this.#ordered.get(reference) ?? "in_analysis") === "in_analysis";
    const left = filter.of === "queue" ? rows.filter(waits) : rows;
    const lines = left.slice(0, PAGE);
    const last = left.length > PAGE ? lines.at(-1) : undefined;
    return { lines, ...(last !== undefined && { next: `${last.at}|${last.reference}` }) };
  }

  /** Nobody's list reaches further than what is theirs; single cases are opened by their reference. */
  #scope({ of }: CaseFilter): Scope {
    const { person } = this.#parts;
    if (isOfCompany(person.role)) return { analysed: true, open: of === "queue" };
    return of === "mine" ? { owner: person.id } : { office: person.office };
  }

  async look(reference: string): Promise<KeptCase | undefined> {
    const { query, read, person } = this.#parts;
    const [found] = await read<KeptCase>(findCase(query, reference));
    if (found === undefined || !maySee(person, found)) return undefined;
    // One's own case is no secret; what others look at is written down once a turn.
    if (found.owner !== person.id && !this.#looked.has(reference)) {
      this.#effects.push(note(reference, person, { kind: "looked" }), audit(person, "look", reference));
    }
    this.#looked.set(reference, found);
    return found;
  }

  /** A case as it was looked at in this turn, or as it is. */
  async #seen(reference: string): Promise<KeptCase | undefined> {
    return this.#looked.get(reference) ?? (await this.look(reference));
  }

  async history(reference: string): Promise<readonly CaseEvent[]> {
    const { query, read } = this.#parts;
    if ((await this.#seen(reference)) === undefined) return [];
    const rows = await read<CaseEvent>(eventsOf(query, reference));
    return rows.map((event) => ({ ...event, paths: (event.paths as readonly string[] | null) ?? [] }));
  }

  async documents(reference: string): Promise<readonly DocumentLine[]> {
    if ((await this.#seen(reference)) === undefined) return [];
    return this.#parts.read<DocumentLine>(documentsOf(reference));
  }

  /** A document with its content; undefined when there is none that this person may see. */
  async document(reference: string, id: string): Promise<Whole | undefined> {
    if ((await this.#seen(reference)) === undefined) return undefined;
    const [found] = await this.#parts.read<Whole>(documentOf(reference, id));
    return found;
  }

  async wholeDocuments(reference: string): Promise<readonly Whole[]> {
    if ((await this.#seen(reference)) === undefined) return [];
    return this.#parts.read<Whole>(wholeDocumentsOf(reference));
  }

  /** Whether this person may add files to a case, as it is now: it may have left their office since they opened it. */
  async takesFiles(reference: string): Promise<boolean> {
    const kept = await this.look(reference);
    return kept !== undefined && objection("attach", this.#parts.person, kept) === undefined;
  }

  /**
   * Adds files to a case that {@link takesFiles}, or that this person's turn makes.
   *
   * @param files those of a conversation by their id, or as a channel brought them
   */
  attach(reference: string, files: Attached): void {
    const { person } = this.#parts;
    const added =
      "whole" in files ? attachWhole(reference, files.whole, person) : attach(reference, files.sent, person);
    this.#effects.push(...added, audit(person, "attach", reference));
  }

  /** What writes a case that this person has answered, as the turn leaves it. */
  saving(left: CaseLeft, conversation: string): readonly Statement[] {
    return saveCase(left, { conversation, person: this.#parts.person });
  }

  async order(order: CaseOrder): Promise<void> {
    const { person, query, read, today } = this.#parts;
    const kept = await this.#seen(order.reference);
    const why = kept === undefined ? "hidden" : objectionOn(today, order.do, person, kept);
    if (kept === undefined || why !== undefined) {
      throw new RangeError(`"${order.do}" is not for this person and case now: ${why}`);
    }
    const status = statusAfter(order.do, kept.status);
    this.#ordered.set(order.reference, status);
    this.#effects.push(...carryOut(order, status, person));
    this.#effects.push(audit(person, order.do, order.reference));
    this.#effects.push(...(await news(order, { kept, person, query, read })));
  }
}

/** Where a page goes on; a place that is none of ours begins at the start. */
function placeOf(after: string): { at: string; reference: string } | undefined {
  const [, at = "", reference = ""] =
    /^(\d{4}-\d{2}-\d{2} [\d:.]+\+[\d:]+)\|([0-9A-Z-]{9})$/.exec(after) ?? [];
  return at === "" ? undefined : { at, reference };
}
