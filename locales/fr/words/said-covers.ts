/**
 * What words in a sentence say about the other covers, in French: a value and under it the phrases
 * that state it. "*" stands for up to three words. With "=" before it a phrase counts only between commas, beside
 * something else that is understood, or among small words; with "==" only where it fills its clause.
 */
export const values = {
  "request.driverProtection": {
    none: [
      "pas de protection conducteur",
      "pas de protection du conducteur",
      "sans protection conducteur",
      "sans protection du conducteur",
      "pas d'assurance conducteur",
      "sans assurance conducteur",
    ],
    basic: [
      "protection conducteur * base",
      "protection du conducteur * base",
      "forfaitaire de base",
      "formule forfaitaire de base",
      "conducteur de base",
      "protection conducteur basique",
    ],
    extended: [
      "protection conducteur étendue",
      "protection du conducteur étendue",
      "protection de conducteur étendue",
      "forfaitaire étendue",
      "formule forfaitaire étendue",
      "conducteur étendue",
      "conducteur formule étendue",
      "protection conducteur formule étendue",
      "protection du conducteur formule étendue",
      "conducteur formule forfaitaire étendue",
      "conducteur * forfaitaire étendue",
      "conducteur étendu",
    ],
    common_law: [
      "formule droit commun",
      "droit commun",
      "protection conducteur * droit commun",
      "protection du conducteur * droit commun",
      "formule indemnitaire",
    ],
  },
  "request.legalProtection": {
    true: ["protection juridique", "=pj", "avec pj", "rc + pj", "rc et pj", "rc pj"],
    false: ["pas de protection juridique", "sans protection juridique", "pas de pj", "sans pj"],
  },
  "request.accidentAssistance": {
    none: ["pas d'assistance accident", "sans assistance accident", "pas d'assistance après accident"],
    with_replacement_vehicle: [
      "assistance * accident avec véhicule de remplacement",
      "assistance * accident avec voiture de remplacement",
      "assistance * accident + véhicule de remplacement",
      "assistance avec véhicule de remplacement",
      "assistance avec voiture de remplacement",
    ],
    without_replacement_vehicle: [
      "assistance * accident sans véhicule de remplacement",
      "assistance * accident sans voiture de remplacement",
      "assistance sans véhicule de remplacement",
      "assistance sans voiture de remplacement",
    ],
  },
  "request.breakdownAssistance": {
    true: [
      "=et panne",
      "=et dépannage",
      "assistance panne",
      "assistance en cas de panne",
      "dépannage",
      "assistance dépannage",
    ],
    false: ["pas d'assistance panne", "sans assistance panne", "pas de dépannage", "sans dépannage"],
  },
  "request.theftAssistance": {
    true: ["assistance vol", "assistance après vol", "assistance en cas de vol"],
    false: ["pas d'assistance vol", "sans assistance vol"],
  },
  "request.personsAssistance": {
    true: ["assistance personnes", "assistance aux personnes", "assistance voyage"],
    false: [
      "pas d'assistance personnes",
      "pas d'assistance aux personnes",
      "sans assistance aux personnes",
      "pas d'assistance voyage",
    ],
  },
  "request.vehicleUpgrade": {
    true: ["upgrade du véhicule", "upgrade véhicule", "upgrade du véhicule de remplacement"],
    false: ["pas d'upgrade", "sans upgrade"],
  },
  "request.tyres": {
    true: [
      "pneus oui",
      "garantie pneus",
      "assurance pneus",
      "extension pneus",
      "option pneus",
      "assurer aussi les pneus",
      "assurer les pneus",
      "pneus à assurer",
    ],
    false: ["pas de garantie pneus", "sans garantie pneus", "pas d'option pneus"],
  },
  "request.goods": {
    "0": ["pas de marchandises", "sans marchandises", "pas de matériel transporté"],
    "5000": [
      "marchandises 5000",
      "marchandises * 5000 euros",
      "marchandises * 5.000 euros",
      "marchandises * 5.000 €",
      "marchandises 5k",
      "marchandises 5.000",
      "marchandises pour 5000",
      "marchandises pour 5.000",
      "matériel et marchandises 5000",
      "matériel et marchandises 5.000",
      "5000 euros de marchandises",
      "5.000 euros de marchandises",
    ],
    "12500": [
      "marchandises 12500",
      "marchandises * 12500 euros",
      "marchandises * 12.500 euros",
      "marchandises * 12.500 €",
      "marchandises 12.500",
      "marchandises pour 12500",
      "marchandises pour 12.500",
      "matériel et marchandises 12500",
      "matériel et marchandises 12.500",
      "12500 euros de marchandises",
      "12.500 euros de marchandises",
    ],
  },
  "request.economicUnemployment": {
    "0": ["pas de chômage économique", "sans chômage économique"],
    "30": ["chômage économique 30", "chômage économique * 30 jours", "30 jours de chômage économique"],
    "90": ["chômage économique 90", "chômage économique * 90 jours", "90 jours de chômage économique"],
  },
} as const;
