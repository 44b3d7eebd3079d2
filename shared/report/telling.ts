/**
 * All by which a report is told and counted: its words in every language, the labels of codes, the families of figures,
 * and how a text is made of them. A pack says the digest of it, so that a later version of the register, which tells the
 * same rows in other words, knows that it cannot tell the text of the pack again.
 */
import { editions } from '../vocabulary/editions.ts';
import { languages } from '../vocabulary/label.ts';
import { figureFamilies } from './figure-names.ts';
import { codesOf } from './named-codes.ts';
import { narrativeOf } from './narrative.ts';
import { regionsOfScheme, schemeIds, schemeLabel } from './region-scheme.ts';
import type { Snapshot } from './snapshot.ts';
import { reportWordsOf } from './words/words.ts';

/** Of nothing but one change, so that its text shows every part that a text has. */
const sample: Snapshot = {
  facts: {
    number: 1,
    edition: editions[0].id,
    regionScheme: schemeIds[0],
    world: 'made_up',
    frozenAt: '2026-01-31T12:00:00.000Z',
    note: 'A note',
    previous: 1,
  },
  rows: { pledges: [], offers: [], matches: [] },
  figures: [],
  changes: [
    { entity: 'pledges', id: 'p', component_no: 'c1', change: 'changed', columns: 'title' },
  ],
};

export const tellingText = (): string =>
  JSON.stringify({
    words: languages.map(reportWordsOf),
    texts: languages.map((language) => narrativeOf(sample, language)),
    codes: codesOf,
    regions: schemeIds.map((id) => [schemeLabel(id), regionsOfScheme(id)]),
    families: figureFamilies,
  });
