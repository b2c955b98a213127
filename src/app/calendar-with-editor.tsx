/** The calendar with the piece editor beside it: two pages that only the app may bring together. */
import type { JSX } from 'solid-js';
import CalendarPage from '../pages/calendar/calendar-page';
import { PieceEditor } from '../pages/pieces/piece-editor';

export default function CalendarWithEditor(): JSX.Element {
  return (
    <CalendarPage
      editor={(open) => (
        <PieceEditor pieceId={open.pieceId} postId={open.postId} onGone={open.onGone} />
      )}
    />
  );
}
