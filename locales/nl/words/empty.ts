/** Dutch words that are known in a sentence and say nothing about the quote by themselves. */
/** They change what was said, and say nothing themselves. */
export const orders =
  "wijzig wijzigen verander veranderen pas aan passen zet zetten corrigeer corrigeren moet moeten worden wordt naar maak " +
  "noteer vul invullen verbeter aanpassen gewijzigd veranderd graag nieuwe juiste correcte update";

/** Kinds of bodies and engines behind a model, which say nothing by themselves. */
export const trims =
  "sw break stationwagen berline sedan variant touring avant sportback allroad cabrio cabriolet coupé hatchback " +
  "tsi tfsi tce puretech gdi mpi ecoboost vti thp gti rs gt line business edition automaat manueel handgeschakeld dsg " +
  "recharge pure extended range long performance plus pro via bij";

/** What stands between an amount's name and the amount. */
export const ofVat = "excl exclusief incl inclusief btw btwi zonder hors tva htva";
