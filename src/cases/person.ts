/** What somebody is to VIVIUM. */
export const ROLES = ["broker", "service_center", "helpdesk", "underwriter", "product_manager"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who uses the assistant, the same on every channel. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Whose cases are theirs as well. */
  readonly office: string;
}
