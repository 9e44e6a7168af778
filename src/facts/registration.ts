/** RN-13: eight alphanumeric capitals at most. The empty plate is a car that is not registered yet. */
export const PLATE = /^[A-Z0-9]{0,8}$/;

/** RN-14: seventeen alphanumeric capitals at most, without I, O and Q. Shorter ones exist on older vehicles. */
export const VIN = /^[A-HJ-NPR-Z0-9]{0,17}$/;

/** The length below which a VIN deserves a remark (never a refusal): those of today have seventeen characters. */
export const FULL_VIN_LENGTH = 17;

// Only a to z: the full Unicode rules turn "ß" and "ſ" into letters that were never typed.
const capitals = (text: string): string => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

const withoutSeparators = (text: string): string => text.replace(/[\s.\-\u2010-\u2015]/g, "");

/** Capitals, without spaces, dots and hyphens: "1-abc-123" is "1ABC123". */
export const normalisePlate = (plate: string): string => capitals(withoutSeparators(plate));

/** As {@link normalisePlate}, for a vehicle identification number. */
export const normaliseVin = (vin: string): string => capitals(withoutSeparators(vin));
