/** Changes a series: all of it, or from one of its posts on. */
import { createSignal, type JSX, untrack } from 'solid-js';
import { PLATFORM_IDS, type PlatformId } from '../../domain/platform';
import type { Post } from '../../domain/post';
import { formOf, type RuleField, type RuleForm, readRule } from '../../domain/rule-form';
import type { Series } from '../../domain/series';
import { restOf, type SeriesPatch } from '../../domain/series-edit';
import { readTags, typedTags } from '../../domain/tag-typing';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import { makeSeries } from '../../state/series';
import { Button } from '../../ui/button/button';
import { Choices } from '../../ui/choice/choices';
import { Dialog } from '../../ui/dialog/dialog';
import { TextArea, TextField } from '../../ui/field/field';
import { PlatformBadge } from '../../ui/platform-badge/platform-badge';
import { RuleFields } from '../../ui/rule/rule-fields';
import s from './piece-editor.module.css';

interface Wrong {
  readonly title?: string;
  readonly platforms?: string;
  readonly clock?: string;
  readonly rule: readonly RuleField[];
}

export function SeriesDialog(props: {
  readonly series: Series;
  /** The post from which on it is changed; null for all of it. */
  readonly post: Post | null;
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const { t } = useI18n();
  const verbs = makeSeries(app);
  const { whole, post } = untrack(() => ({ whole: props.series, post: props.post }));
  const day = post?.series?.day ?? whole.startDay;
  const before = post ? restOf(whole, day, '', app.clock.read()) : whole;
  const form = formOf(before.rule, before.endDay, day);
  const [title, setTitle] = createSignal(before.title);
  const [body, setBody] = createSignal(before.body);
  const [tags, setTags] = createSignal(typedTags(before.tags));
  const [platforms, setPlatforms] = createSignal<readonly PlatformId[]>(before.platforms);
  const [clock, setClock] = createSignal(before.clock);
  const [rule, setRule] = createSignal<RuleForm>(form);
  const [wrong, setWrong] = createSignal<Wrong>({ rule: [] });
  const offered = () =>
    PLATFORM_IDS.filter(
      (id) => app.settings.value.platforms.includes(id) || before.platforms.includes(id),
    );

  /** What was changed; null, and what is wrong told, where it makes no sense. */
  function patch(): SeriesPatch | null {
    const read = readRule(rule());
    const found: Wrong = {
      ...(title().trim() === '' && { title: t().newThing.noTitle }),
      ...(platforms().length === 0 && { platforms: t().newThing.noPlatform }),
      ...(clock() === '' && { clock: t().time.bad }),
      rule: 'wrong' in read ? read.wrong : [],
    };
    setWrong(found);
    if (Object.keys(found).length > 1 || 'wrong' in read) return null;
    return {
      ...(title().trim() !== before.title && { title: title().trim() }),
      ...(body() !== before.body && { body: body() }),
      ...(platforms().join() !== before.platforms.join() && { platforms: platforms() }),
      ...(clock() !== before.clock && { clock: clock() }),
      ...(tags() !== typedTags(before.tags) && { tags: readTags(tags()) }),
      ...(rule() !== form && read),
    };
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const wanted = patch();
    if (!wanted) return;
    const idle = Object.keys(wanted).length === 0;
    const change = () =>
      post ? verbs.changeFollowing(post, wanted) : verbs.changeAll(whole, wanted);
    if (idle || (await change())) props.onClose();
  }

  return (
    <Dialog
      title={post ? t().series.editFollowing : t().series.editAll}
      closeLabel={t().app.close}
      onClose={() => props.onClose()}
    >
      <form onSubmit={submit} novalidate>
        <TextField
          label={t().series.pieceTitle}
          value={title()}
          error={wrong().title}
          hint={title().includes('{n') ? t().newThing.variables : undefined}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <TextArea
          label={t().series.body}
          value={body()}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
        <TextField
          label={t().series.tags}
          value={tags()}
          hint={t().series.tagsHint}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
        <Choices
          label={t().newThing.platforms}
          options={offered().map((value) => ({
            value,
            label: t().platform[value],
            icon: <PlatformBadge platform={value} size={18} />,
          }))}
          value={platforms()}
          error={wrong().platforms}
          onChange={setPlatforms}
        />
        <TextField
          label={t().time.clock}
          type="time"
          value={clock()}
          error={wrong().clock}
          onInput={(event) => setClock(event.currentTarget.value)}
        />
        <RuleFields
          form={rule()}
          day={day}
          wrong={wrong().rule}
          onChange={(next) => next && setRule(next)}
        />
        <p class={s.hint}>{post ? t().series.untouched : t().series.allUntouched}</p>
        <Button look="seal" size="large" type="submit" class={s.submit}>
          {t().app.save}
        </Button>
      </form>
    </Dialog>
  );
}
