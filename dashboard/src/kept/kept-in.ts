/** Where answers under way are: with the page alone, or on the device as well, whole or without what no storage may keep. */
export type KeptIn = 'page' | 'device' | 'deviceInPart';
