/** The share card as it will be: its shape and ground are chosen, then it is shared or saved. */
import { Download, Share2 } from 'lucide';
import { createEffect, createMemo, createSignal, type JSX, Show } from 'solid-js';
import type { SeasonReport } from '../../domain/season-report';
import { sealSheet } from '../../domain/streak-sheet';
import { useI18n } from '../../i18n';
import { useApp } from '../../state/app';
import type { LiveStreak } from '../../state/streaks';
import { Button } from '../../ui/button/button';
import { Dialog } from '../../ui/dialog/dialog';
import { canShareFiles, giveFiles } from '../../ui/give-files';
import { Icon } from '../../ui/icon/icon';
import { fileName, saveFile } from '../../ui/save-file';
import { Segmented } from '../../ui/segmented/segmented';
import {
  CARD_SHAPES,
  CARD_SIZES,
  type CardContent,
  type CardShape,
  type CardTheme,
} from '../../ui/share-card/card';
import { drawCard } from '../../ui/share-card/draw-card';
import s from './share-dialog.module.css';
import { cardLines, labelText, seasonFacts } from './words';

/** Pixels a unit in the file: 1080 on the shorter side. */
const FILE_SCALE = 3;
const TYPE = 'image/png';
const KINDS = ['now', 'season'] as const;

export default function ShareDialog(props: {
  readonly live: LiveStreak;
  /** What can be told of a finished season, too. */
  readonly season: SeasonReport | undefined;
  readonly kind: (typeof KINDS)[number];
  onClose(): void;
}): JSX.Element {
  const app = useApp();
  const i18n = useI18n();
  const { t } = i18n;
  let preview!: HTMLCanvasElement;
  const [shape, setShape] = createSignal<CardShape>('3:4');
  const [theme, setTheme] = createSignal<CardTheme>(shownTheme());
  const [kind, setKind] = createSignal(props.kind);
  const streak = () => props.live.streak();
  const view = () => props.live.view();

  const content = createMemo((): CardContent => {
    const label = view().stamped ? view().todayLabel : view().n;
    const report = kind() === 'season' ? props.season : undefined;
    return {
      name: streak().name,
      label,
      goal: label <= streak().goal ? streak().goal : null,
      sheet: sealSheet(streak(), view()),
      lines: cardLines(streak(), view(), app.settings.today(), i18n),
      facts: report ? seasonFacts(report, i18n) : [],
      brand: t().streaks.card.brand,
      glyph: t().streaks.card.glyph,
    };
  });

  function draw(canvas: HTMLCanvasElement, scale: number): void {
    const style = getComputedStyle(document.documentElement);
    const family = (name: string) => style.getPropertyValue(name).replaceAll(/\s+/g, ' ').trim();
    drawCard(canvas, content(), {
      shape: shape(),
      theme: theme(),
      scale,
      serif: family('--serif'),
      sans: family('--sans'),
    });
  }
  createEffect(() => draw(preview, Math.max(2, window.devicePixelRatio)));

  async function makeFile(): Promise<File> {
    const canvas = document.createElement('canvas');
    draw(canvas, FILE_SCALE);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, TYPE));
    if (!blob) throw new Error('no picture');
    const name = `${streak().name} ${labelText(content().label, streak().goal)}`;
    return new File([blob], fileName(name, 'png'), { type: TYPE });
  }
  async function hand(give: (file: File) => unknown): Promise<void> {
    try {
      await give(await makeFile());
    } catch (error) {
      app.notices.report(error);
    }
  }

  return (
    <Dialog title={t().streaks.card.title} closeLabel={t().app.close} onClose={props.onClose}>
      <div class={s.stage}>
        <canvas
          ref={preview}
          class={s.card}
          role="img"
          aria-label={[
            content().name,
            labelText(content().label, streak().goal),
            ...content().lines,
          ].join(' · ')}
          style={{
            'aspect-ratio': `${CARD_SIZES[shape()].width} / ${CARD_SIZES[shape()].height}`,
          }}
        />
      </div>
      <div class={s.choices}>
        <Show when={props.season}>
          <Segmented
            label={t().streaks.card.kind}
            options={KINDS.map((value) => ({ value, label: t().streaks.card.kinds[value] }))}
            value={kind()}
            onChange={setKind}
          />
        </Show>
        <Segmented
          label={t().streaks.card.shape}
          options={CARD_SHAPES.map((value) => ({ value, label: value }))}
          value={shape()}
          onChange={setShape}
        />
        <Segmented
          label={t().streaks.card.theme}
          options={(['light', 'dark'] as const).map((value) => ({
            value,
            label: t().streaks.card.themes[value],
          }))}
          value={theme()}
          onChange={setTheme}
        />
      </div>
      <div class={s.end}>
        <Show when={canShareFiles()}>
          <Button look="seal" size="large" onClick={() => void hand((file) => giveFiles([file]))}>
            <Icon of={Share2} size={18} />
            {t().streaks.card.share}
          </Button>
        </Show>
        <Button
          look={canShareFiles() ? 'plain' : 'seal'}
          size="large"
          onClick={() => void hand((file) => saveFile(file.name, file, TYPE))}
        >
          <Icon of={Download} size={18} />
          {t().streaks.card.save}
        </Button>
      </div>
    </Dialog>
  );
}

/** The theme the app is shown in, chosen or followed. */
function shownTheme(): CardTheme {
  const { colorScheme } = getComputedStyle(document.documentElement);
  return colorScheme === 'dark' ? 'dark' : 'light';
}
