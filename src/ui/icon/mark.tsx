/** The app's mark, drawn in place: as a picture it would be a document of its own to load and read. */
import type { JSX } from 'solid-js';

export function Mark(props: {
  /** Side in pixels. */
  readonly size: number;
}): JSX.Element {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.2" fill="#bf3b2f" />
      <path
        fill="#fff8f3"
        d="M7 1h2v1h-2zM3 2h10v1h-10zM2 4h12v1h-12zM4 6h8v1h-8zM4 7h2v4h-2zM10 7h2v4h-2zM6 8h4v1h-4zM6 10h4v1h-4zM2 12h12v1h-12zM7 11h2v1h-2zM7 13h2v2h-2zM4.7 3h1.2l.5 1h-1.2zM11.3 3h-1.2l-.5 1h1.2z"
      />
    </svg>
  );
}
