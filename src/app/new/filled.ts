/** What is filled in for something new: what it would become, what is wrong with it, and keeping it. */
import { type Accessor, createSignal } from 'solid-js';
import { type DayKey, parseDay } from '../../domain/day';
import type { Given } from '../../domain/go-link';
import { PLATFORM_IDS } from '../../domain/platform';
import { type RuleField, type RuleForm, readRule } from '../../domain/rule-form';
import { newSeries, nextDates, type SeriesFields } from '../../domain/series';
import { parseWall } from '../../domain/zone';
import type { I18n } from '../../i18n';
import { createTemplates } from '../../pages/pieces/templates';
import type { App } from '../../state/app';
import { makeEditing } from '../../state/editing';
import type { NewThing } from '../../state/overlay';
import { makeSeries } from '../../state/series';

const USUAL_TIME = '20:00';

interface Wrong {
  title?: string;
  platforms?: string;
  time?: string;
  rule?: readonly RuleField[];
}

/**
 * The fields of the form; `day` and `clock` (`HH:mm`) are what a post was meant for, if anything, and
 * `given` what a link fills in.
 */
export function createFilled(
  app: App,
  { t }: I18n,
  what: Accessor<NewThing>,
  day: DayKey | null,
  at: string | undefined,
  given?: Given,
) {
  const offered = () => PLATFORM_IDS.filter((id) => app.settings.value.platforms.includes(id));
  const [title, setTitle] = createSignal(given?.title ?? '');
  const [platforms, setPlatforms] = createSignal(
    offered().filter((id) => given?.platforms.includes(id)),
  );
  const [date, setDate] = createSignal<string>(day ?? app.settings.today());
  const [clock, setClock] = createSignal(at ?? USUAL_TIME);
  const templates = createTemplates('piece');
  const [templateId, setTemplateId] = createSignal('');
  const template = () => templates().find(({ id }) => id === templateId())?.content;
  const [repeat, setRepeat] = createSignal<RuleForm | null>(null);
  const [wrong, setWrong] = createSignal<Wrong>({});

  const wall = () => parseWall(`${date()}T${clock()}`);
  const rule = () => {
    const form = repeat();
    return form && readRule(form);
  };
  /** The series to begin; null where it does not repeat, or cannot yet. */
  const series = (): SeriesFields | null => {
    const [startDay, read, from] = [parseDay(date()), rule(), template()];
    if (!startDay || !wall() || platforms().length === 0 || !read || 'wrong' in read) return null;
    return {
      ...read,
      startDay,
      title: title().trim(),
      body: from?.body ?? '',
      tags: from?.tags ?? [],
      platforms: platforms(),
      clock: clock(),
      zone: app.settings.zone(),
    };
  };

  function check(text: string, planning: boolean): Wrong {
    const read = rule();
    const now = app.clock.read();
    const begun = series();
    const never = begun && nextDates(newSeries('', begun, now), now, 1).length === 0;
    return {
      ...(text === '' && { title: t().newThing.noTitle }),
      ...(planning && platforms().length === 0 && { platforms: t().newThing.noPlatform }),
      ...(planning && !wall() && { time: t().time.bad }),
      ...(planning && never && { time: t().series.noDays }),
      ...(planning && read && 'wrong' in read && { rule: read.wrong }),
    };
  }

  /** True when it is kept; otherwise what is wrong is told. */
  async function write(): Promise<boolean> {
    const text = title().trim();
    const planning = what() === 'post';
    const found = check(text, planning);
    setWrong(found);
    if (Object.keys(found).length > 0) return false;
    const begun = planning && series();
    if (begun) return makeSeries(app).start(begun);
    const time = wall();
    const plan = planning && time && { wall: time, zone: app.settings.zone() };
    const from = template();
    if (from) {
      const planned = plan ? { platforms: platforms(), plan } : null;
      return (await makeEditing(app).createFrom(from, text, planned)) !== null;
    }
    if (!plan) return (await app.planning.jot(text)) !== null;
    return (await app.planning.planNew(text, platforms(), plan)) !== null;
  }

  /** Takes over what the template says; the title only where none was written. */
  function chooseTemplate(id: string): void {
    setTemplateId(id);
    const from = template();
    if (!from) return;
    if (title().trim() === '') setTitle(from.title);
    setPlatforms(from.platforms.filter((one) => offered().includes(one)));
  }

  return {
    ...{ title, setTitle, platforms, setPlatforms, date, setDate, clock, setClock },
    ...{ templates, templateId, chooseTemplate, repeat, setRepeat },
    ...{ wrong, offered, series, write },
    day: () => parseDay(date()) ?? app.settings.today(),
  };
}
