/** Hands a file to the reader. */
export const downloadFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

export const downloadText = (name: string, type: string, text: string): void =>
  downloadFile(name, new Blob([text], { type }));
