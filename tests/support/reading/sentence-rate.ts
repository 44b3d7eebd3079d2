/** How many made-up sentences are read as they should be; prints the count and what went wrong. */
export const rateOf = <Sentence extends { readonly text: string }>(
  name: string,
  sentences: readonly Sentence[],
  wanted: (sentence: Sentence) => unknown,
  read: (sentence: Sentence) => unknown,
): number => {
  const wrong = sentences.flatMap((sentence) => {
    const want = JSON.stringify(wanted(sentence));
    const got = JSON.stringify(read(sentence));
    return want === got ? [] : [`${sentence.text}\n  wanted ${want}\n  read   ${got}`];
  });
  const right = sentences.length - wrong.length;
  console.log([`${name}: ${right} of ${sentences.length}`, ...wrong].join('\n'));
  return right / sentences.length;
};
