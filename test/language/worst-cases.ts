/** Longest text the readers are meant for. */
export const LONGEST = 2000;

/** What could make a reader go back over what it has read: repeated words of numbers and dates, marks, slips. */
const PIECES = [
  ..."een |twee en |en |vijf en twintig |honderd |cinq cent |mille |quatre vingt |et |min |moins |half |un ".split(
    "|",
  ),
  ..."vijf|vijfentwintig|duizend|honderdduizend|eenen|tweeë|vijtienduizent |une vingtaine de mille |douzaine ".split(
    "|",
  ),
  ..."1 |1.|1,|1 000 |1/2 |12/|1/|1^|1e|-|- |--1 |€|€ 1 |2021|2021 |12/03/2021 |0475 12 34 56 |3t5 |5 euro 50 ".split(
    "|",
  ),
  ..."maart |12 maart |volgende week |vorige |twee jaar |il y a |1 jaar, |januarri |septembr |tussen 1 en ".split(
    "|",
  ),
  ..."½ |3½|1 2 |2 / |12mrt2021 |eerste maandag van december |laatste dag van |kerst |hij is 34 |1 schade |omnium:".split(
    "|",
  ),
  ..."een schade |trekt een caravan van 1200 kg |geen Golf |Skoda fabai |schrap |ingang 1/12 |Golf 2019, |plaat ".split(
    "|",
  ),
  ..."nee |25.000, nee |ja |niet |pas |geen idee |15.000 km of |km |btw |1 euro incl btw |kilomterr |de |op de ".split(
    "|",
  ),
  ..."👌|👌🏻|👍🏽 |1️⃣|'|’|?|(|/|..|,,,|\n|1\n|1\u200b|\u00a0|\u202f1|é|e\u0301|İ|x|a|aa |aaaaaaaaa bbbbbbbbbbb ".split(
    "|",
  ),
];

export const worstCases = (length: number): readonly string[] =>
  PIECES.map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
