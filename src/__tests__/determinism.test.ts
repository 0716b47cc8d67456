import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestsOf } from './output-bytes.ts';
import { runCli, workIn } from './run-cli.ts';

it('gives the same bytes in another folder, time zone and locale', async () => {
  const [here, there] = [await workIn('lamp'), await workIn('lamp', '公示 栏-')];
  const first = await runCli(['build'], here, { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
  const second = await runCli(['build'], there, { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' });
  expect([first.code, second.code]).toEqual([0, 0]);

  const digests = await digestsOf(join(here, 'dist'));
  expect(Object.keys(digests)).toContain('yunxi/boards/xikou-ludeng/YX-B01-1.pdf');
  expect(await digestsOf(join(there, 'dist'))).toEqual(digests);

  // From the caches of the first run the same comes out again.
  expect((await runCli(['build'], here)).err).toContain('新做 0');
  expect(await digestsOf(join(here, 'dist'))).toEqual(digests);
});
