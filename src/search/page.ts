import { excerptNodes } from './excerpt.ts';
import { type Finder, type Hit, openFinder } from './finder.ts';

// The script of the search page. It fills `#results` from the query in the address, so that a search
// can be shared and the back button works.

const pageSize = 20;
const place = document.querySelector<HTMLElement>('#results');
const query = new URLSearchParams(location.search);
const asked = (query.get('q') ?? '').trim();
const office = query.get('office') ?? '';

if (place) void show(place);

async function show(into: HTMLElement): Promise<void> {
  fillForm();
  if (!asked) return;
  say(into, '正在查找…');
  try {
    const indexes = JSON.parse(into.dataset['indexes'] ?? '[]') as {
      office: string;
      url: string;
    }[];
    const wanted = indexes.filter((index) => !office || index.office === office);
    const finder = await openFinder(
      wanted.map(({ url }) => url),
      into.dataset['base'] ?? '/',
    );
    await list(into, finder);
  } catch {
    say(into, '这台设备打不开查找功能。请从下面的栏目里找，或打电话问。');
  }
}

function fillForm(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  if (input) input.value = asked;
  const select = document.querySelector<HTMLSelectElement>('#office');
  if (select) select.value = office;
  if (asked) document.title = `${asked} · ${document.title}`;
}

async function list(into: HTMLElement, finder: Finder): Promise<void> {
  const found = await finder.find(asked);
  say(into, found.total > 0 ? `找到 ${found.total} 条` : `没有找到“${asked}”`);
  const items = document.createElement('ol');
  items.className = 'results';
  into.append(items);
  let from = 0;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more';
  more.textContent = '再看一些';
  const next = async () => {
    for (const hit of await found.load(from, from + pageSize)) items.append(entry(hit));
    from += pageSize;
    if (from < found.total) into.append(more);
    else more.remove();
  };
  more.addEventListener('click', () => void next());
  await next();
}

function entry(hit: Hit): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('a');
  title.href = hit.url;
  title.textContent = hit.title;
  const about = document.createElement('p');
  about.className = 'muted';
  about.textContent = [hit.kind, hit.state, hit.source].filter(Boolean).join(' · ');
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(hit.excerpt));
  item.append(title, about, excerpt);
  return item;
}

function say(into: HTMLElement, text: string): void {
  const line = document.createElement('p');
  line.className = 'found';
  line.textContent = text;
  // Chrome 80 has no replaceChildren.
  into.textContent = '';
  into.append(line);
}
