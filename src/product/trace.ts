/** Statements of the two documents that no rule, figure or tariff line rests on. */
export interface Untraced {
  /** "open": not built yet. "elsewhere": it holds, but not as a rule. "no rule": there is nothing to compute. */
  readonly status: "open" | "elsewhere" | "no rule";
  readonly why: string;
  /** Statements as the rulebook numbers them. */
  readonly ids: readonly string[];
}

const open = (why: string, ...ids: string[]): Untraced => ({ status: "open", why, ids });
const elsewhere = (why: string, ...ids: string[]): Untraced => ({ status: "elsewhere", why, ids });
const noRule = (why: string, ...ids: string[]): Untraced => ({ status: "no rule", why, ids });

/** Release Nota 11. */
const RELEASE_NOTE: readonly Untraced[] = [
  noRule("Introduction and table of contents.", "RN-02", "RN-06"),
  elsewhere("The contacts per topic; the first of them names no address.", "RN-03", "RN-04", "RN-05"),
  elsewhere("A vehicle is always entered by hand, so no database can block a quote.", "RN-07"),
  elsewhere("The schema of the facts checks plate and VIN.", "RN-13", "RN-14"),
  elsewhere("Every amount shown comes from the evaluation of the moment.", "RN-23"),
  open("Calculation of the return slip's deadline.", "RN-11", "RN-12"),
  open(
    "A case: duplicate, documents, customers, payment data, overview.",
    "RN-15",
    "RN-16",
    "RN-18",
    "RN-19",
  ),
  open("The same: payment plan, approval, status, link.", "RN-20", "RN-21", "RN-22", "RN-24"),
  open("The life of a contract: certificates and abolished approvals.", "RN-17", "RN-30", "RN-31", "RN-32"),
  open("The same: lessor, cancellation in the past.", "RN-33", "RN-34"),
];

/** The product sheet: status of the document, strong points, SMILE-PLUS, offer. */
const GENERAL: readonly Untraced[] = [
  elsewhere("Every text is for brokers, and in our own words.", "PF-001"),
  noRule("Advice to use other documents with customers.", "PF-002"),
  elsewhere("The date of the edition.", "PF-003"),
  noRule("Sales arguments; each stands further on as a rule.", "PF-010", "PF-011", "PF-015", "PF-016"),
  open("Bonus-malus -2 for life, and its first years.", "PF-017", "PF-026", "PF-027", "PF-033"),
  open("The approved garages.", "PF-029", "PF-030", "PF-031", "PF-147"),
  noRule("No box and no app: no condition to check.", "PF-032"),
  noRule("Liability is offered at every age: no rule limits it.", "PF-040", "PF-070"),
];

/** What each cover pays, where and for whom. */
const COVERS: readonly Untraced[] = [
  open("Liability: what it pays and its limits.", "PF-071", "PF-072", "PF-073", "PF-077", "PF-079", "PF-081"),
  open("Liability: BOB and another vehicle.", "PF-074", "PF-075", "PF-076", "PF-078", "PF-080", "PF-082"),
  open("Driver protection: situations and benefits.", "PF-090", "PF-091", "PF-093", "PF-094", "PF-095"),
  open("Driver protection: disability, progression.", "PF-096", "PF-097", "PF-098", "PF-099"),
  open("Driver protection: territory and persons.", "PF-100", "PF-101", "PF-102"),
  open("Legal protection: situations and limits.", "PF-110", "PF-111", "PF-112", "PF-113", "PF-114"),
  open("Legal protection: territory and persons.", "PF-115", "PF-116", "PF-117"),
  open("Omnium: what each cover pays.", "PF-122", "PF-123", "PF-124", "PF-125", "PF-126", "PF-127"),
  open("Omnium: settlement and value after a time.", "PF-128", "PF-129", "PF-138", "PF-139", "PF-140"),
  open("Omnium: accessories added later, total loss.", "PF-134", "PF-146"),
  open("Deductible: how each kind works, and none.", "PF-121", "PF-141", "PF-142", "PF-148", "PF-150"),
  elsewhere("The deductible table shows it: from 37,500 the English amount is the low one.", "PF-149b"),
  open("Omnium: territory, persons, another vehicle.", "PF-151", "PF-152", "PF-153"),
  open("The anti-theft system after a theft.", "PF-156"),
  open("Assistance: what each cover does.", "PF-157", "PF-158", "PF-161", "PF-164", "PF-165"),
  open("Assistance: territory, persons, another vehicle.", "PF-166", "PF-167", "PF-168"),
  open("Tyres: what they pay.", "PF-180", "PF-181", "PF-182", "PF-183", "PF-184"),
  open("Tyres: deductible, territory, exclusions.", "PF-185", "PF-186", "PF-187"),
  open("Professionals: BOB without a driver, goods.", "PF-231", "PF-240", "PF-241", "PF-243", "PF-244"),
  open("Professionals: deductible, territory, short stops.", "PF-252", "PF-253", "PF-254"),
  elsewhere("Base premiums come from the user or a tariff file.", "PF-320"),
];

/** Every statement of the rulebook is cited by a rule, a figure or a line, or stands here: a test holds it. */
export const UNTRACED: readonly Untraced[] = [...RELEASE_NOTE, ...GENERAL, ...COVERS];
