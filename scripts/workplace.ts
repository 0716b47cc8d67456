import { join } from 'node:path';

/** Folders of the project that commands work with. */
export const workplace = (cwd: string) => ({
  content: join(cwd, 'content'),
  dist: join(cwd, 'dist'),
  /** Releases, of which `dist` is the last, the record of what was published, and the cache. */
  own: join(cwd, '.sunboard'),
  /** May be deleted at any time: it is made again. */
  cache: join(cwd, '.sunboard', 'cache'),
});
