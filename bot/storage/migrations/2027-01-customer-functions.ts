/** How the register of customers takes what files and quotes tell: one customer is never made twice. */
export const CUSTOMER_FUNCTIONS: readonly string[] = [
  /*
   * The customer of an office that a reference, or a name and a day of birth, mean. Null where that is nobody yet, or
   * where it may be several. One writer of an office at a time: two of them cannot make the same customer twice.
   */
  `create function customer_meant(whose text, _reference text, _key text, _born date, apart boolean) returns bigint
    language plpgsql as $$
    declare
      found_ones bigint[];
    begin
      perform pg_advisory_xact_lock(hashtextextended('customers of ' || whose, 0));
      if _reference is not null then
        select array_agg(id) into found_ones from customers
          where office = whose and upper(reference) = upper(_reference);
        if found_ones is not null then return found_ones[1]; end if;
      end if;
      select array_agg(id) into found_ones from customers
        where office = whose and key = _key and born is not distinct from _born
          and (reference is null or (_reference is null and not apart));
      if cardinality(found_ones) = 1 then return found_ones[1]; end if;
      if found_ones is not null or apart then return null; end if;
      select array_agg(id) into found_ones from customers
        where office = whose and key = _key and (born is null or _born is null)
          and (reference is null or _reference is null);
      if cardinality(found_ones) = 1 then return found_ones[1]; end if;
      return null;
    end
  $$`,
  /*
   * Takes a line of an office's file: makes its customer or brings it up to date. What the line does not tell stays;
   * what it tells counts before what quotes taught earlier.
   */
  `create function import_customer(whose text, line jsonb) returns text language plpgsql as $$
    declare
      told customer_details := jsonb_populate_record(null::customer_details, line);
      car customer_cars := jsonb_populate_record(null::customer_cars, line -> 'car');
      entry bigint;
      made boolean;
      before text;
    begin
      entry := customer_meant(whose, line ->> 'reference', line ->> 'key', told.birth_date, false);
      made := entry is null;
      if made then
        insert into customers (office, reference, name, key, words, born)
          values (whose, line ->> 'reference', line ->> 'name', line ->> 'key',
            array_to_tsvector(array(select jsonb_array_elements_text(line -> 'words'))), told.birth_date)
          returning id into entry;
      else
        before := customer_image(entry);
        update customers set reference = coalesce(line ->> 'reference', reference), name = line ->> 'name',
          key = line ->> 'key', words = array_to_tsvector(array(select jsonb_array_elements_text(line -> 'words'))),
          born = coalesce(told.birth_date, born), changed_at = now() where id = entry;
      end if;
      insert into customer_details as kept
          (customer, source, type, birth_date, licence_date, bonus_malus, post_code, iban, plan)
        values (entry, 'file', told.type, told.birth_date, told.licence_date, told.bonus_malus, told.post_code,
          told.iban, told.plan)
        on conflict (customer, source) do update set type = coalesce(told.type, kept.type),
          birth_date = coalesce(told.birth_date, kept.birth_date),
          licence_date = coalesce(told.licence_date, kept.licence_date),
          bonus_malus = coalesce(told.bonus_malus, kept.bonus_malus),
          post_code = coalesce(told.post_code, kept.post_code), iban = coalesce(told.iban, kept.iban),
          plan = coalesce(told.plan, kept.plan), changed_at = now();
      update customer_details set type = case when told.type is null then type end,
          birth_date = case when told.birth_date is null then birth_date end,
          licence_date = case when told.licence_date is null then licence_date end,
          bonus_malus = case when told.bonus_malus is null then bonus_malus end,
          iban = case when told.iban is null then iban end, plan = case when told.plan is null then plan end
        where customer = entry and source = 'quotes';
      if car.plate is not null then
        insert into customer_cars as kept (customer, office, plate, vin, make, model, energy, first_registration)
          values (entry, whose, car.plate, car.vin, car.make, car.model, car.energy, car.first_registration)
          on conflict (customer, plate) do update set vin = coalesce(car.vin, kept.vin),
            make = coalesce(car.make, kept.make), model = coalesce(car.model, kept.model),
            energy = coalesce(car.energy, kept.energy),
            first_registration = coalesce(car.first_registration, kept.first_registration),
            told_by = null, changed_at = now();
      end if;
      if made then return 'made'; end if;
      return case when before = customer_image(entry) then 'same' else 'changed' end;
    exception when integrity_constraint_violation or data_exception then
      return 'refused: ' || sqlerrm;
    end
  $$`,
  // All that is known of a customer as one text, moments left out: what is the same was not changed.
  `create function customer_image(entry bigint) returns text language sql as $$
    select concat((select row(reference, name, born)::text from customers where id = entry),
      (select string_agg(row(type, birth_date, licence_date, bonus_malus, post_code, iban, plan)::text, ';' order by source)
        from customer_details where customer = entry),
      (select string_agg(row(plate, vin, make, model, energy, first_registration)::text, ';' order by plate)
        from customer_cars where customer = entry))
  $$`,
  /*
   * Takes what a quote tells of its customer. Days and bonus-malus are the driver's: they count only while the driver
   * can be the customer. Whatever is in the way here, the quote itself is kept.
   */
  `create function learn_customer(whose text, person text, line jsonb) returns void language plpgsql as $$
    declare
      told customer_details := jsonb_populate_record(null::customer_details, line);
      car customer_cars := jsonb_populate_record(null::customer_cars, line -> 'car');
      entry bigint;
      known_birth date;
    begin
      perform set_config('lock_timeout', '500ms', true);
      select id into entry from customers where office = whose and id = (line ->> 'id')::bigint;
      entry := coalesce(entry,
        customer_meant(whose, null, line ->> 'key', told.birth_date, coalesce((line ->> 'apart')::boolean, false)));
      -- A name alone is nothing to remember somebody by.
      if entry is null and num_nonnulls(told.type, told.birth_date, told.licence_date, told.bonus_malus, told.iban,
        told.plan, car.plate) > 0
      then
        insert into customers (office, name, key, words, born)
          values (whose, line ->> 'name', line ->> 'key',
            array_to_tsvector(array(select jsonb_array_elements_text(line -> 'words'))), told.birth_date)
          on conflict do nothing returning id into entry;
      end if;
      if entry is null then
        perform set_config('lock_timeout', '30s', true);
        return;
      end if;
      select coalesce(q.birth_date, f.birth_date) into known_birth
        from (select entry as customer) as e
        left join customer_details f on f.customer = e.customer and f.source = 'file'
        left join customer_details q on q.customer = e.customer and q.source = 'quotes';
      if known_birth <> told.birth_date or (known_birth is not null and told.birth_date is null) then
        told.birth_date := null;
        told.licence_date := null;
        told.bonus_malus := null;
      end if;
      insert into customer_details as kept (customer, source, type, birth_date, licence_date, bonus_malus, iban, plan, told_by)
        values (entry, 'quotes', told.type, told.birth_date, told.licence_date, told.bonus_malus, told.iban, told.plan,
          array[person])
        on conflict (customer, source) do update set type = coalesce(told.type, kept.type),
          birth_date = coalesce(told.birth_date, kept.birth_date),
          licence_date = coalesce(told.licence_date, kept.licence_date),
          bonus_malus = coalesce(told.bonus_malus, kept.bonus_malus),
          iban = coalesce(told.iban, kept.iban), plan = coalesce(told.plan, kept.plan),
          told_by = case when person = any(kept.told_by) then kept.told_by else kept.told_by || person end,
          changed_at = now();
      if car.plate is not null then
        insert into customer_cars as kept (customer, office, plate, vin, make, model, energy, first_registration, told_by)
          values (entry, whose, car.plate, car.vin, car.make, car.model, car.energy, car.first_registration, person)
          on conflict (customer, plate) do update set vin = coalesce(car.vin, kept.vin),
            make = coalesce(car.make, kept.make), model = coalesce(car.model, kept.model),
            energy = coalesce(car.energy, kept.energy),
            first_registration = coalesce(car.first_registration, kept.first_registration), changed_at = now()
          where kept.told_by = person;
      end if;
      perform set_config('lock_timeout', '30s', true);
    exception when others then
      raise warning 'what a quote told of its customer was not kept: %', sqlstate;
    end
  $$`,
  // A customer of whom nothing is known any more, because it was erased, is forgotten.
  `create function forget_unknown_customer() returns trigger language plpgsql as $$
    begin
      delete from customers where id = old.customer
        and not exists (select from customer_details where customer = old.customer);
      return null;
    end
  $$`,
  `create trigger forget_unknown_customer after delete on customer_details
    for each row execute function forget_unknown_customer()`,
];
