/** Drawings of where things are on a phone and a desktop. They say nothing that the words beside them do not. */
import { For, type JSX } from 'solid-js';
import s from './pictures.module.css';

/** The share button at the bottom of an iPhone's browser. */
export const ShareButton = () => (
  <Phone>
    <Lines x={58} y={24} widths={[44, 36, 40]} />
    <rect x="50" y="96" width="60" height="16" rx="4" fill="var(--sunken)" />
    <Ring x={80} y={104} />
    <path
      class={s.mark}
      d="M76.5 103.500v4.500h7v-4.500M80 105.500v-6M77.800 101.200L80 99l2.200 2.200"
    />
  </Phone>
);

/** The line with a plus in the sheet that the share button opens. */
export const AddLine = () => (
  <Phone>
    <rect x="50" y="34" width="60" height="82" rx="6" fill="var(--sunken)" />
    <For each={[42, 58, 90]}>
      {(y) => <rect x="54" y={y} width="52" height="12" rx="3" fill="var(--raised)" />}
    </For>
    <rect
      x="54"
      y="74"
      width="52"
      height="12"
      rx="3"
      fill="var(--seal-tint)"
      stroke="var(--seal)"
    />
    <Lines x={58} y={46} widths={[26]} />
    <Lines x={58} y={62} widths={[30]} />
    <Lines x={58} y={78} widths={[28]} />
    <Lines x={58} y={94} widths={[22]} />
    <path class={s.mark} d="M97 76.500h7v7h-7zM100.5 78.200v3.600M98.700 80h3.600" />
  </Phone>
);

/** The app among the icons of a home screen. */
export const HomeScreen = () => (
  <Phone>
    <Icons rows={[26, 48, 70]} />
    <Ring x={80} y={56} />
    <Seal x={72} y={48} />
  </Phone>
);

/** What a long press on the app's icon opens on Android. */
export const LongPress = () => (
  <Phone>
    <Icons rows={[26, 92]} />
    <Seal x={54} y={92} />
    <Shortcuts y={26} />
  </Phone>
);

/** A tile of the Shortcuts app that holds a link. */
export const LinkTile = () => (
  <Phone>
    <rect
      x="54"
      y="26"
      width="52"
      height="34"
      rx="7"
      fill="var(--seal-tint)"
      stroke="var(--seal)"
    />
    <path class={s.mark} d="M62 36a3.5 3.5 0 0 1 0-5h4M70 31h2a3.5 3.5 0 0 1 0 7h-4M64 34.500h7" />
    <Lines x={60} y={50} widths={[30]} />
    <rect x="54" y="66" width="24" height="22" rx="6" fill="var(--sunken)" />
    <rect x="82" y="66" width="24" height="22" rx="6" fill="var(--sunken)" />
  </Phone>
);

/** The install button in a desktop browser's address bar. */
export const AddressBar = () => (
  <Window>
    <rect x="18" y="26" width="124" height="14" rx="7" fill="var(--sunken)" />
    <Lines x={26} y={31} widths={[50]} />
    <Ring x={132} y={33} />
    <path class={s.mark} d="M132 29.500v5M129.800 32.500l2.200 2.200 2.200-2.200M128.5 36.500h7" />
    <Lines x={22} y={52} widths={[70, 50, 62]} />
  </Window>
);

/** What a right click on the app's icon opens in the taskbar or dock. */
export const Taskbar = () => (
  <Window>
    <rect x="10" y="96" width="140" height="16" fill="var(--sunken)" />
    <For each={[34, 52, 106, 124]}>
      {(x) => <rect x={x} y="99" width="10" height="10" rx="3" fill="var(--line-strong)" />}
    </For>
    <Seal x={72} y={96} />
    <Shortcuts y={30} />
  </Window>
);

function Phone(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <Picture>
      <rect x="46" y="4" width="68" height="120" rx="11" class={s.device} />
      <rect x="70" y="9" width="20" height="4" rx="2" fill="var(--line-strong)" />
      {props.children}
    </Picture>
  );
}

function Window(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <Picture>
      <rect x="10" y="12" width="140" height="100" rx="8" class={s.device} />
      <For each={[18, 25, 32]}>
        {(x) => <circle cx={x} cy="19" r="2" fill="var(--line-strong)" />}
      </For>
      {props.children}
    </Picture>
  );
}

function Picture(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <svg class={s.picture} viewBox="0 0 160 128" aria-hidden="true">
      {props.children}
    </svg>
  );
}

/** The four things an icon offers. */
function Shortcuts(props: { readonly y: number }): JSX.Element {
  return (
    <g transform={`translate(54 ${props.y})`}>
      <rect width="55" height="60" rx="6" fill="var(--raised)" stroke="var(--line-strong)" />
      <For each={[8, 22, 36, 50]}>
        {(y) => (
          <>
            <circle cx="8" cy={y + 1.5} r="3" fill="var(--seal)" />
            <Lines x={16} y={y} widths={[30]} />
          </>
        )}
      </For>
    </g>
  );
}

/** Where to press. */
function Ring(props: { readonly x: number; readonly y: number }): JSX.Element {
  return <circle cx={props.x} cy={props.y} r="12" class={s.ring} />;
}

/** Lines of text, one below the other. */
function Lines(props: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}): JSX.Element {
  return (
    <For each={props.widths}>
      {(width, i) => (
        <rect
          x={props.x}
          y={props.y + i() * 9}
          width={width}
          height="3.5"
          rx="1.75"
          class={s.line}
        />
      )}
    </For>
  );
}

/** Icons of other apps, three a row. */
function Icons(props: { readonly rows: readonly number[] }): JSX.Element {
  return (
    <For each={props.rows}>
      {(y) => (
        <For each={[54, 72, 90]}>
          {(x) => <rect x={x} y={y} width="16" height="16" rx="4.5" fill="var(--sunken)" />}
        </For>
      )}
    </For>
  );
}

/** The app's own icon. */
function Seal(props: { readonly x: number; readonly y: number }): JSX.Element {
  return (
    <g transform={`translate(${props.x} ${props.y})`}>
      <rect width="16" height="16" rx="4.5" fill="var(--seal)" />
      <path class={s.onSeal} d="M4.5 4.500h7v7h-7zM4.5 8h7" />
    </g>
  );
}
