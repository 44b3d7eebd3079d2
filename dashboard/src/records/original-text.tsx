/** Text as its author wrote it: in its own language and direction, set apart from the page's. */
export const OriginalText = ({ text, language }: { text: string; language: string }) => (
  <bdi dir="auto" lang={language}>
    {text}
  </bdi>
);
