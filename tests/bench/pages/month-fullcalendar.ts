/** FullCalendar with the same posts, which it need not read: it has them in memory. */
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { Calendar as FullCalendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import chinese from 'fullcalendar/locales/zh-cn';
import classic from 'fullcalendar/themes/classic';
import timeGrid from 'fullcalendar/timegrid';
import type { Post } from '../../../src/domain/post';
import type { Calendar, Stage } from './month';
import { creations, titleOf } from './sample';

/** The days FullCalendar asks for, `YYYY-MM-DD…`. */
interface Window {
  readonly startStr: string;
  readonly endStr: string;
}

export async function prepare({ place, sample, day }: Stage): Promise<Calendar> {
  const posts = creations(sample).flatMap(({ store, after }) =>
    store === 'posts' ? [after as Post] : [],
  );
  const events = posts.map(({ title, plan }) => ({ id: title, title, start: plan.wall }));
  const calendar = new FullCalendar(place, {
    plugins: [dayGrid, timeGrid, classic],
    locale: chinese,
    timeZone: 'UTC',
    initialView: 'dayGridMonth',
    initialDate: day,
    firstDay: 1,
    fixedWeekCount: false,
    height: 'auto',
    events: async ({ startStr, endStr }: Window) =>
      events.filter(({ start }) => start >= startStr && start < endStr),
  });
  return {
    mount: () => calendar.render(),
    turn: (step) => (step > 0 ? calendar.next() : calendar.prev()),
    toWeek: () => calendar.changeView('timeGridWeek', day),
    move(number, _from, to) {
      const event = calendar.getEventById(titleOf(number));
      if (!event) throw new Error(`no event ${number}`);
      event.setStart(`${to}T12:00`);
    },
    dayOf: (day) => place.querySelector(`[data-date="${day}"]`),
  };
}
