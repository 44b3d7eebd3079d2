/** An entry of a ZIP file as it lies in it, and the numbers by which its records are known. */
export type PackedEntry = {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes before they were compressed. */
  readonly size: number;
  readonly packed: Uint8Array;
};

export const marks = {
  local: 0x04034b50,
  sums: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
} as const;

/** Of the fixed part of each record. */
export const lengths = { local: 30, central: 46, end: 22 } as const;
