/**
 * Files that the system opens with the installed app (`file_handlers` of the manifest).
 * Source: https://wicg.github.io/web-app-launch/; Chromium on desktops only.
 */

interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[];
}

declare global {
  interface Window {
    launchQueue?: { setConsumer(consume: (params: LaunchParams) => void): void };
  }
}

/** Hands over the first file of every launch with one; the latest listener has it. */
export function onOpenedFile(open: (file: File) => void, failed: (error: unknown) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    files?.[0]?.getFile().then(open, failed);
  });
}
