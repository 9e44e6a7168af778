/**
 * What words in a sentence say about the driver, in Dutch: a value and under it the phrases
 * that state it. "*" stands for up to three words. With "=" before it a phrase counts only between commas, beside
 * something else that is understood, or among small words; with "==" only where it fills its clause.
 */
export const values = {
  "driver.named": {
    true: [
      "aangeduide bestuurder",
      "met aangeduide bestuurder",
      "bestuurder aangeduid",
      "aangewezen bestuurder",
      "bestuurder is aangeduid",
      "hoofdbestuurder is aangeduid",
      "hoofdbestuurder aangeduid",
      "aangeduide hoofdbestuurder",
      "bestuurder wordt aangeduid",
    ],
    false: [
      "zonder aangeduide bestuurder",
      "geen aangeduide bestuurder",
      "geen bestuurder aangeduid",
      "zonder bestuurder aan te duiden",
      "zonder aangewezen bestuurder",
      "geen aangewezen bestuurder",
      "geen bestuurder aangewezen",
      "geen vaste bestuurder",
    ],
  },
  "driver.claimsLast5Years": {
    "0": [
      "geen schade",
      "geen schadegeval",
      "geen schadegevallen",
      "geen enkel schadegeval",
      "geen ongeval",
      "geen ongevallen",
      "geen schades",
      "0 schadegevallen",
      "0 schadegeval",
      "0 schades",
      "nul schadegevallen",
      "nooit schade",
      "geen ongelukken",
      "geen accidenten",
      "zonder schade",
      "geen enkele schade",
      "geen schadeverleden",
      "geen ongeval in fout",
      "geen ongevallen in fout",
      "nooit een ongeval",
      "nog nooit een ongeval",
      "schadevrij",
      "zonder ongeval",
      "zonder ongevallen",
      "zonder schadegevallen",
      "zonder schadegeval",
      "5 jaar schadevrij",
      "vijf jaar schadevrij",
      "schadevrij * 5 jaar",
    ],
  },
} as const;
