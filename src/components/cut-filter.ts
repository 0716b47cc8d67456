import { chosenWith, fits, readChoice, toggled, writeChoice } from '#model/addresses/cut-choice.ts';

// Filters a list where it stands, by several cuts at once; the address says which, so that it can
// be sent on and gone back from. Without this script every cut is a link to a page of its own.

const nav = document.querySelector<HTMLElement>('nav.cuts');
const status = document.querySelector<HTMLElement>('#found');
const clear = document.querySelector<HTMLAnchorElement>('#all');
if (nav && status && clear) run(nav, status, clear);

function run(cuts: HTMLElement, found: HTMLElement, all: HTMLAnchorElement): void {
  const links = [...cuts.querySelectorAll<HTMLAnchorElement>('a[data-cut]')];
  const slugOf = (link: HTMLElement) => link.dataset['cut'] ?? '';
  const known = links.map(slugOf);
  const rows = [...document.querySelectorAll<HTMLElement>('.rows > [data-cuts]')].map((row) => ({
    row,
    cuts: (row.dataset['cuts'] ?? '').split(' '),
  }));
  const name = document.title;
  let choice = readChoice(location.search, known);

  const count = (wanted: readonly string[]) => rows.filter((one) => fits(one.cuts, wanted)).length;

  function show(): void {
    for (const one of rows) one.row.hidden = !fits(one.cuts, choice);
    for (const link of links) {
      const slug = slugOf(link);
      const chosen = choice.includes(slug);
      const number = count(chosen ? choice : chosenWith(choice, slug));
      const shown = link.querySelector('.count');
      if (shown) shown.textContent = String(number);
      link.classList.toggle('none', number === 0);
      if (chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    all.hidden = choice.length === 0;
    const chosen = links
      .filter((link) => choice.includes(slugOf(link)))
      .map(labelOf)
      .join('、');
    found.textContent = `共 ${count(choice)} 条${chosen && `：${chosen}`}`;
    document.title = chosen ? `${chosen} · ${name}` : name;
  }

  const go = (to: string[]) => {
    choice = to;
    history.pushState(null, '', location.pathname + writeChoice(choice));
    show();
  };

  cuts.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cut]');
    if (!link || elsewhere(event)) return;
    event.preventDefault();
    go(toggled(choice, slugOf(link)));
  });
  all.addEventListener('click', (event) => {
    if (elsewhere(event)) return;
    event.preventDefault();
    go([]);
  });
  window.addEventListener('popstate', () => {
    choice = readChoice(location.search, known);
    show();
  });
  if (choice.length > 0) show();
}

/** The label of a cut without its number. */
function labelOf(link: HTMLElement): string {
  return link.firstChild?.textContent?.trim() ?? '';
}

/** Is the link to open in another tab or window? */
function elsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
