/** What the calendar shows is written in its address: view, day and the open piece. */
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createMemo } from 'solid-js';
import { type DayKey, parseDay } from '../../domain/day';
import type { Post } from '../../domain/post';
import { CALENDAR_VIEWS, type CalendarView } from '../../domain/range';

export interface Address {
  view(): CalendarView;
  /** The day the view is around. */
  day(): DayKey;
  /** The piece open beside the calendar, and which of its posts; null when none is. */
  pieceId(): string | null;
  postId(): string | null;
  /** Shows another view or day in place of this one. A null day follows today. */
  show(next: { readonly view?: CalendarView; readonly day?: DayKey | null }): void;
  /** Opens a post's piece: beside the calendar, or on its own page where there is no room. */
  open(post: Post): void;
  /** The address that `open` goes to. */
  hrefOf(post: Post): string;
  close(): void;
}

/** Reads and writes the address; what it does not understand means the default. */
export function createAddress(today: () => DayKey, beside: () => boolean): Address {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const view = createMemo(() => CALENDAR_VIEWS.find((one) => one === search.view) ?? 'month');
  const day = createMemo(() => dayIn(search.date) ?? today());
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);

  /** The filters, which stay while pieces are opened. */
  function kept(): Record<string, string> {
    const filters = ['on', 'status', 'tag'].map((key) => [key, text(search[key])] as const);
    return Object.fromEntries(filters.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  }

  function hrefOf(post: Post): string {
    if (!beside()) return pieceHref(post.pieceId, post.id);
    const query = new URLSearchParams({
      ...kept(),
      view: view(),
      date: day(),
      piece: post.pieceId,
      post: post.id,
    });
    return `/calendar?${query}`;
  }

  return {
    view,
    day,
    pieceId: () => text(search.piece),
    postId: () => text(search.post),
    show(next) {
      const view = next.view && { view: next.view };
      const date = next.day !== undefined && { date: next.day };
      setSearch({ ...view, ...date }, { replace: true });
    },
    open: (post) => navigate(hrefOf(post), { scroll: !beside() }),
    hrefOf,
    close: () => setSearch({ piece: null, post: null }, { replace: true }),
  };
}

/** The address of a piece's own page. The ids may come from an address and so be anything. */
export function pieceHref(pieceId: string, postId: string | null): string {
  const query = postId === null ? '' : `?${new URLSearchParams({ post: postId })}`;
  return `/pieces/${encodeURIComponent(pieceId)}${query}`;
}

/** A day whose neighbouring pages are still days that can be written. */
function dayIn(text: string | string[] | undefined): DayKey | null {
  const day = typeof text === 'string' ? parseDay(text) : null;
  return day && day >= '0001' && day < '9999' ? day : null;
}
