/** What the legs of a match are called: in the order in which they came, and never again, so that an id means one giver for ever. */
export const legIdAt = (place: number): string => `l${place + 1}`;
export const legIdForm = /^l[1-9]\d?$/;

/** Of every match that was stored with two ends, and of the first leg of any other. */
export const firstLegId = legIdAt(0);

/** As many as are read at one glance; those that left keep their place. */
export const mostLegs = 12;
