/** Addresses a person types: links lead to https only. */

/** True for a whole https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
