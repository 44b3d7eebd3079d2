/** Where answers under way are: with the page alone, or in the tab as well, whole or without what no tab may keep. */
export type KeptIn = 'page' | 'tab' | 'tabInPart';
