/** How numbers are spelled in Dutch. A word may be glued from several of these ("tweeëndertigduizend"). */
export const numbers = {
  units: {
    nul: 0,
    zero: 0,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
  },
  teens: {
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
  },
  tens: {
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
  },
  hundreds: { honderd: 100 },
  scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12, biljard: 1e15, triljoen: 1e18 },
  ordinalUnits: {
    nulde: 0,
    eerste: 1,
    tweede: 2,
    derde: 3,
    vierde: 4,
    vijfde: 5,
    zesde: 6,
    zevende: 7,
    achtste: 8,
    negende: 9,
  },
  ordinalTeens: {
    tiende: 10,
    elfde: 11,
    twaalfde: 12,
    dertiende: 13,
    veertiende: 14,
    vijftiende: 15,
    zestiende: 16,
    zeventiende: 17,
    achttiende: 18,
    negentiende: 19,
  },
  ordinalTens: {
    twintigste: 20,
    dertigste: 30,
    veertigste: 40,
    vijftigste: 50,
    zestigste: 60,
    zeventigste: 70,
    tachtigste: 80,
    negentigste: 90,
  },
  ordinalHundreds: { honderdste: 100 },
  ordinalScales: { duizendste: 1e3, miljoenste: 1e6, miljardste: 1e9, biljoenste: 1e12 },
  /** Parts that are no ordinal: drie kwart, een half, een halve. */
  parts: { kwart: 4, half: 2, halve: 2, halfje: 2 },
  /** Plurals of a part: twee derden. */
  partEnding: "n",
  /** After a unit: drie ton en een half. */
  andHalf: ["en een half", "en een halve", "en half"],
  /** One and a half, and what it multiplies: anderhalf miljoen. */
  wholes: { anderhalf: 1.5, anderhalve: 1.5, helft: 0.5 },
  /** Counted like a unit: drie dozijn. */
  dozens: {
    dozijn: 12,
    gros: 144,
    tiental: 10,
    twintigtal: 20,
    vijftigtal: 50,
    honderdtal: 100,
    duizendtal: 1e3,
  },
  of: [],
  and: ["en"],
  point: ["komma"],
  minus: ["min", "minus"],
  /** Phrases that end in such a word and are no minus. */
  noMinus: ["plus min"],
  /** één op drie, één van de twintig, 1 uit drie. */
  ratio: ["op de", "op", "uit", "uit de", "van de"],
  /** They look like numbers and are none. */
  noNumbers: ["honderden", "duizenden", "miljoenen", "tientallen", "vieren", "dozijnen"],
  /** Words of this language that mean something else in the other one: alone they do not count there. */
  clashes: ["min", "half", "en", "gros"],
  /** The article, which is a number only where nothing else is. */
  article: ["een"],
  /** With these after it the article is no number at all. */
  articleIdioms: ["beetje", "keer", "ander", "andere", "idee", "moment", "vraag", "momentje", "paar"],
  none: ["geen", "geen enkele", "geen enkel", "nog geen"],
  /** Letters after digits that make an ordinal: 2de, 23ste, 1e. */
  ordinalEndings: ["e", "de", "ste"],
  multipliers: { k: 1e3, duiz: 1e3, mio: 1e6, mln: 1e6, mld: 1e9 },
} as const;
