/** What somebody is to VIVIUM. */
export const ROLES = ["broker", "service_center", "helpdesk", "underwriter", "product_manager"] as const;
export type Role = (typeof ROLES)[number];

/** True for those who speak for the company: on cases, or on how the documents are to be read. */
export const isOfCompany = (role: Role | undefined): boolean =>
  role === "underwriter" || role === "product_manager";

/** True for those who make quotes for customers, and so have customers. */
export const isSeller = (role: Role): boolean => role === "broker" || role === "service_center";

/** The office of somebody who has none: theirs alone, whatever anybody is called. */
export const officeOfOne = (id: string): string => `office of ${id}`;

/** Somebody who uses the assistant, the same on every channel. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Whose cases are theirs as well. */
  readonly office: string;
}
