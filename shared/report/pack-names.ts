/** What the files of a pack are called. */
import type { Language } from '../vocabulary/label.ts';
import type { CountedEntity } from './figure-dimensions.ts';

export const manifestName = 'manifest.json';
/** Ed25519 over what `signedText` says, as base64. */
export const signatureName = 'manifest.sig';

/** Signed is a line with the digest of the manifest, since key services take short messages alone. */
export const signedText = (manifestSha256: string): string => `acsg report\n${manifestSha256}\n`;

export const narrativeName = (language: Language): string => `report.${language}.docx`;

export const rowsName = (
  entity: CountedEntity | 'forum' | '4w' | 'figures' | 'changes',
  format: 'ndjson' | 'csv',
): string => `data/${entity}.${format}`;

export const workbookName = 'data/register.xlsx';

/** Where the key is published by which packs are verified. */
export const keyAddress = '/api/public/report-key';

export const verifyCommand = 'npm run report:verify -- PACK --key KEY';
