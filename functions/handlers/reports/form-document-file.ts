/** The form as a document to fill in off line, in a language: the same for everybody. */
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { DocumentBlock } from '#shared/report/document';
import { formGuidance, formTables } from '#shared/sheets/form-document';
import type { Language } from '#shared/vocabulary/label';

import type { Answer } from '../../answer.ts';
import { writeDocx } from './docx-file.ts';

/** A form is of its version and not of a day: the same file has the same bytes. */
const written = '2026-01-01T00:00:00Z';

export const formBlocks = (kind: RecordKind, language: Language): readonly DocumentBlock[] => {
  const { lines, head } = formGuidance(kind, language);
  return [
    { kind: 'list', items: lines },
    ...formTables(kind, language).map(({ caption, questions }): DocumentBlock => ({
      kind: 'table',
      caption,
      head,
      rows: questions.map(({ label, how, answer }) => [label, how, answer]),
    })),
  ];
};

type Asked = { readonly path: { readonly kind: RecordKind; readonly language: Language } };

export const readFormDocument = async ({
  path: { kind, language },
}: Asked): Promise<Result<Answer, Refusal>> => {
  const { title } = formGuidance(kind, language);
  return ok({
    file: {
      content: await writeDocx({
        title,
        language,
        at: written,
        blocks: formBlocks(kind, language),
      }),
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      name: `acsg-form-${kind}-${language}.docx`,
    },
  });
};
