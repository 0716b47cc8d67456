import type { Source } from './source.ts';

/** A program of these files. */
export const aProgram = (files: Readonly<Record<string, string>>): Source => ({
  read: (path) => {
    const content = files[path];
    if (content === undefined) throw new Error(`no ${path}`);
    return Buffer.from(content);
  },
  list: (folder) =>
    Object.keys(files)
      .filter((path) => path.startsWith(folder))
      .sort(),
});

/** The same program after a change of one file. Throws where the change would change nothing. */
export const afterChange = (
  source: Source,
  file: string,
  before: string,
  after: string,
): Source => {
  const content = String(source.read(file));
  const changed = content.replace(before, after);
  if (changed === content) throw new Error(`${file} has no ${before}`);
  return { ...source, read: (path) => (path === file ? Buffer.from(changed) : source.read(path)) };
};
