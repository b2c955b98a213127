/** The seal sheet of one streak of so many days, half of them sealed. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { render } from 'solid-js/web';
import { addDays, type DayKey, daysFrom } from '../../../src/domain/day';
import { type Credit, newStreak } from '../../../src/domain/streak';
import { countDays } from '../../../src/domain/streak-days';
import { sealSheet } from '../../../src/domain/streak-sheet';
import { walk } from '../../../src/domain/streak-walk';
import { createI18n, I18nContext, loadMessages } from '../../../src/i18n';
import { SealSheet } from '../../../src/ui/seal-sheet/seal-sheet';
import { painted } from './painted';
import { NOW, ZONE } from './sample';

const FIRST = '2017-01-01' as DayKey;
const place = document.getElementById('app') as HTMLElement;
const i18n = createI18n(() => 'zh-CN', await loadMessages('zh-CN'));
// The first date of a page costs 20 ms of loading ICU, which in the app the day's heading has paid.
i18n.f().dateAndWeekday(FIRST);

/** Milliseconds until a sheet of so many days is painted. */
function draw(goal: number): Promise<number> {
  const today = addDays(FIRST, Math.floor(goal / 2));
  const streak = { ...newStreak('a', '手帐日更', FIRST, NOW), goal };
  const credits = daysFrom(FIRST, Math.floor(goal / 2))
    .filter((_, i) => i % 21 !== 20)
    .map((day, i): Credit => ({ postId: `${i}`, day, platform: 'weibo', tags: [], zone: ZONE }));
  const view = walk(streak, countDays(streak, credits, [], []), today);
  return painted(
    () => {
      const sheet = sealSheet(streak, view);
      render(
        () => (
          <I18nContext.Provider value={i18n}>
            <SealSheet
              sheet={sheet}
              today={today}
              weekStart={1}
              name={(day) => day}
              onOpen={() => undefined}
            />
          </I18nContext.Provider>
        ),
        place,
      );
    },
    () => place.querySelector('svg path') !== null,
  );
}

const bench = { draw };
export type SheetBench = typeof bench;
Object.assign(window, { bench });
