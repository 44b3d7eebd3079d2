/** Reasons as sentences: from codes with values to one language. The same for the API, the command line and the pages. */
import type { GateReason, PartReason } from '../domain/matching/explanation.ts';
import type { GateId } from '../domain/matching/gates.ts';
import type { Change } from '../domain/matching/nearest-change.ts';
import type { CommonChange } from '../domain/matching/no-suggestion.ts';
import type { Remark } from '../domain/matching/remarks.ts';
import type { RecordKind } from '../domain/records/record.ts';
import type { Language } from '../vocabulary/label.ts';
import type { Catalogue } from './catalogue.ts';
import { changeClause } from './change-words.ts';
import { gateWords } from './gate-words.ts';
import { partWords } from './part-words.ts';
import { remarkWords } from './remark-words.ts';
import { reasonWordsIn } from './words.ts';

/** Why there is no suggestion: the record itself, nothing to meet, or a gate that so many candidates fail. */
export type NoneReason =
  | { readonly reason: 'notInForce'; readonly state: string }
  | { readonly reason: 'noArea' }
  | { readonly reason: 'noCandidates'; readonly kind: RecordKind }
  | { readonly reason: GateId; readonly count: number; readonly of: number };

export type Reasons = {
  readonly gate: (reason: GateReason) => string;
  readonly part: (reason: PartReason) => string;
  readonly remark: (remark: Remark) => string;
  readonly change: (change: Change) => string;
  readonly none: (reason: NoneReason) => string;
  readonly commonChange: (change: CommonChange) => string;
};

export const reasonsIn = (language: Language, catalogue: Catalogue): Reasons => {
  const words = reasonWordsIn(language, catalogue);
  const { say } = words;
  return {
    gate: (reason) => gateWords(reason, words),
    part: (reason) => partWords(reason, words),
    remark: (remark) => remarkWords(remark, words),
    change: (change) =>
      change.effect === 'opens'
        ? say('change.opens', { change: changeClause(change, words) })
        : say('change.raises', { change: changeClause(change, words), score: change.score }),
    none: (none) => {
      if (none.reason === 'notInForce')
        return say('none.notInForce', { state: words.name('recordStates', none.state) });
      if (none.reason === 'noArea') return say('none.noArea');
      if (none.reason === 'noCandidates') return say(`none.${none.kind}`);
      const reason = say(`fails.${none.reason}`);
      return say('none.gate', { count: none.count, total: none.of, reason });
    },
    commonChange: (change) =>
      say('none.change', { count: change.count, change: changeClause(change, words) }),
  };
};
