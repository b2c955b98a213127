/** A hidden field that asks the person for files. */
import type { JSX } from 'solid-js';

export interface FileInput {
  readonly element: JSX.Element;
  /** Asks for files. Has to follow a press. */
  open(): void;
}

/** `accept` as in HTML. The same file may be chosen twice. */
export function createFileInput(
  { accept, multiple }: { readonly accept: string; readonly multiple: boolean },
  onFiles: (files: readonly File[]) => void,
): FileInput {
  const element = (
    <input
      type="file"
      accept={accept}
      multiple={multiple}
      hidden
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        onFiles(files);
      }}
    />
  ) as HTMLInputElement;
  return { element, open: () => element.click() };
}
