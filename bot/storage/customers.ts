import type { Statement } from "./batch.ts";

const KNOWN = `customers.id::text as id, reference, name,
  coalesce(quotes.type, file.type) as type,
  coalesce(quotes.birth_date, file.birth_date)::text as "birthDate",
  coalesce(quotes.licence_date, file.licence_date)::text as "licenceDate",
  coalesce(quotes.bonus_malus, file.bonus_malus) as "bonusMalus",
  coalesce(quotes.post_code, file.post_code) as "postCode",
  coalesce(quotes.iban, file.iban) as iban,
  coalesce(quotes.plan, file.plan) as plan,
  to_char(coalesce(file.changed_at, quotes.changed_at) at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "on",
  coalesce((select json_agg(car) from (
    select plate, vin, make, model, energy, first_registration::text as "firstRegistration"
    from customer_cars where customer_cars.customer = customers.id order by changed_at desc, plate limit 20) as car),
    '[]') as cars`;
const DETAILS = `left join customer_details as file on file.customer = customers.id and file.source = 'file'
  left join customer_details as quotes on quotes.customer = customers.id and quotes.source = 'quotes'`;

/** What is looked for in the register of one office. */
export interface SoughtCustomers {
  readonly office: string;
  /** As it was typed. */
  readonly reference: string;
  readonly plate: string;
  /** The name's words in order of the alphabet. */
  readonly key: string;
  /** The words it must begin with, as a tsquery. */
  readonly words: string;
  readonly limit: number;
}

/** Rows are customers: who has the reference, the plate or the very name before who has a name that is like it. */
export const findCustomers = (sought: SoughtCustomers): Statement => ({
  sql: `with hits as (
      select id, 0 as rank from customers where office = $1 and upper(reference) = upper($2)
      union all (select customer, 0 from customer_cars where office = $1 and plate = $3 limit $6)
      union all (select id, 1 from customers where office = $1 and key = $4 limit $6)
      union all (select id, 2 from customers where office = $1 and words @@ $5::tsquery limit $6)
    ), best as (select id, min(rank) as rank from hits group by id)
    select ${KNOWN} from best join customers using (id) ${DETAILS}
    where rank = 0 or not exists (select from best as sure where sure.rank = 0)
    order by rank, name, customers.id limit $6`,
  parameters: [sought.office, sought.reference, sought.plate, sought.key, sought.words, sought.limit],
});

/** The row is a customer of an office, or none. */
export const customerOf = (office: string, id: string): Statement => ({
  sql: `select ${KNOWN} from customers ${DETAILS} where office = $1 and customers.id = $2`,
  parameters: [office, id],
});

/** What is told of a customer, as the register keeps it; what is not told is left out. */
export interface CustomerTold {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly reference?: string | undefined;
  readonly type?: string | undefined;
  readonly birth_date?: string | undefined;
  readonly licence_date?: string | undefined;
  readonly bonus_malus?: number | undefined;
  readonly post_code?: string | undefined;
  readonly iban?: string | undefined;
  readonly plan?: string | undefined;
  readonly car?: CarTold | undefined;
}

/** The same of a quote: whom of the register it named, or that it is nobody of whom the register knows. */
export interface CustomerOfQuote extends CustomerTold {
  readonly id?: string;
  readonly apart?: boolean;
}

export interface CarTold {
  readonly plate: string;
  readonly vin?: string | undefined;
  readonly make?: string | undefined;
  readonly model?: string | undefined;
  readonly energy?: string | undefined;
  readonly first_registration?: string | undefined;
}

/** The rows are the customers of an office with a reference or a name, whatever the order of its words. */
export const customersCalled = (office: string, reference: string, key: string): Statement => ({
  sql: `select id::text as id, name, reference, born::text as born from customers
    where office = $1 and (upper(reference) = upper($2) or key = $3) order by id`,
  parameters: [office, reference, key],
});

/** Forgets a customer: all that files and quotes told. The row says that there was one. */
export const forgetCustomer = (office: string, id: string): Statement => ({
  sql: "delete from customers where office = $1 and id = $2 returning id",
  parameters: [office, id],
});

/** Takes lines of an office's file; the rows say of each, in order: made, changed, same, or why it was refused. */
export const importCustomers = (office: string, told: readonly CustomerTold[]): Statement => ({
  sql: `select import_customer($1, line) as outcome
    from jsonb_array_elements($2::jsonb) with ordinality as lines (line, place) order by place`,
  parameters: [office, JSON.stringify(told)],
});

/** Takes what somebody's quote tells of its customer. Nothing that goes wrong with it keeps the quote from being kept. */
export const learnCustomer = (office: string, person: string, told: CustomerOfQuote): Statement => ({
  sql: "select learn_customer($1, $2, $3::jsonb)",
  parameters: [office, person, JSON.stringify(told)],
});
