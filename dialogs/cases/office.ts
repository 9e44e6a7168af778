import { officeOfOne } from "../../src/cases/person.ts";
import type { Voice } from "../voice.ts";
import type { KeptCase } from "./desk.ts";

type Whose = Pick<KeptCase, "office" | "owner" | "ownerName">;

/** True where the office is nothing but its one person, as in development for whom no file names. */
const isOfOne = ({ office, owner }: Whose): boolean => office === officeOfOne(owner);

/** The office of a case as people read it. */
export const officeText = ({ t }: Voice, kept: Whose): string =>
  isOfOne(kept) ? t("cases:officeOf", { name: kept.ownerName }) : kept.office;

/** Whose case it is, with the office where that says more. */
export const ownerText = ({ t }: Voice, kept: Whose): string =>
  isOfOne(kept)
    ? t("cases:opened.alone", { owner: kept.ownerName })
    : t("cases:opened.owner", { owner: kept.ownerName, office: kept.office });
