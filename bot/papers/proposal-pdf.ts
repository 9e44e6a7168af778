import type { Content } from "pdfmake/interfaces.js";
import { officeText } from "../../dialogs/cases/office.ts";
import { customerReason } from "../../dialogs/customer/reason.ts";
import { label } from "../../dialogs/explain/fact.ts";
import { requestedCovers, requestedReasons } from "../../dialogs/explain/requested.ts";
import { QUESTIONS } from "../../dialogs/questions/index.ts";
import type { Question, Topic } from "../../dialogs/questions/question.ts";
import type { Facts } from "../../src/index.ts";
import { markedAnswers } from "./answers.ts";
import type { Dossier } from "./dossier.ts";
import { expiredRemark, footerOf } from "./dossier.ts";
import { bullets, heading, pairs, pdfOf, signature, subheading } from "./layout.ts";

/**
 * The insurance proposal of a case that the backoffice decides: what was answered filled in, a line to write on where
 * nothing was, and room for the signature, since it goes there completed and signed (RN-10). The policyholder signs
 * it, so nothing of the product sheet stands in it (PF-001).
 */
export function proposalPdf(dossier: Dossier): Promise<Buffer> {
  const { view, language, kept } = dossier;
  const { t, format } = view.voice;
  return pdfOf({
    language,
    title: t("papers:proposal.title", { reference: kept.reference }),
    warnings: expiredRemark(dossier),
    remarks: [t("papers:proposal.remark")],
    footer: footerOf(dossier, "proposal.foot"),
    content: [
      pairs([
        [t("papers:proposal.policyholder"), kept.customer ?? BLANK],
        [t("papers:proposal.address"), BLANK],
        [t("papers:head.office"), officeText(view.voice, kept)],
        [t("papers:head.owner"), kept.ownerName],
        [t("papers:head.effect"), format.day(dossier.evaluation.effectDate)],
      ]),
      ...why(dossier),
      heading(t("papers:proposal.covers")),
      bullets(requestedCovers(dossier.evaluation).map((cover) => t(`covers:names.${cover}`))),
      ...answers(dossier),
      signature(t("papers:proposal.declaration"), [
        t("papers:proposal.place"),
        t("papers:proposal.signature"),
      ]),
    ],
  });
}

/** Where something is written by hand. */
const BLANK = "…".repeat(30);

function why({ view, evaluation }: Dossier): Content[] {
  const lines = requestedReasons(view.judgement().facts, evaluation)
    .filter(({ outcome }) => outcome === "backoffice")
    .map((reason) => customerReason(view.voice, reason))
    .filter((text) => text !== "");
  return lines.length === 0 ? [] : [heading(view.voice.t("papers:proposal.why")), bullets(lines)];
}

const TOPICS = ["vehicle", "usage", "driver", "covers"] as const satisfies readonly Topic[];

/** What nobody needs who wants no omnium. */
const OF_OMNIUM =
  /^(?:vehicle\.(?:catalogueValue|invoiceValue|seller|garagedAtNight|antiTheft\..*)|request\.(?:valueBasis|compensation|deductible|theftAssistance|goods|economicUnemployment))$/;
/** What only a rule of before the product sheet reads. */
const ABOLISHED = "vehicle.accessoriesValue";

/** Which questions a proposal asks: those that an interview could, without what only follows from other answers. */
const isAsked = ({ asked, relevance }: Question, facts: Facts): boolean =>
  ["needed", "choice", "handOver"].includes(relevance.kind) &&
  asked !== ABOLISHED &&
  !(facts.request?.omnium === "none" && OF_OMNIUM.test(asked));

function answers(dossier: Dossier): Content[] {
  const { voice } = dossier.view;
  const { facts } = dossier.view.judgement();
  const given = new Map(
    markedAnswers(dossier)
      .filter(({ isOpen }) => !isOpen)
      .map((answer) => [answer.asked, answer]),
  );
  const topics = TOPICS.flatMap((topic) => {
    const lines = QUESTIONS[topic]
      .filter((question) => given.has(question.asked) || isAsked(question, facts))
      .map(({ asked }): [string, string] => {
        const answer = given.get(asked);
        return answer === undefined ? [label(voice, asked), BLANK] : [answer.label, answer.value];
      });
    return [subheading(voice.t(`${topic}:topic`)), pairs(lines)];
  });
  return [heading(voice.t("papers:answers")), { text: voice.t("papers:proposal.complete") }, ...topics];
}
