import { gunzipSync } from 'node:zlib';

/** A page as Pagefind's index holds it. */
export interface Fragment {
  /** Id of results, without the language. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** What kind of page it says it is; empty where it does not say. */
  readonly kind: string;
  /** Words of the text, as Pagefind tells them apart. */
  readonly words: readonly string[];
}

/** What every file of Pagefind begins with once it is unpacked. */
const signature = 'pagefind_dcd';

/** Reads a file of the index; `undefined` where it is not a fragment. */
export function readFragment(path: string, content: Uint8Array): Fragment | undefined {
  const id = /fragment\/[a-z]+_(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const json = gunzipSync(content).subarray(signature.length).toString('utf8');
  const {
    url,
    content: text,
    meta,
  } = JSON.parse(json) as {
    url: string;
    content: string;
    meta: Record<string, string | undefined>;
  };
  // Pagefind parts the words of Chinese text by zero-width spaces.
  return {
    id,
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    words: text.split(/[\s\u200b]+/),
  };
}
