/** Which section of a form a field stands in, by its id; null where it is in none. */
export const sectionOfField = (id: string | null): string | null =>
  (id === null ? null : document.getElementById(id))
    ?.closest('[data-section]')
    ?.getAttribute('data-section') ?? null;
