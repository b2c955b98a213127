/** A line being written in plain language, and what is understood of it so far. */
import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Chip } from '../domain/quick-add/chips';
import { readMarks } from '../domain/quick-add/marks';
import { parseQuickAdd, type Understood } from '../domain/quick-add/quick-add';
import type { Reader } from '../domain/quick-add/reading';
import type { App } from './app';
import { dateAt } from './clock';

export interface QuickAdd {
  text: Accessor<string>;
  type(text: string): void;
  understood: Accessor<Understood>;
  /** Takes a chip off: its phrases are text from now on. */
  ignore(chip: Chip): void;
  /** Resolves once languages are read, or cannot be; begins to load what reads them. */
  ready(): Promise<void>;
}

export function createQuickAdd({ settings, notices }: App): QuickAdd {
  const [text, setText] = createSignal('');
  const [ignored, setIgnored] = createSignal<readonly string[]>([]);
  const [readers, setReaders] = createSignal<readonly Reader[]>([readMarks]);
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const [chinese, english, dates] = await Promise.all([
      import('../i18n/reading/zh'),
      import('../i18n/reading/en'),
      import('../i18n/reading/en-dates'),
    ]);
    setReaders([readMarks, chinese.readChinese, english.readEnglish, dates.makeDateReader(dateAt)]);
  }

  const understood = createMemo(() => {
    const here = {
      today: settings.today(),
      wallNow: settings.wallNow(),
      zone: settings.zone(),
      weekStart: settings.value.weekStart,
    };
    return parseQuickAdd(text(), here, readers(), ignored());
  });

  return {
    text,
    understood,
    type(next) {
      setText(next);
      if (next.trim() === '') setIgnored([]);
    },
    ignore: (chip) => setIgnored((all) => [...all, ...chip.phrases]),
    ready() {
      loading ??= load().catch((error) => {
        loading = null;
        notices.report(error);
      });
      return loading;
    },
  };
}
