import { type Finder, openFinder } from './planner/finder.ts';
import type { Asked, Told } from './messages.ts';

// The planner in a worker: the page stays quick while the index is read, and Pagefind, which finds no
// document here, takes queries as they are.

let opened: { key: string; finder: Promise<Finder> } | undefined;

function finderOf({ folders, base }: Asked): Promise<Finder> {
  const key = folders.join(' ');
  if (opened?.key === key) return opened.finder;
  const finder = openFinder(folders, base);
  opened = { key, finder };
  // A line that breaks off must not end the search for good.
  finder.catch(() => {
    if (opened?.finder === finder) opened = undefined;
  });
  return finder;
}

const tell = (told: Told): void => postMessage(told);

async function answer(asked: Asked): Promise<void> {
  try {
    const finder = await finderOf(asked);
    tell({ id: asked.id, answer: asked.question ? await finder.find(asked.question) : undefined });
  } catch (error) {
    tell({ id: asked.id, failed: String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
