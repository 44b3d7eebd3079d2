/** The values behind a reason: codes, amounts and days that any language can word. */
export type Values = Readonly<Record<string, readonly string[] | string | number | undefined>>;
