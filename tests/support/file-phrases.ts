/** Phrases that only whoever works with an imported file understands: none of them belongs in a public text. */
export const filePhrases: readonly RegExp[] = [
  /\bTB[CAD]\b/,
  /\brows? \d/i,
  /\b(?:this|the|our|working) (?:file|list|sheet|spreadsheet)\b/i,
  /\blonger working list\b/i,
  /\bcross-?checks?\b/i,
  /\bcounting rules?\b/i,
  /\b(?:not|no) (?:a |one )?(?:record|pledge) to match\b/i,
  /\bnot carried here\b/i,
  /\bmust not count\b/i,
  /\bnumbers? (?:are|is) ours\b/i,
  /\bin our words\b/i,
  /\ba count\)/i,
  /\b(?:area|kind|A[1-4]) is arguable\b/i,
  /\blisted with the offers because\b/i,
  /\bread from the text\b/i,
  / \| /,
];
