/**
 * A picture under a frame of a ratio: dragged, pinched, wheeled, tapped to the middle, or moved with
 * the arrow keys and zoomed with + and −. What lies in the frame is what is kept.
 */
import { createUniqueId, type JSX, onMount } from 'solid-js';
import {
  type Frame,
  mostZoom,
  movedFrame,
  placeOf,
  rectOf,
  widestFrame,
  zoomedFrame,
} from '../../domain/crop';
import type { Ratio, Size } from '../../domain/media';
import { useI18n } from '../../i18n';
import s from './crop-view.module.css';
import { listenForGestures, type Point } from './pointers';

/** How far an arrow moves the frame, as a share of its width; with Shift further. */
const STEP = 0.02;
const LEAP = 0.1;
/** Zoom of one + or −. */
const NEARER = 1.1;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function CropView(props: {
  /** Address of the picture. */
  readonly url: string;
  readonly picture: Size;
  readonly ratio: Ratio;
  readonly frame: Frame;
  onFrame(frame: Frame): void;
}): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  let stage!: HTMLDivElement;
  let opening!: HTMLDivElement;
  const rect = () => rectOf(props.frame, props.picture, props.ratio);
  const most = () => mostZoom(props.picture, props.ratio);
  const percent = (zoom: number) => Math.round(zoom * 100);

  /** Pixels of the picture for a pixel of the window. */
  const scale = () => rect().width / opening.clientWidth;

  function pointIn(at: Point): Point {
    const box = opening.getBoundingClientRect();
    const { x, y } = rect();
    return { x: x + (at.x - box.x) * scale(), y: y + (at.y - box.y) * scale() };
  }
  function move(by: Point): void {
    props.onFrame(movedFrame(props.frame, by, props.picture, props.ratio));
  }
  function zoom(wanted: number, around: Point = props.frame): void {
    props.onFrame(zoomedFrame(props.frame, wanted, around, props.picture, props.ratio));
  }

  onMount(() =>
    listenForGestures(stage, {
      pull: ({ x, y }) => move({ x: -x * scale(), y: -y * scale() }),
      pinch: (factor, around) => zoom(props.frame.zoom * factor, pointIn(around)),
      tap(at) {
        const { x, y } = pointIn(at);
        move({ x: x - props.frame.x, y: y - props.frame.y });
      },
    }),
  );

  function onKey(event: KeyboardEvent): void {
    const towards = ARROWS[event.key];
    const step = rect().width * (event.shiftKey ? LEAP : STEP);
    if (towards) move({ x: towards.x * step, y: towards.y * step });
    else if (event.key === '+' || event.key === '=') zoom(props.frame.zoom * NEARER);
    else if (event.key === '-') zoom(props.frame.zoom / NEARER);
    else if (event.key === 'Home') props.onFrame(widestFrame(props.picture));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const where = () => {
    const { x, y } = placeOf(props.frame, props.picture, props.ratio);
    return t().media.where(Math.round(x * 100), Math.round(y * 100), percent(props.frame.zoom));
  };
  return (
    <div class={s.crop}>
      <div
        ref={stage}
        class={s.stage}
        role="slider"
        tabIndex={0}
        aria-label={t().media.frame}
        aria-describedby={id}
        aria-valuemin={100}
        aria-valuemax={percent(most())}
        aria-valuenow={percent(props.frame.zoom)}
        aria-valuetext={where()}
        onKeyDown={onKey}
      >
        <div
          ref={opening}
          class={s.opening}
          style={{ '--wide': String(props.ratio[0]), '--high': String(props.ratio[1]) }}
        >
          <img
            class={s.picture}
            src={props.url}
            alt=""
            draggable={false}
            style={{
              width: `${(props.picture.width / rect().width) * 100}%`,
              left: `${(-rect().x / rect().width) * 100}%`,
              top: `${(-rect().y / rect().height) * 100}%`,
            }}
          />
          <div class={s.shade} />
        </div>
      </div>
      <p id={id} class={s.hint}>
        {t().media.frameHint} <span>{t().media.frameKeys}</span>
      </p>
      <label class={s.zoom}>
        <span>{t().media.zoom}</span>
        <input
          type="range"
          min={100}
          max={percent(most())}
          step={1}
          value={percent(props.frame.zoom)}
          disabled={most() === 1}
          aria-valuetext={t().media.times(percent(props.frame.zoom))}
          onInput={(event) => zoom(event.currentTarget.valueAsNumber / 100)}
        />
        <output>{t().media.times(percent(props.frame.zoom))}</output>
      </label>
    </div>
  );
}
