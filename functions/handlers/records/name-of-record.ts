/** What a record is told by where it is no more than named: what it is called, whose it is, and whether it is test data. */
type Name = 'kind' | 'id' | 'title' | 'language' | 'party' | 'synthetic';

export const nameOfRecord = <Of extends Readonly<Record<Name, unknown>>>({
  kind,
  id,
  title,
  language,
  party,
  synthetic,
}: Of): Pick<Of, Name> => ({ kind, id, title, language, party, synthetic });
