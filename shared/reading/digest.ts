/** Fowler, Noll and Vo's hash over code units, from two beginnings: to tell versions apart and not to keep secrets. */
const hash = (text: string, beginning: number): string => {
  let value = beginning;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93);
  return (value >>> 0).toString(16).padStart(8, '0');
};

export const digestOfTables = (text: string): string =>
  `${hash(text, 0x81_1c_9d_c5)}${hash(text, 0x01_00_01_93)}`;
