/**
 * Makes and models sold in Belgium since about 1995, in their usual spelling. Started from the package
 * car-json-datasets (MIT), without what was never sold here, and completed: vans, the makes that came from China
 * since 2021, the names of both languages for a class ("A-Klasse", "Classe A").
 *
 * A model with a star is so much the name of that car alone that it tells the make by itself. Without a star it
 * counts only after its make: it is a number, an ordinary word of Dutch or French, or shared by two makes.
 */
export const CARS: Readonly<Record<string, string>> = {
  Abarth: "500, 500e, 595, 600e, 695, 124 Spider, Grande Punto, Punto",
  Aiways: "U5, U6",
  "Alfa Romeo":
    "Junior, Tonale*, Stelvio*, Giulia*, Giulietta*, MiTo, 4C, Brera, Spider, GT, GTV, 145, 146, 147, 155, 156, 159, 164, 166",
  Alpine: "A110, A290, A390",
  "Aston Martin": "DB7, DB9, DB11, DB12, DBS, DBX, Rapide, Vanquish, Vantage",
  Audi:
    "A1, A2, A3, A4, A4 Allroad, A5, A6, A6 e-tron, A6 Allroad, A7, A8, Q2, Q3, Q4 e-tron, Q4, Q5, Q6 e-tron, Q6, " +
    "Q7, Q8, Q8 e-tron, e-tron, e-tron GT, TT, R8, S1, S3, S4, S5, S6, S7, S8, SQ2, SQ5, SQ6 e-tron, SQ7, SQ8, RS3, RS4, " +
    "RS5, RS6, RS7, RS Q3, RS Q8, RS e-tron GT, 80, 100, Cabriolet",
  Bentley: "Bentayga*, Continental, Continental GT, Flying Spur, Mulsanne",
  BMW:
    "1 Reeks, 2 Reeks, 3 Reeks, 4 Reeks, 5 Reeks, 6 Reeks, 7 Reeks, 8 Reeks, Série 1, Série 2, Série 3, Série 4, " +
    "Série 5, Série 6, Série 7, Série 8, 2 Active Tourer, 2 Gran Tourer, X1, X2, X3, X4, X5, X6, X7, XM, iX, iX1, iX2, iX3, " +
    "i3, i4, i5, i7, i8, Z3, Z4, Z8, M2, M3, M4, M5, M6, M8",
  BYD: "Atto 2, Atto 3, Dolphin, Dolphin Surf, Han, Seal, Seal U, Sealion 5, Sealion 7, Tang, e6",
  Cadillac: "ATS, BLS, CT5, CTS, Escalade*, Lyriq*, Optiq*, SRX, STS, XLR, XT4",
  Changan: "Deepal S05, Deepal S07",
  Chevrolet:
    "Aveo*, Camaro*, Captiva*, Corvette*, Cruze*, Epica, Evanda, HHR, Kalos*, Lacetti*, Malibu, Matiz*, Nubira*, Orlando, " +
    "Rezzo, Spark, Tahoe, Trax, Volt",
  Chrysler: "300C, 300M, Crossfire, Grand Voyager, Neon, PT Cruiser*, Sebring, Stratus, Voyager, Ypsilon",
  Citroën:
    "2CV, Ami, AX, Berlingo*, C-Crosser, C-Elysée, C-Zero, C1, C2, C3, C3 Aircross, C3 Picasso, C3 Pluriel, C4, " +
    "C4 Aircross, C4 Cactus, C4 Picasso, C4 SpaceTourer, C4 X, Grand C4 Picasso, C5, C5 Aircross, C5 X, C6, C8, DS3, DS4, " +
    "DS5, E-Méhari, ë-C3, ë-C4, ë-C5 Aircross, ë-Berlingo, Evasion, Jumper, Jumpy*, Nemo, Saxo*, SpaceTourer*, Xantia*, " +
    "XM, Xsara*, Xsara Picasso*, ZX",
  Cupra: "Ateca, Born, Formentor*, Leon, Raval, Tavascan*, Terramar*",
  Dacia: "Bigster*, Dokker*, Duster*, Jogger, Lodgy*, Logan, Logan MCV, Sandero*, Sandero Stepway*, Spring",
  Daewoo: "Evanda, Kalos, Lacetti, Lanos*, Leganza*, Matiz, Nubira, Tacuma*",
  Daihatsu: "Charade, Copen, Cuore*, Gran Move, Materia, Move, Sirion*, Terios*, Trevis*, YRV",
  Dodge: "Avenger, Caliber, Challenger, Charger, Durango, Journey, Nitro, RAM, Viper",
  Dongfeng: "Box, Fengon 5, Forthing, Nammi, Voyah Free",
  DS: "3, 3 Crossback, 4, 5, 7, 7 Crossback, 9, N°4, N°8, DS 3, DS 3 Crossback, DS 4, DS 5, DS 7, DS 7 Crossback, DS 9",
  Ferrari:
    "296, 360, 430, 458, 488, 599, 612, 812, California, F12, F8, F430, FF, GTC4Lusso, Portofino, Purosangue*, Roma, SF90",
  Fiat:
    "124 Spider, 500, 500C, 500e, 500L, 500X, 600, 600e, Barchetta*, Brava, Bravo, Cinquecento*, Coupé, Croma*, Doblò*, " +
    "Ducato*, Fiorino*, Freemont*, Fullback, Grande Panda, Grande Punto, Idea, Linea, Marea*, Multipla*, Palio, Panda, Punto, " +
    "Punto Evo, Qubo*, Scudo*, Sedici, Seicento*, Stilo*, Talento, Tipo, Topolino, Ulysse*, Uno",
  Fisker: "Karma, Ocean",
  Ford:
    "B-Max*, Bronco, C-Max*, Grand C-Max*, Capri, Cougar, EcoSport*, Edge, Escort, Explorer, F-150, Fiesta*, Focus, Fusion, " +
    "Galaxy, Ka, Ka+, Kuga*, Maverick, Mondeo*, Mustang, Mustang Mach-E, Probe, Puma, Puma Gen-E, Ranger, S-Max*, Scorpio, " +
    "StreetKa, Tourneo, Tourneo Connect*, Tourneo Courier*, Tourneo Custom*, Transit, Transit Connect*, Transit Courier*, " +
    "Transit Custom*, E-Transit*",
  Genesis: "G70, G80, G90, GV60, GV70, GV80",
  GWM: "Ora 03, Ora 07, Ora Funky Cat, Wey 03, Wey 05",
  Honda:
    "Accord, City, Civic, CR-V, CR-Z, e, e:Ny1, FR-V, HR-V, Insight, Integra, Jazz, Legend, Logo, NSX, Prelude, S2000, " +
    "Shuttle, Stream, ZR-V",
  Hongqi: "E-HS9, EH7, EHS7",
  Hyundai:
    "Accent, Atos*, Bayon*, Coupe, Elantra*, Galloper*, Genesis, Getz*, Grandeur, H1, H-1, i10, i20, i30, i40, Inster*, " +
    "Ioniq*, Ioniq 5*, Ioniq 6*, Ioniq 9*, ix20, ix35, ix55, Kona*, Kona Electric*, Matrix, Nexo, Santa Fe*, Sonata, Staria, " +
    "Terracan*, Trajet, Tucson*, Veloster*",
  INEOS: "Grenadier*",
  Infiniti: "EX, FX, G37, M35, Q30, Q50, Q60, Q70, QX30, QX50, QX70",
  Isuzu: "D-Max*, Trooper",
  Iveco: "Daily",
  JAC: "e-S2, e-JS1",
  Jaecoo: "5, 7, J5, J7",
  Jaguar: "E-Pace*, F-Pace*, F-Type*, I-Pace*, S-Type, X-Type, XE, XF, XJ, XJ8, XK, XK8, XKR",
  Jeep: "Avenger, Cherokee, Commander, Compass, Gladiator, Grand Cherokee*, Patriot, Recon, Renegade*, Wagoneer, Wrangler*",
  Kia:
    "Carens*, Carnival, Ceed*, Cerato*, EV2, EV3, EV4, EV5, EV6, EV9, K4, Magentis*, Niro*, e-Niro*, Opirus, Optima, " +
    "Picanto*, Pride, ProCeed*, PV5, Rio, Sephia, Shuma, Sorento*, Soul, e-Soul, Sportage*, Stinger, Stonic*, Venga*, XCeed*",
  KGM: "Actyon, Korando*, Musso*, Rexton*, Tivoli, Torres",
  Lada: "110, 111, 112, 2107, Granta*, Kalina*, Niva*, Samara, Vesta",
  Lamborghini: "Aventador*, Gallardo*, Huracán*, Murciélago*, Revuelto*, Temerario, Urus*",
  Lancia: "Dedra, Delta, Kappa, Lybra, Musa, Phedra, Thema, Thesis, Voyager, Y, Ypsilon, Zeta",
  "Land Rover":
    "Defender*, Discovery, Discovery Sport, Freelander*, Range Rover*, Range Rover Evoque*, Range Rover Sport*, " +
    "Range Rover Velar*, Evoque, Velar",
  Leapmotor: "B05, B10, C10, T03",
  Lexus: "CT, CT 200h, ES, GS, IS, LBX, LC, LM, LS, NX, RC, RX, RZ, SC, UX",
  Livan: "X3, X6, 9",
  Lotus: "Eletre*, Elise*, Emeya*, Emira*, Evora*, Exige, Europa",
  "Lynk & Co": "01, 02, 08",
  MAN: "TGE",
  Maserati: "3200 GT, Ghibli, GranCabrio*, GranTurismo*, Grecale*, Levante, MC20, Quattroporte*, Spyder",
  Maxus:
    "Deliver 7, Deliver 9, eDeliver 3, eDeliver 5, eDeliver 7, eDeliver 9, Mifa 7, Mifa 9, T60, T90, eTerron 9",
  Mazda:
    "2, 2 Hybrid, 3, 5, 6, 6e, 121, 323, 626, BT-50*, CX-3*, CX-30*, CX-5*, CX-60*, CX-7*, CX-80*, Demio, MPV, MX-3*, " +
    "MX-30*, MX-5*, Premacy*, RX-8, Tribute, Xedos 6",
  McLaren: "540C, 570S, 600LT, 650S, 720S, 750S, Artura, GT, MP4-12C",
  "Mercedes-Benz":
    "A-Klasse, B-Klasse, C-Klasse, E-Klasse, G-Klasse, M-Klasse, R-Klasse, S-Klasse, T-Klasse, V-Klasse, X-Klasse, " +
    "Classe A, Classe B, Classe C, Classe E, Classe G, Classe M, Classe R, Classe S, Classe T, Classe V, Classe X, AMG GT, " +
    "Citan, eCitan, CL, CLA, CLC, CLE, CLK, CLS, EQA, EQB, EQC, EQE, EQE SUV, EQS, EQS SUV, EQT, EQV, GL, GLA, GLB, GLC, " +
    "GLE, GLK, GLS, ML, SL, SLC, SLK, SLR, SLS, Sprinter*, eSprinter*, Vaneo, Viano*, Vito*, eVito*, Marco Polo, 190",
  MG: "3, 4, 5, 6, 7, F, TF, ZR, ZS, ZS EV, ZT, HS, EHS, S5, S6, IM5, IM6, Cyberster, Marvel R, MG3, MG4, MG5, MG ZS, MGB, MGF",
  Microcar: "Dué, M.Go, MC1",
  Microlino: "Microlino",
  Mini:
    "Aceman, Cabrio, Clubman*, Cooper, Cooper S, Cooper SE, Cooper D, Countryman*, Coupé, Hatch, John Cooper Works, One, " +
    "One D, Paceman*, Roadster",
  Mitsubishi:
    "ASX, Carisma*, Colt, Eclipse Cross*, Galant, Grandis*, i-MiEV, L200, Lancer, Outlander*, Pajero*, Pajero Pinin*, " +
    "Pajero Sport*, Sigma, Space Star*, Space Wagon, Space Runner",
  Mobilize: "Duo",
  Morgan: "3 Wheeler, Plus Four, Plus Six, Super 3",
  NIO: "EL6, EL7, EL8, ET5, ET5 Touring, ET7, Firefly",
  Nissan:
    "350Z, 370Z, Almera*, Almera Tino*, Ariya*, Cube, e-NV200, GT-R, Interstar, Juke*, Leaf, Micra*, Murano*, Navara*, Note, " +
    "NV200, NV250, NV300, NV400, Pathfinder*, Patrol, Pixo, Primastar, Primera, Pulsar, Qashqai*, Qashqai+2*, Serena, Sunny, " +
    "Terrano, Tiida, Townstar*, X-Trail*",
  Omoda: "5, 7, 9, E5",
  Opel:
    "Adam, Agila*, Ampera, Ampera-e, Antara*, Astra*, Astra Electric*, Calibra*, Cascada, Combo, Corsa*, Corsa Electric*, " +
    "Corsa-e*, Crossland*, Crossland X*, Frontera, Grandland*, Grandland X*, GT, Insignia*, Karl, Meriva*, Mokka, Mokka-e, " +
    "Mokka X, Movano*, Omega, Rocks-e*, Signum, Sintra, Speedster, Tigra, Vectra*, Vivaro*, Zafira*, Zafira Life*",
  Peugeot:
    "104, 106, 107, 108, 205, 206, 206+, 207, 208, e-208, 301, 304, 305, 306, 307, 308, e-308, 309, 405, 406, 407, 408, " +
    "e-408, 504, 505, 508, 604, 605, 607, 806, 807, 1007, 2008, e-2008, 3008, e-3008, 4007, 4008, 5008, e-5008, Bipper*, " +
    "Boxer, e-Boxer, Expert, e-Expert, iOn, Partner, e-Partner, Ranch, RCZ, Rifter*, e-Rifter*, Traveller, e-Traveller",
  Polestar: "1, 2, 3, 4, 5",
  Porsche:
    "356, 718, 718 Boxster, 718 Cayman, 911, 912, 914, 918 Spyder, 924, 928, 944, 964, 968, 993, 996, 997, 991, 992, Boxster*, " +
    "Carrera GT, Cayenne, Cayman*, Macan*, Panamera*, Taycan*",
  RAM: "1500, 2500, 3500",
  Renault:
    "4, 5, 5 E-Tech, 4 E-Tech, 19, 21, 25, Alaskan, Arkana*, Austral, Avantime*, Captur*, Clio*, Espace, Express, Fluence*, " +
    "Grand Espace, Grand Modus*, Grand Scénic*, Kadjar*, Kangoo*, Koleos*, Laguna*, Latitude, Master, Mégane*, Mégane E-Tech*, " +
    "Modus, R4, R5, Rafale, Safrane*, Scénic*, Scénic E-Tech*, Symbioz*, Talisman, Thalia, Trafic, Twingo*, Twizy*, Vel Satis*, " +
    "Wind, Zoe",
  "Rolls-Royce": "Cullinan*, Dawn, Ghost, Phantom, Spectre, Wraith",
  Rover: "25, 45, 75, 200, 214, 216, 220, 400, 414, 416, 600, 620, 820, Mini, Streetwise",
  Saab: "9-3, 9-5, 900, 9000",
  Seat: "Alhambra*, Altea, Arona*, Arosa*, Ateca*, Cordoba, Exeo*, Ibiza, Inca, Leon, Marbella, Mii, Tarraco*, Toledo",
  Seres: "3, 5",
  Škoda:
    "Citigo*, Elroq*, Enyaq*, Enyaq iV*, Epiq, Fabia*, Favorit, Felicia, Kamiq*, Karoq*, Kodiaq*, Octavia*, Praktik, Rapid, " +
    "Roomster*, Scala, Superb, Yeti",
  Smart: "#1, #3, #5, City-Coupé, Crossblade, ForFour*, ForTwo*, Roadster",
  Skywell: "BE11, ET5",
  SsangYong: "Actyon*, Korando, Kyron*, Musso, Rexton, Rodius*, Tivoli, Torres, XLV",
  Subaru:
    "BRZ, Crosstrek, Forester*, Impreza*, Justy*, Legacy, Levorg*, Outback, Solterra*, Trezia*, Tribeca, Vivio, WRX, XV",
  Suzuki:
    "Across, Alto, Baleno*, Carry, Celerio*, e Vitara*, Grand Vitara*, Ignis*, Jimny*, Kizashi*, Liana, S-Cross*, Splash, " +
    "Swace*, Swift, SX4, SX4 S-Cross, Vitara*, Wagon R, Wagon R+",
  Tesla: "Cybertruck*, Model 3*, Model S*, Model X*, Model Y*, Roadster",
  Toyota:
    "Auris*, Avensis*, Aygo*, Aygo X*, bZ4X*, Camry*, Carina, Celica, C-HR*, C-HR+*, Corolla*, Corolla Cross*, Corolla Verso*, " +
    "GR86, GR Yaris*, GT86, Highlander, Hilux*, HiAce*, iQ, Land Cruiser*, Mirai*, MR2, Paseo, Picnic, Previa*, Prius*, Prius+*, " +
    "Proace*, Proace City*, Proace Verso*, RAV4*, Starlet*, Supra, Urban Cruiser, Verso, Yaris*, Yaris Cross*, Yaris Verso*",
  Volkswagen:
    "Amarok*, Arteon*, Beetle, New Beetle*, Bora, Caddy*, California, Caravelle, Corrado, Crafter*, e-Crafter*, e-Golf*, e-Up*, " +
    "Eos, Fox, Golf*, Golf Plus*, Golf Sportsvan*, Golf Variant*, ID.3*, ID.4*, ID.5*, ID.7*, ID.7 Tourer*, ID. Buzz*, Jetta*, " +
    "Lupo*, Multivan, Passat*, Phaeton*, Polo*, Scirocco*, Sharan*, T-Cross*, T-Roc*, Taigo*, Tayron*, Tiguan*, " +
    "Tiguan Allspace*, Touareg*, Touran*, Transporter, T4, T5, T6, T6.1, T7, Up, Vento",
  Volvo:
    "240, 340, 360, 440, 460, 480, 740, 760, 850, 940, 960, C30, C40, C70, EC40, ES90, EX30, EX40, EX60, EX90, S40, S60, S70, " +
    "S80, S90, V40, V40 Cross Country, V50, V60, V70, V90, XC40, XC60, XC70, XC90, Amazon",
  VinFast: "VF 6, VF 8",
  Voyah: "Dream, Free",
  XPeng: "G3, G6, G9, P5, P7, X9",
  Zeekr: "001, 7X, 9X, X",
};
