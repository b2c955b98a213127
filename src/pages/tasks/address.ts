/** What the address says is open on this page, and the way back from it. */
import { useLocation, useNavigate, useSearchParams } from '@solidjs/router';
import { QUADRANTS, type Quadrant } from '../../domain/task';

export interface Open {
  readonly quadrant: Quadrant | null;
  /** Id of a task. */
  readonly task: string | null;
  /** Id of the task that is focused on. */
  readonly focus: string | null;
  readonly view: 'list' | null;
}

export interface Address {
  /** The quadrant shown alone. Reactive. */
  quadrant(): Quadrant | null;
  /** The task whose sheet is open. Reactive. */
  task(): string | null;
  /** The task that is focused on. Reactive. */
  focus(): string | null;
  view(): 'board' | 'list';
  show(view: 'board' | 'list'): void;
  /** Takes one of them out of the address. */
  leave(what: keyof Open): void;
}

/** Reads the address. Must run below the router. */
export function createAddress(): Address {
  const [params, setParams] = useSearchParams<{
    quadrant: string;
    task: string;
    focus: string;
    view: string;
  }>();
  const location = useLocation<{ opened?: boolean }>();
  const navigate = useNavigate();
  return {
    quadrant: () => QUADRANTS.find((quadrant) => quadrant === params.quadrant) ?? null,
    task: () => params.task ?? null,
    focus: () => params.focus ?? null,
    view: () => (params.view === 'list' ? 'list' : 'board'),
    show: (view) =>
      setParams(
        { view: view === 'list' ? view : undefined, quadrant: undefined },
        { replace: true },
      ),
    leave(what) {
      // Opened from this page: back. Arrived by a link from elsewhere: stay here.
      if (location.state?.opened) navigate(-1);
      else setParams({ [what]: undefined }, { replace: true });
    },
  };
}

/** The address with these open. */
export function addressOf(open: Partial<Open>): string {
  const params = new URLSearchParams();
  if (open.quadrant) params.set('quadrant', open.quadrant);
  if (open.view) params.set('view', open.view);
  if (open.task) params.set('task', open.task);
  if (open.focus) params.set('focus', open.focus);
  return `/tasks?${params}`;
}
