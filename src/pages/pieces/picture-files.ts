/** Ways for picture files to come in beside choosing them: dropped and pasted. */

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
