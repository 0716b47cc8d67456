import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from './commands.ts';
import type { Shell } from './shell.ts';
import { runWatched } from './watched-shell.ts';

/** What a line of words gives in a folder without content. */
const ran = (words: readonly string[], given?: Partial<Shell>) =>
  runWatched(words, import.meta.dirname, given);

describe('a command line', () => {
  it.each([[[]], [['nope']], [['check', '--wrong']], [['boards', 'postd']]])(
    'that is called wrongly, such as %j, gives code 2',
    async (words) => {
      expect((await ran(words)).code).toBe(2);
    },
  );

  it('names the commands there are, and the option that is wrong', async () => {
    expect((await ran(['nope'])).err).toContain(commandNames.join('、'));
    expect((await ran(['check', '--wrong'])).err).toContain('选项 --wrong 不对');
  });

  it('explains all commands, or one with its options', async () => {
    const all = await ran(['help']);
    expect(all.code).toBe(0);
    for (const name of commandNames) expect(all.out).toContain(`npm run ${name}`);
    const one = await ran(['boards', '--help']);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(one.out).toContain('posted 编号 --on 日期');
  });

  it('works in another folder with --in, and says what is missing there', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'sunboard-in-'));
    const { code, out } = await ran(['check', '--json', '--in', empty]);
    await rm(empty, { recursive: true });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ severity: 'error' }]);
  });

  it('tells a fault of the program apart, with what maintainers need', async () => {
    const out = () => {
      throw new TypeError('no paper');
    };
    const { code, err } = await ran(['help'], { out });
    expect(code).toBe(70);
    expect(err).toMatch(
      /程序出错：TypeError: no paper[\s\S]*run-command[\s\S]*上一次发布的网站不受影响/,
    );
  });
});
