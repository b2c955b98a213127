/**
 * A widget: one glance at what is kept on this device, without the app around it. Reads only; a tap
 * opens the app. Drawn again when the day turns, when it is looked at again, and when another tab
 * wrote something.
 */
import '../styles/tokens.css';
import './widget.css';
import './list.css';
import { endOfDay } from '../domain/zone';
import { makeChannel } from '../storage/channel';
import { connect } from '../storage/connection';
import { MIGRATIONS } from '../storage/migrations';
import { DB_NAME } from '../storage/schema';
import { now } from './clock';
import { draw, paint } from './draw';
import { glance, wordsFor } from './glance';

const ADDRESS = /\/widget\/(streak|today|tasks)\/?$/;

async function main(): Promise<void> {
  const kind = ADDRESS.exec(location.pathname)?.[1] ?? 'streak';
  const wanted = new URLSearchParams(location.search).get('streak');
  paint(null);
  const connection = await connect({ onSuperseded: () => location.reload() });
  let timer: ReturnType<typeof setTimeout>;

  async function refresh(): Promise<void> {
    const { face, settings, today, zone } = await connection.use((db) => glance(db, kind, wanted));
    paint(settings.theme);
    draw(face);
    clearTimeout(timer);
    timer = setTimeout(refreshed, endOfDay(today, zone, settings.boundary) - now());
  }
  const refreshed = () => void refresh().catch(fail);

  await refresh();
  makeChannel(`${DB_NAME}/${MIGRATIONS.length}`, refreshed);
  document.addEventListener('visibilitychange', () => !document.hidden && refreshed());
  window.addEventListener('pageshow', ({ persisted }) => persisted && refreshed());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refreshed);
}

function fail(): void {
  const words = wordsFor(null);
  draw({ kind: 'text', title: words.app, href: '', label: words.open, text: words.failed });
}

main().catch(fail);
