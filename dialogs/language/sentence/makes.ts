/** Makes of motorcycles and mopeds: their models are not listed. */
export const MOTORCYCLE_MAKES = [
  "Aprilia",
  "Ducati",
  "Harley-Davidson",
  "Kawasaki",
  "KTM",
  "Piaggio",
  "Royal Enfield",
  "Triumph",
  "Vespa",
  "Yamaha",
] as const;

/** What people write for a make. */
export const MAKE_NAMES: Readonly<Record<string, string>> = {
  vw: "Volkswagen",
  volkswagon: "Volkswagen",
  mercedes: "Mercedes-Benz",
  merc: "Mercedes-Benz",
  alfa: "Alfa Romeo",
  harley: "Harley-Davidson",
  landrover: "Land Rover",
  bimmer: "BMW",
  chevy: "Chevrolet",
  lynk: "Lynk & Co",
};

/** Makes that are another word as well: they count only with a model behind them. */
export const WEAK_MAKES: ReadonlySet<string> = new Set([
  "DS",
  "Genesis",
  "Alpine",
  "Lotus",
  "MAN",
  "MG",
  "Mini",
  "RAM",
  "Rover",
  "Seat",
  "Smart",
  "Triumph",
  "Dodge",
  "Morgan",
  "Mobilize",
  "JAC",
]);
