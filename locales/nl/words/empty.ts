/** Dutch words of an order to change what was said, which say nothing themselves. */
export const orders =
  "wijzig wijzigen verander veranderen pas aan passen zet zetten corrigeer corrigeren moet moeten worden wordt naar maak " +
  "noteer vul invullen verbeter aanpassen gewijzigd veranderd graag nieuwe juiste correcte update terugzetten";

/** Kinds of bodies and engines behind a model, which say nothing by themselves. */
export const trims =
  "sw break stationwagen berline sedan variant touring avant sportback allroad cabrio cabriolet coupé hatchback " +
  "tsi tfsi tce puretech gdi mpi ecoboost vti thp gti rs gt line business edition automaat manueel handgeschakeld dsg " +
  "recharge pure extended range long performance plus pro power epower combi via bij";

/** What stands between an amount's name and the amount. */
export const ofVat = "excl exclusief incl inclusief btw btwi zonder hors tva htva";

/** Right behind a number of years these make it no age: 25 jaar klant. */
export const lasting =
  "klant getrouwd gehuwd gescheiden samen zelfstandige zelfstandig schadevrij schade ervaring verzekerd verzekering actief " +
  "makelaar dienst lid weduwe weduwnaar gepensioneerd werkloos bij zonder geen rijervaring geleden chauffeur bonus lening " +
  "werk getrouw trouw bezig lopende";

/** A point behind these ends no sentence. */
export const abbreviations =
  "fact inschr vrijst voll eng id nr mr mevr dhr mw cat geb incl excl max min ca jan feb febr mrt apr jun jul aug sept sep okt nov dec m t btw vb bv ong st zgn resp evt tel";

/** Of a car that is still to come. */
export const delivered = ["komt", "garage", "levering", "geleverd", "binnen", "nog", "ingeschreven"];

/** A make right behind these is the name of a garage. */
export const sellers = ["garage", "dealer", "verdeler", "concessie", "concessiehouder", "garagist"] as const;
