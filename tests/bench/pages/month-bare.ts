/** What our calendar page comes to, as ready HTML: the least that a browser needs to show it. */
import './month-ours';
import type { Calendar, Stage } from './month';

export async function prepare({ place, html }: Stage): Promise<Calendar> {
  function unable(): never {
    throw new Error('HTML alone does nothing');
  }
  return {
    mount() {
      place.innerHTML = html;
    },
    turn: unable,
    move: unable,
    toWeek: unable,
    dayOf: unable,
  };
}
