/** The reference in what people paste: itself, or the last part of an address. */
export const recordIdIn = (text: string): string | undefined =>
  /^(?:.*\/)?([0-9a-z]{16})\/?(?:[?#].*)?$/.exec(text.trim().toLowerCase())?.[1];
