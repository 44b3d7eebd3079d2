/** The file of public pages that was chosen in a form. Where there is none that can be sent, the focus goes back to it. */
import { ok, refuse, type Result } from '#shared/domain/result';

import { type ImportedFile, importedFileIn, isTooLarge } from './imported-file.ts';

export const choiceFaults = ['noFile', 'notAFile', 'tooLarge'] as const;
export type ChoiceFault = (typeof choiceFaults)[number];

export const chosenFile = async (
  form: HTMLFormElement,
): Promise<Result<ImportedFile, ChoiceFault>> => {
  const input = form.elements.namedItem('file');
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  const imported = file && importedFileIn(await file.text());
  if (imported && !isTooLarge(imported)) return ok(imported);
  if (input instanceof HTMLElement) input.focus();
  return refuse(!file ? 'noFile' : imported ? 'tooLarge' : 'notAFile');
};
