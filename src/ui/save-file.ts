/** Hands the person a file made on the device. */

/** Downloads `content` under `name`; `type` is its MIME type. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What file names cannot hold everywhere. */
const UNFIT = /[\\/:*?"<>|\p{C}]/gu;

/** A file name that every system takes. */
export function fileName(text: string, extension: string): string {
  return `${text.replace(UNFIT, '_')}.${extension}`;
}
