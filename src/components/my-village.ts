// 我的村, 我的社区: the village that was chosen last is remembered on this device, and nowhere else. Without
// this script, or where the device keeps nothing, the chooser is a list of links.

const key = 'sunboard:village';

interface Village {
  /** Address of its page on this site. */
  readonly href: string;
  readonly name: string;
}

function remembered(): Village | undefined {
  try {
    const { href, name } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Village>;
    // Only a page of this site: the store may hold anything.
    return typeof href === 'string' && /^\/[\w/-]*$/.test(href) && !href.startsWith('//') && name
      ? { href, name: String(name) }
      : undefined;
  } catch {
    return undefined;
  }
}

function remember(village: Village | undefined): void {
  try {
    if (village) localStorage.setItem(key, JSON.stringify(village));
    else localStorage.removeItem(key);
  } catch {
    // Private windows keep nothing: the links still lead there.
  }
}

const villageOf = ({ href = '', name = '' }: DOMStringMap): Village => ({ href, name });

for (const chooser of document.querySelectorAll<HTMLElement>('.chooser')) {
  chooser.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-name]');
    if (link) remember(villageOf(link.dataset));
  });
  const heading = chooser.querySelector('h2');
  const mine = remembered();
  if (!heading || !mine?.href.startsWith(chooser.dataset['within'] ?? '/')) continue;
  const link = document.createElement('a');
  link.href = mine.href;
  link.textContent = `${heading.textContent}：${mine.name} →`;
  heading.textContent = '';
  heading.appendChild(link);
}

for (const box of document.querySelectorAll<HTMLElement>('.remember')) {
  const here = villageOf(box.dataset);
  const button = box.querySelector('button');
  const label = button?.textContent ?? '';
  const note = box.querySelector<HTMLElement>('[role="status"]');
  if (!button || !note) continue;
  const isMine = () => remembered()?.href === here.href;
  const show = () => {
    button.textContent = isMine() ? '不再记住' : label;
    note.textContent = isMine() ? `这台设备记住了${here.name}，首页第一个就是它。` : '';
  };
  button.addEventListener('click', () => {
    remember(isMine() ? undefined : here);
    show();
  });
  show();
  box.hidden = false;
}
