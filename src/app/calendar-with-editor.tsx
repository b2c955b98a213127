/** The calendar with the piece editor beside it: two pages that only the app may bring together. */
import { type JSX, lazy, Suspense } from 'solid-js';
import CalendarPage from '../pages/calendar/calendar-page';

/** The calendar is there before it, and does not go away while it comes. */
const PieceEditor = lazy(async () => {
  const { PieceEditor } = await import('../pages/pieces/piece-editor');
  return { default: PieceEditor };
});

export default function CalendarWithEditor(): JSX.Element {
  return (
    <CalendarPage
      editor={(open) => (
        <Suspense>
          <PieceEditor pieceId={open.pieceId} postId={open.postId} onGone={open.onGone} />
        </Suspense>
      )}
    />
  );
}
