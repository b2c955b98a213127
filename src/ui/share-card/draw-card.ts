/** Draws a share card on a canvas. All is in the card's own units, so it is sharp at any scale. */
import type { SheetKind } from '../../domain/streak-sheet';
import { SEAL_HAIRLINE, SEAL_OUTLINE } from '../seal/seal-shape';
import {
  CARD_COLOURS,
  CARD_SIZES,
  type CardColours,
  type CardContent,
  type CardShape,
  type CardTheme,
} from './card';
import { type Face, fitText, fontOf } from './fit-text';
import { packDays } from './pack-days';

export interface CardLook {
  readonly shape: CardShape;
  readonly theme: CardTheme;
  /** Pixels a unit. */
  readonly scale: number;
  /** CSS font families. */
  readonly serif: string;
  readonly sans: string;
}

const MARGIN = 32;
const SEAL = 62;
const LINE = 22;
const FACT = 21;
const FOOT = 22;
const GAP = 18;
const TILT = (4 * Math.PI) / 180;
/** Kinds drawn as outlines. */
const OUTLINED: readonly SheetKind[] = ['rest', 'off', 'planned'];

/** Sizes the canvas and draws the card. Throws when the browser gives no 2D context. */
export function drawCard(canvas: HTMLCanvasElement, content: CardContent, look: CardLook): void {
  const { width, height } = CARD_SIZES[look.shape];
  canvas.width = Math.round(width * look.scale);
  canvas.height = Math.round(height * look.scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D context');
  context.setTransform(look.scale, 0, 0, look.scale, 0, 0);
  const colours = CARD_COLOURS[look.theme];
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);

  const room = width - 2 * MARGIN;
  const face = (
    family: 'serif' | 'sans',
    weight: number,
    size: readonly [number, number],
  ): Face => ({
    family: look[family],
    weight,
    size,
  });
  /** Writes a text with its baseline at y; gives its width back. */
  function write(text: string, x: number, y: number, of: Face, within: number, colour: string) {
    if (!context) return 0;
    const fitted = fitText(context, text, of, within);
    context.font = fontOf(of, fitted.size);
    context.fillStyle = colour;
    context.fillText(fitted.text, x, y);
    return fitted.width;
  }

  drawSeal(context, content, look, colours, width - MARGIN - SEAL / 2);

  const besideSeal = room - SEAL - 14;
  write(content.name, MARGIN, MARGIN + 15, face('sans', 400, [16, 11]), besideSeal, colours.muted);

  // The number, as large as the card's height and the digits allow, its goal smaller behind it.
  const large = look.shape === '1:1' ? 76 : look.shape === '16:9' ? 88 : 108;
  const over = content.goal === null ? '' : `/${content.goal}`;
  const digits = face('serif', 700, [large, 30]);
  const goal = (size: number) => face('serif', 400, [size * 0.36, 8]);
  const number = fitText(context, String(content.label), digits, room * (over ? 0.66 : 1));
  const top = MARGIN + Math.max(30, SEAL - large * 0.3);
  const base = top + number.size * 0.82;
  write(number.text, MARGIN - number.size * 0.03, base, digits, number.width + 1, colours.ink);
  write(
    over,
    MARGIN + number.width + 4,
    base,
    goal(number.size),
    room - number.width - 4,
    colours.muted,
  );

  // From below: the brand, the facts, the lines; the sheet has what is left.
  const foot = height - MARGIN;
  const columns = look.shape === '16:9' ? 2 : 1;
  const factRows = Math.ceil(content.facts.length / columns);
  const texts = content.lines.length * LINE + factRows * FACT + (factRows > 0 ? 6 : 0);
  const from = base + (look.shape === '1:1' ? GAP : GAP * 1.4);
  const left = foot - FOOT - GAP - texts - GAP - from;
  const packed = packDays(content.sheet, room, Math.max(8, left), look.shape === '9:16');
  // Where much is left, the sheet stands a little freer.
  const down = Math.min(30, Math.max(0, left - packed.height) * 0.3);
  drawDays(context, content, packed, colours, from + down);

  let y = from + down + packed.height + GAP + 8 + down / 2;
  for (const line of content.lines) {
    write(line, MARGIN, y, face('sans', 400, [14, 9]), room, colours.muted);
    y += LINE;
  }
  if (factRows > 0) y += 6;
  const column = (room - (columns - 1) * GAP) / columns;
  content.facts.forEach(({ name, value }, i) => {
    const x = MARGIN + Math.floor(i / factRows) * (column + GAP);
    const at = y + (i % factRows) * FACT;
    const wide = write(name, x, at, face('sans', 400, [12.5, 9]), column * 0.4, colours.muted);
    const start = Math.max(76, wide + 10);
    write(value, x + start, at, face('sans', 500, [13, 9]), column - start, colours.ink);
  });

  context.fillStyle = colours.seal;
  context.beginPath();
  context.roundRect(MARGIN, foot - FOOT + 2, 20, 20, 5);
  context.fill();
  context.textAlign = 'center';
  write(content.glyph, MARGIN + 10, foot - 5, face('serif', 700, [13, 8]), 18, colours.onSeal);
  context.textAlign = 'left';
  write(
    content.brand,
    MARGIN + 29,
    foot - 4,
    face('serif', 400, [13, 8]),
    room - 29,
    colours.muted,
  );
}

function drawSeal(
  context: CanvasRenderingContext2D,
  content: CardContent,
  look: CardLook,
  colours: CardColours,
  x: number,
): void {
  context.save();
  context.translate(x, MARGIN + SEAL / 2);
  context.rotate(TILT);
  context.save();
  context.scale(SEAL / 100, SEAL / 100);
  context.translate(-50, -50);
  context.fillStyle = colours.seal;
  context.fill(new Path2D(SEAL_OUTLINE));
  context.strokeStyle = colours.onSeal;
  context.globalAlpha = 0.55;
  context.lineWidth = 1.4;
  context.stroke(new Path2D(SEAL_HAIRLINE));
  context.restore();
  context.fillStyle = colours.onSeal;
  context.textAlign = 'center';
  const digits: Face = { family: look.serif, weight: 700, size: [23, 10] };
  const label = fitText(context, String(content.label), digits, SEAL * 0.74);
  context.font = fontOf(digits, label.size);
  context.fillText(label.text, 0, content.goal === null ? label.size * 0.34 : 4);
  if (content.goal !== null) {
    context.font = `400 9.5px ${look.serif}`;
    context.fillText(`/${content.goal}`, 0, 16);
  }
  context.restore();
}

function drawDays(
  context: CanvasRenderingContext2D,
  content: CardContent,
  packed: ReturnType<typeof packDays>,
  colours: CardColours,
  top: number,
): void {
  const side = packed.pitch * 0.82;
  const line = Math.min(1.2, side * 0.18);
  content.sheet.kinds.forEach((kind, index) => {
    const { x, y } = packed.at(index);
    const inset = OUTLINED.includes(kind) ? line / 2 : 0;
    context.beginPath();
    context.roundRect(
      MARGIN + x + inset,
      top + y + inset,
      side - 2 * inset,
      side - 2 * inset,
      side * 0.22,
    );
    if (inset > 0) {
      context.strokeStyle = colours.days[kind];
      context.lineWidth = line;
      context.stroke();
    } else {
      context.fillStyle = colours.days[kind];
      context.fill();
    }
  });
}
