/** What the app hands the person to keep as files, while a test runs. */
import { onTestFinished, vi } from 'vitest';

export interface KeptFile {
  readonly name: string;
  text(): Promise<string>;
}

/** A list that grows with every file that is saved from now on. */
export function keptFiles(): KeptFile[] {
  const files: KeptFile[] = [];
  let made: Blob;
  const spies = [
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made = blob as Blob;
      return '#';
    }),
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = made;
      files.push({ name: this.download, text: () => blob.text() });
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return files;
}
