/** Text that stays within its room: smaller first, then cut, between whole characters as people see them. */

export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Largest and smallest size, in the canvas's units. */
  readonly size: readonly [number, number];
}

export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

/** The least by which a size is made smaller, in the canvas's units. */
const STEP = 0.1;

type Measuring = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** The text at the largest size at which it is at most `room` wide; cut with … where even the smallest is not. */
export function fitText(context: Measuring, text: string, face: Face, room: number): Fitted {
  const [largest, smallest] = face.size;
  const widthAt = (size: number, what: string) => {
    context.font = fontOf(face, size);
    return context.measureText(what).width;
  };
  let size = largest;
  let width = widthAt(size, text);
  // Hinted glyphs do not shrink in proportion: it may take more than one step.
  while (width > room && size > smallest) {
    size = Math.max(smallest, Math.min(size - STEP, (size * room) / width));
    width = widthAt(size, text);
  }
  if (width <= room) return { text, size, width };
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [from, to] = [0, characters.length];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (widthAt(size, cut(characters, middle)) <= room) from = middle;
    else to = middle - 1;
  }
  const short = cut(characters, from);
  return { text: short, size, width: widthAt(size, short) };
}

export function fontOf({ family, weight }: Face, size: number): string {
  return `${weight} ${size}px ${family}`;
}

function cut(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}
