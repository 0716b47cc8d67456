import type { Part } from '../planner/excerpt.ts';
import type { Hit } from '../planner/finder.ts';
import { element } from './elements.ts';

/** One result of the list: title, what it is and how it stands, and where the words were found. */
export function resultItem(hit: Hit): HTMLElement {
  const about = [hit.kind, hit.source].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element('a', { href: hit.url }, ...parts(hit.title)),
    element(
      'p',
      { class: 'muted' },
      ...(hit.state ? [element('b', {}, hit.state), ' '] : []),
      about,
    ),
    element('p', {}, ...parts(hit.excerpt)),
  );
}

const parts = (of: readonly Part[]): (Node | string)[] =>
  of.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** 您要找的是：路灯. Each is a way to ask for it in these words. */
export function meantLine(
  meant: readonly string[],
  addressOf: (text: string) => string,
): HTMLElement {
  const links = meant.flatMap((text, at) => [
    ...(at > 0 ? ['、'] : []),
    element('a', { href: addressOf(text) }, text),
  ]);
  return element('p', { class: 'meant' }, '您要找的是：', ...links);
}
