import { join } from 'node:path';

/** Folders of the project that commands work with. */
export const workplace = (cwd: string) => ({
  content: join(cwd, 'content'),
  dist: join(cwd, 'dist'),
  /** Caches, releases and drafts; may be deleted at any time. */
  own: join(cwd, '.sunboard'),
  cache: join(cwd, '.sunboard', 'cache'),
});
