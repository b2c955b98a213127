/** What is drawn on a canvas, whoever draws it. */
export interface Drawn {
  /** Marks a point, or none with -1. */
  mark(index: number): void;
  /** Draws again in the colours that hold now. */
  repaint(): void;
  destroy(): void;
}

/** Reads a colour token as it holds for an element now. */
export function colourOf(element: Element, token: string): string {
  return getComputedStyle(element).getPropertyValue(token).trim();
}

/** The font of an element, its size in pixels: as large as the person wants text to be. */
export function fontOf(element: Element): { readonly family: string; readonly size: number } {
  const { fontFamily, fontSize } = getComputedStyle(element);
  return { family: fontFamily, size: Number.parseFloat(fontSize) };
}
