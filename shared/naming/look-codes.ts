/** What somebody should look at before it is stored, of whatever file it is. */
export const lookCodes = [
  'dayRead',
  'formulaValue',
  'mergedCell',
  'quoteTaken',
  'damagedText',
  'severalStates',
  'placeAsWords',
  'stateGroup',
  'formerRegion',
  'placeElsewhere',
  'languageAssumed',
  'conditionKindAssumed',
  'saysOtherwise',
  'leftOut',
  'partnersAsNamed',
  'newParty',
  'partyLooksLike',
  'partyOtherType',
  'partyOtherCountry',
  'sameNameElsewhere',
  'nameAgainstCode',
  'looksLikeRecord',
  'sameTitleInFile',
  'goneFromFile',
] as const;

export type LookCode = (typeof lookCodes)[number];
