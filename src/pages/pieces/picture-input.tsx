/** Ways for picture files to come in: chosen from the device, dropped, pasted. */
import type { JSX } from 'solid-js';

export interface PictureInput {
  readonly element: JSX.Element;
  /** Asks the person for files. Has to follow a press. */
  open(): void;
}

/** A hidden file field. The same file may be chosen twice. */
export function createPictureInput(
  { multiple }: { readonly multiple: boolean },
  onFiles: (files: readonly File[]) => void,
): PictureInput {
  const element = (
    <input
      type="file"
      accept="image/*"
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

export function droppedFiles(event: DragEvent): readonly File[] {
  return [...(event.dataTransfer?.files ?? [])];
}

/** Pasted pictures. What comes with text is text where text can be typed. */
export function pastedFiles(event: ClipboardEvent): readonly File[] {
  const { clipboardData, target } = event;
  const typing = target instanceof Element && target.closest('input, textarea') !== null;
  if (!clipboardData || (typing && clipboardData.types.includes('text/plain'))) return [];
  return [...clipboardData.files].filter(({ type }) => type.startsWith('image/'));
}
