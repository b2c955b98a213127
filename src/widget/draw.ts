/** Draws a widget. Whatever it shows becomes text, never markup. */
import type { Theme } from '../domain/settings';
import { SEAL_HAIRLINE, SEAL_OUTLINE } from '../ui/seal/seal-shape';
import type { Face, Line } from './face';

const SVG = 'http://www.w3.org/2000/svg';

/** Light or dark as chosen, or as the system is. */
export function paint(chosen: Theme | null): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = chosen ?? (dark ? 'dark' : 'light');
}

/** Puts a face in the place of the one before. */
export function draw(face: Face): void {
  if (face.locale) document.documentElement.lang = face.locale;
  document.title = face.title;
  const link = element('a', `glance ${face.kind}`);
  link.href = import.meta.env.BASE_URL + face.href;
  link.target = '_top';
  link.title = face.label;
  link.append(...partsOf(face));
  const main = element('main', '');
  main.append(link);
  document.body.replaceChildren(main);
}

function partsOf(face: Face): Element[] {
  switch (face.kind) {
    case 'text':
      return [element('h1', 'words', face.text)];
    case 'seal': {
      const facts = element('div', 'facts');
      facts.append(
        element('h1', 'name', face.title),
        element('p', 'state', face.state),
        element('p', 'run', face.run),
      );
      return [sealOf(face), facts];
    }
    case 'list': {
      const head = element('h1', 'head', face.title);
      if (face.count > 0) head.append(element('b', 'count', String(face.count)));
      const list = element('ol', 'lines');
      list.append(...face.lines.map(lineOf));
      return [head, list, ...(face.foot ? [element('p', 'foot', face.foot)] : [])];
    }
  }
}

function lineOf({ lead, text, note, tone }: Line): Element {
  const line = element('li', '');
  line.dataset.tone = tone;
  if (lead) line.append(element('span', 'lead', lead));
  line.append(element('span', 'text', text));
  if (note) line.append(element('span', 'note', note));
  return line;
}

function sealOf({ number, goal, stamped }: Face & { kind: 'seal' }): Element {
  const seal = element('div', 'stone');
  if (stamped) {
    seal.dataset.stamped = '';
    const shape = document.createElementNS(SVG, 'svg');
    shape.setAttribute('viewBox', '0 0 100 100');
    shape.setAttribute('aria-hidden', 'true');
    for (const [name, d] of [
      ['fill', SEAL_OUTLINE],
      ['hairline', SEAL_HAIRLINE],
    ] as const) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', name);
      path.setAttribute('d', d);
      shape.append(path);
    }
    seal.append(shape);
  }
  const label = element('p', 'number', number);
  label.dataset.digits = String(number.length);
  seal.append(label);
  if (goal) seal.append(element('p', 'goal', goal));
  return seal;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
