import type { Evaluation } from "../../src/rules/evaluation.ts";
import type { Voice } from "../voice.ts";

// Release Nota 11 (June 2022), introduction: one address per kind of question, in one language.
const SERVICE_CENTER = { email: "auto-ANT@Vivium.be", phone: "03 244 66 16" };
const HELPDESK = { email: "helpdesk@vivium.be", phone: "0800 484 92" };
// The same note, "Mobilhome - Maximaal Toegelaten Massa".
export const BACKOFFICE = { email: "auto-ant@vivium.be" };

/** Who answers questions on product, tariff and acceptance. */
export const serviceCenter = ({ t }: Voice): string => t("contacts:serviceCenter", SERVICE_CENTER);

/** Who answers technical questions on the platform. */
export const helpdesk = ({ t }: Voice): string => t("contacts:helpdesk", HELPDESK);

/** RN-10 names the mail for heavy motorhomes only; for other backoffice cases no address is documented. */
export const goesByMail = ({ reasons }: Evaluation): boolean =>
  Object.values(reasons).some(
    ({ outcome, because }) => outcome === "backoffice" && "vehicle.maxMassKg" in because,
  );

/** Where a signed proposal goes that V-Connect does not take. */
export const backoffice = ({ t }: Voice): string => t("contacts:backoffice", BACKOFFICE);

export const everybody = (voice: Voice): string => `${serviceCenter(voice)}\n${helpdesk(voice)}`;
