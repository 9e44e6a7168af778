/**
 * Motorcycles and mopeds by their make, as in {@link CARS}: a star tells the make by itself. Makes of cars that build
 * them too stand here again.
 */
export const MOTORCYCLES: Readonly<Record<string, string>> = {
  Aprilia: "RS 125, RS 457, RS 660, RSV4, Tuono, Tuareg, SR GT",
  BMW: "R 1200 GS*, R 1250 GS*, R 1300 GS*, R 1250 RT*, R 1200 RT*, R nineT*, F 750 GS*, F 800 GS*, F 850 GS*, F 900 GS*, F 900 R, F 900 XR, G 310 GS, G 310 R, S 1000 R, S 1000 RR, S 1000 XR, C 400 X, C 400 GT, CE 04",
  Ducati:
    "Monster, Scrambler, Panigale, Multistrada, Diavel, Hypermotard, Streetfighter, SuperSport, DesertX",
  "Harley-Davidson":
    "Sportster, Softail, Road King, Road Glide, Street Glide, Street Bob, Fat Boy, Fat Bob, Iron 883, Pan America, Nightster, Breakout",
  Honda:
    "Africa Twin*, CB125R, CB500, CB500F, CB500X, CB650R, CB750 Hornet, CB1000R, CBR500R, CBR600, CBR650R, CBR1000RR, CMX500 Rebel, Rebel, Forza, Gold Wing*, Hornet, NC700, NC750X, NT1100, NX500, PCX, SH125, SH150, SH350, Transalp, Vision, X-ADV, VFR",
  Kawasaki:
    "Z125, Z400, Z500, Z650*, Z750*, Z800*, Z900*, Z1000*, Z H2, Ninja, Ninja 400, Ninja 650, Versys, Versys 650, Versys 1000, Vulcan, Vulcan S, ER-6N, W800, Eliminator",
  KTM: "125 Duke, 390 Duke, 690 Duke, 790 Duke, 890 Duke, 990 Duke, 1290 Super Duke, 1390 Super Duke, Duke, 390 Adventure, 790 Adventure, 890 Adventure, 1290 Super Adventure, RC 125, RC 390, 690 SMC R",
  Piaggio: "Beverly, Liberty, Medley, MP3, Zip, Typhoon, Ape",
  "Royal Enfield": "Classic 350, Meteor 350, Himalayan, Hunter 350, Interceptor, Continental GT",
  Suzuki:
    "V-Strom, V-Strom 650, V-Strom 800, V-Strom 1050, SV650, GSX-R, GSX-S, GSX-8S, GSX-8R, Bandit, Burgman, Hayabusa, Katana, Address",
  Triumph:
    "Bonneville, Street Triple, Speed Triple, Speed Twin, Tiger, Tiger 900, Trident, Trident 660, Scrambler, Thruxton, Rocket 3, Speed 400, Daytona",
  Vespa: "Primavera, Sprint, GTS, GTS 125, GTS 300, LX, LX 50, PX, Elettrica, S",
  Yamaha:
    "MT-03*, MT-07*, MT-09*, MT-10*, MT-125*, R1, R6, R7, R3, R125, YZF-R1, YZF-R6, YZF-R125, Tracer, Tracer 7, Tracer 700, Tracer 9, Tracer 900, Ténéré 700, Ténéré, XSR 700, XSR 900, XMAX, XMAX 125, XMAX 300, TMAX, NMAX, FJR 1300, Aerox, XT 660, Fazer",
};

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
