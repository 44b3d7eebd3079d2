/** Where answers under way are: with the page alone, or in the tab as well, whole or without the contact. */
export type KeptIn = 'page' | 'tab' | 'tabWithoutContact';
