import type { FacetName } from './planner/facets.ts';
import type { Answer } from './planner/finder.ts';
import { type Wanted, readAddress, writeAddress } from './view/address.ts';
import { openClient } from './view/client.ts';
import { element, refill } from './view/elements.ts';
import { facetGroups } from './view/facets.ts';
import { moveByKeys } from './view/keys.ts';
import { meantLine, resultItem } from './view/results.ts';

// The script of the search page. The address says what is asked; whatever the reader does changes the
// address, and the page shows what it says.

const pageSize = 10;
/** Someone who types on is not disturbed, milliseconds. */
const pause = 180;
/** Only a wait that is felt is told, milliseconds. */
const patience = 300;

const form = document.querySelector<HTMLFormElement>('#search');
const field = document.querySelector<HTMLInputElement>('#q');
const offices = document.querySelector<HTMLSelectElement>('#office');
const place = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#found');
if (form && field && place && status) run(form, field, place, status);

function run(
  searchForm: HTMLFormElement,
  input: HTMLInputElement,
  into: HTMLElement,
  live: HTMLElement,
): void {
  const { base = '/', most = '8', place = '' } = into.dataset;
  const indexes = JSON.parse(into.dataset['indexes'] ?? '[]') as { office: string; url: string }[];
  const client = openClient(base);
  const name = document.title;
  let wanted = readAddress(location.search);
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** The entry of the history that typing goes on to change. */
  let typed = false;

  const folders = ({ office }: Wanted): string[] | undefined => {
    const searched = office ? indexes.filter((one) => one.office === office) : indexes;
    if (searched.length === 0 || searched.length > Number(most)) return undefined;
    return searched.map(({ url }) => new URL(url, location.href).href);
  };

  const go = (to: Wanted, replace = false) => {
    const address = writeAddress(to);
    if (address !== writeAddress(wanted))
      history[replace ? 'replaceState' : 'pushState'](null, '', location.pathname + address);
    wanted = to;
    void show();
  };

  async function show(): Promise<void> {
    const shown = wanted;
    const text = shown.text.trim();
    document.title = text ? `${text} · ${name}` : name;
    showContacts(shown.office);
    if (!text) return clear('');
    const where = folders(shown);
    if (!where) return clear('请先选一个单位，再查找。');
    const waiting = setTimeout(() => (live.textContent = '正在查找…'), patience);
    // What stands below is not seen until it stands where it stays: nothing moves under a finger.
    if (!into.querySelector('.results')) into.classList.add('waiting');
    try {
      if (!client) throw new Error('no worker');
      const answer = await client.ask(where, { text, choice: shown.choice, to: pageSize });
      if (answer && shown === wanted) fill(answer, where);
    } catch {
      if (shown === wanted) clear('这台设备打不开查找功能。请从下面的栏目里找，或打电话问。');
    } finally {
      clearTimeout(waiting);
      into.classList.remove('waiting');
    }
  }

  function clear(message: string): void {
    refill(into);
    live.textContent = message;
  }

  function fill(answer: Answer, where: readonly string[]): void {
    const text = wanted.text.trim();
    const focused = document.activeElement?.getAttribute('data-facet');
    live.textContent =
      answer.total === 0
        ? `没有找到“${text}”。换个说法再试，或打下面的电话问。`
        : `找到 ${answer.total} 条${answer.partly ? '，没有一条全部符合' : ''}`;
    const list = element('ol', { class: 'results' }, ...answer.hits.map(resultItem));
    const groups = facetGroups(answer.facets, wanted.choice, place, choose);
    const narrow = element('details', { class: 'facets' }, element('summary', {}, '缩小范围'));
    narrow.append(...groups);
    if (Object.keys(wanted.choice).length > 0 || matchMedia('(min-width: 60em)').matches)
      narrow.setAttribute('open', '');
    refill(
      into,
      ...(answer.meant.length > 0 ? [meantLine(answer.meant, addressOf)] : []),
      ...(groups.length > 0 ? [narrow] : []),
      list,
    );
    if (answer.hits.length < answer.total) into.append(moreButton(list, answer.total, where));
    if (focused) into.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
  }

  const addressOf = (text: string): string =>
    location.pathname + writeAddress({ ...wanted, text, choice: {} });

  function choose(facet: FacetName, value: string | undefined): void {
    const { [facet]: _, ...rest } = wanted.choice;
    typed = false;
    go({ ...wanted, choice: value === undefined ? rest : { ...rest, [facet]: value } });
  }

  function moreButton(list: HTMLElement, total: number, where: readonly string[]): HTMLElement {
    const button = element('button', { type: 'button', class: 'more' }, '再看一些');
    button.addEventListener('click', async () => {
      const from = list.children.length;
      const { text, choice } = wanted;
      const answer = await client?.ask(where, { text, choice, from, to: from + pageSize });
      if (!answer) return;
      list.append(...answer.hits.map(resultItem));
      list.children[from]?.querySelector<HTMLElement>('a')?.focus();
      if (list.children.length >= total) button.remove();
    });
    return button;
  }

  function typedNow(): void {
    clearTimeout(typing);
    go({ ...wanted, text: input.value, choice: {} }, typed);
    typed = true;
  }

  input.value = wanted.text;
  if (offices) offices.value = wanted.office;
  input.addEventListener('input', (event) => {
    // While an input method composes 路灯 the field holds lu'deng.
    if ((event as InputEvent).isComposing) return;
    clearTimeout(typing);
    typing = setTimeout(typedNow, pause);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(typing);
    typing = setTimeout(typedNow, pause);
  });
  input.addEventListener('focus', () => {
    const where = folders(wanted);
    if (where) client?.warm(where);
  });
  searchForm.addEventListener('submit', (event) => {
    event.preventDefault();
    typedNow();
    typed = false;
  });
  offices?.addEventListener('change', () => {
    typed = false;
    go({ text: input.value, office: offices.value, choice: {} });
  });
  addEventListener('popstate', () => {
    wanted = readAddress(location.search);
    input.value = wanted.text;
    if (offices) offices.value = wanted.office;
    typed = false;
    void show();
  });
  moveByKeys(input, into);
  void show();
}

/** Whom to ask: the chosen office alone, or all. */
function showContacts(office: string): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-contact]'))
    box.hidden = office !== '' && box.dataset['contact'] !== office;
}
