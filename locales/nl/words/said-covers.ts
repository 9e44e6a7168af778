/**
 * What words in a sentence say about the other covers, in Dutch: a value and under it the phrases
 * that state it. "*" stands for up to three words. With "=" before it a phrase counts only between commas, beside
 * something else that is understood, or among small words; with "==" only where it fills its clause.
 */
export const values = {
  "request.driverProtection": {
    none: [
      "geen bescherming bestuurder",
      "zonder bestuurdersbescherming",
      "geen bestuurdersverzekering",
      "zonder bestuurdersverzekering",
      "geen bestuurdersbescherming",
      "geen bescherming van de bestuurder",
      "zonder bescherming bestuurder",
      "zonder bescherming van de bestuurder",
    ],
    basic: [
      "bescherming * bestuurder basis",
      "bestuurdersbescherming basis",
      "bestuurdersverzekering basis",
      "forfaitaire basisformule",
      "forfaitaire basis",
      "basis bestuurdersbescherming",
      "bestuurder basis",
    ],
    extended: [
      "bescherming * bestuurder uitgebreid",
      "bestuurdersbescherming uitgebreid",
      "bestuurdersverzekering uitgebreid",
      "uitgebreide forfaitaire formule",
      "uitgebreide forfaitaire",
      "uitgebreide bestuurdersbescherming",
      "uitgebreide bestuurdersverzekering",
      "bestuurder uitgebreid",
    ],
    common_law: [
      "formule gemeen recht",
      "gemeen recht",
      "compenserende formule",
      "bestuurder gemeen recht",
      "bestuurdersverzekering gemeen recht",
    ],
  },
  "request.legalProtection": {
    true: [
      "rechtsbijstand",
      "ba rb",
      "ba, rb",
      "ba + rb",
      "ba en rb",
      "ba/rb",
      "rechtsbijstandsverzekering",
      "rechtsbijstandverzekering",
    ],
    false: ["geen rechtsbijstand", "zonder rechtsbijstand"],
  },
  "request.accidentAssistance": {
    none: [
      "geen bijstand ongeval",
      "geen bijstand na ongeval",
      "zonder bijstand na ongeval",
      "geen ongevallenbijstand",
      "zonder bijstand ongeval",
    ],
    with_replacement_vehicle: [
      "bijstand * ongeval met vervangwagen",
      "bijstand * ongeval met vervangvoertuig",
      "bijstand * ongeval + vervangwagen",
      "bijstand * ongeval + vervangvoertuig",
      "bijstand met vervangwagen",
      "bijstand met vervangvoertuig",
      "ongevallenbijstand met vervangwagen",
    ],
    without_replacement_vehicle: [
      "bijstand * ongeval zonder vervangwagen",
      "bijstand * ongeval zonder vervangvoertuig",
      "bijstand zonder vervangwagen",
      "bijstand zonder vervangvoertuig",
      "ongevallenbijstand zonder vervangwagen",
    ],
  },
  "request.breakdownAssistance": {
    true: ["pechbijstand", "pechverhelping", "bijstand bij pech", "bijstand pech", "pechhulp"],
    false: ["geen pechbijstand", "zonder pechbijstand", "geen pechverhelping", "geen pechhulp"],
  },
  "request.theftAssistance": {
    true: ["bijstand diefstal", "bijstand bij diefstal", "bijstand na diefstal", "diefstalbijstand"],
    false: ["geen bijstand diefstal", "geen bijstand bij diefstal", "zonder bijstand diefstal"],
  },
  "request.personsAssistance": {
    true: ["bijstand personen", "bijstand aan personen", "personenbijstand", "reisbijstand"],
    false: [
      "geen bijstand personen",
      "geen bijstand aan personen",
      "geen personenbijstand",
      "geen reisbijstand",
    ],
  },
  "request.vehicleUpgrade": {
    true: [
      "=upgrade",
      "upgrade voertuig",
      "upgrade vervangwagen",
      "upgrade vervangvoertuig",
      "upgrade van het voertuig",
      "upgrade van de vervangwagen",
    ],
    false: ["geen upgrade", "zonder upgrade"],
  },
  "request.tyres": {
    true: [
      "bandenwaarborg",
      "waarborg banden",
      "bandenverzekering",
      "uitbreiding banden",
      "waarborguitbreiding banden",
    ],
    false: ["geen bandenwaarborg", "geen waarborg banden", "geen bandenverzekering", "zonder bandenwaarborg"],
  },
  "request.goods": {
    "0": ["geen koopwaar", "zonder koopwaar", "geen vervoerd materiaal", "geen materiaal en koopwaar"],
    "5000": [
      "koopwaar 5000",
      "koopwaar 5.000",
      "koopwaar tot 5000",
      "koopwaar voor 5000",
      "koopwaar voor 5.000",
      "5.000 euro koopwaar",
      "5000 euro koopwaar",
      "vervoerd materiaal 5000",
      "vervoerd materiaal 5.000",
      "materiaal en koopwaar 5000",
      "materiaal en koopwaar 5.000",
    ],
    "12500": [
      "koopwaar 12500",
      "koopwaar 12.500",
      "koopwaar tot 12.500",
      "koopwaar voor 12500",
      "koopwaar voor 12.500",
      "12.500 euro koopwaar",
      "12500 euro koopwaar",
      "vervoerd materiaal 12500",
      "vervoerd materiaal 12.500",
      "materiaal en koopwaar 12500",
      "materiaal en koopwaar 12.500",
    ],
  },
  "request.economicUnemployment": {
    "0": ["geen economische werkloosheid", "zonder economische werkloosheid"],
    "30": [
      "economische werkloosheid 30",
      "economische werkloosheid * 30 dagen",
      "30 dagen economische werkloosheid",
    ],
    "90": [
      "economische werkloosheid 90",
      "economische werkloosheid * 90 dagen",
      "90 dagen economische werkloosheid",
    ],
  },
} as const;
