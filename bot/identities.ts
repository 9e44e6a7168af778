/** Somebody who uses the assistant. */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly role: "broker" | "service_center";
  readonly office: string;
}

/** Invented people to try the assistant as; for development on this machine only. */
export const EXAMPLE_IDENTITIES: readonly Identity[] = [
  { id: "example-broker", name: "An Voorbeeld", role: "broker", office: "example office" },
  { id: "example-agent", name: "Luc Exemple", role: "service_center", office: "service center" },
];
