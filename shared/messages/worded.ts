/** Adds a sentence to each reason of an answer, where its reader asked for one in a language. */
import type { Explanation } from '../domain/matching/explanation.ts';
import type { Change } from '../domain/matching/nearest-change.ts';
import type { CommonChange } from '../domain/matching/no-suggestion.ts';
import type { NoneReason, Reasons } from './reasons.ts';

export const wordedExplanation = (explanation: Explanation, reasons: Reasons) => ({
  ...explanation,
  gates: explanation.gates.map((each) => ({ ...each, sentence: reasons.gate(each) })),
  parts: explanation.parts.map((each) => ({ ...each, sentence: reasons.part(each) })),
  remarks: explanation.remarks.map((each) => ({ ...each, sentence: reasons.remark(each) })),
});

export const wordedChange = (change: Change, reasons: Reasons) => ({
  ...change,
  sentence: reasons.change(change),
});

export const wordedNoSuggestions = <
  None extends {
    readonly reasons: readonly NoneReason[];
    readonly changes: readonly CommonChange[];
  },
>(
  none: None,
  reasons: Reasons,
) => ({
  ...none,
  reasons: none.reasons.map((each) => ({ ...each, sentence: reasons.none(each) })),
  changes: none.changes.map((each) => ({ ...each, sentence: reasons.commonChange(each) })),
});
