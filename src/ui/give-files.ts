/** Hands files to the person: to the share sheet of a phone, from where they go to its photos, or to a folder. */
import { saveFile } from './save-file';

/** True where files can go to the photos: a device for fingers whose browser shares files. */
export function canShareFiles(): boolean {
  const sample = new File([], 'sample.jpg', { type: 'image/jpeg' });
  return (
    matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [sample] }) === true
  );
}

/** Shares the files, or saves each where that cannot be. Who changes their mind has not failed. */
export async function giveFiles(files: readonly File[]): Promise<void> {
  if (canShareFiles() && navigator.canShare({ files: [...files] })) {
    try {
      return await navigator.share({ files: [...files] });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      // Refused after all, perhaps because reading took too long: saving asks nobody.
    }
  }
  for (const file of files) saveFile(file.name, file, file.type);
}
