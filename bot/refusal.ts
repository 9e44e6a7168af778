/** Why the assistant does not start or a request is not taken: what was found, why that is wrong, the repair. */
export class Refusal extends Error {
  readonly found: string;
  readonly why: string;
  readonly repair: string;

  constructor(found: string, why: string, repair: string, options?: ErrorOptions) {
    super(`${found}: ${why}. Repair: ${repair}.`, options);
    this.name = "Refusal";
    this.found = found;
    this.why = why;
    this.repair = repair;
  }
}
