/** A sheet of a workbook, before anything writes it. */

/** A moment stands for itself, so that a spreadsheet reckons with it. */
export type SheetCell = string | number | boolean | null | { readonly at: string };

export type SheetColumn = { readonly width: number; readonly format?: 'day' | 'time' };

/** Of a column from the second row on: where the values stand that it offers, and whether it takes others as well. */
export type SheetChoices = {
  readonly column: number;
  readonly range: string;
  readonly isOpen: boolean;
};

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isRightToLeft: boolean;
  readonly isHidden?: true;
  readonly choices?: readonly SheetChoices[];
};
