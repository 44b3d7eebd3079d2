/** The template of a file of rows, in a language. The same for everybody, so that it needs neither table nor right. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { templateSheets } from '#shared/sheets/template';
import { sayInSheet } from '#shared/sheets/words/words';
import type { Language } from '#shared/vocabulary/label';

import type { Answer } from '../../../answer.ts';
import { writeWorkbook } from '../../figures/workbook.ts';

/** A template is of its version and not of a day: the same file has the same bytes. */
const written = '2026-01-01T00:00:00Z';

export const readSheetTemplate = async ({
  path: { language },
}: {
  readonly path: { readonly language: Language };
}): Promise<Result<Answer, Refusal>> =>
  ok({
    file: {
      content: await writeWorkbook(
        sayInSheet(language)('template.title'),
        written,
        templateSheets(language),
      ),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: `acsg-template-${language}.xlsx`,
    },
  });
