import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Changed, aChangedSite, cutOff } from '../cut-off.ts';
import { digestsOf } from '../output-bytes.ts';
import { runCli } from '../run-cli.ts';

// Builds of a whole site, stopped wherever they can be stopped.

/** What a build says on its way, from the first line to the last. */
const lines = [
  '正在检查内容',
  '公示牌 1/1',
  '正在生成网页',
  '正在整理图片和附件',
  '查找索引 1/1',
  '正在核对成品',
];
/** In and after `正在核对成品` the site is put in place: many moments of it. */
const atTheEnd = Array.from({ length: 16 }, (_, step) => ({
  at: '正在核对成品',
  later: 15 * step,
}));

describe.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  let site: Changed;
  const dist = () => digestsOf(join(site.folder, 'dist'));
  beforeEach(async () => {
    site = await aChangedSite();
  });

  it.each([...lines.map((at) => ({ at, later: 0 })), ...atTheEnd])(
    'leaves a whole site, the old or the new, $later ms after “$at”, and the next build is whole',
    async (moment) => {
      await cutOff(site.folder, moment, signal);
      expect([site.before, site.after]).toContainEqual(await dist());
      expect(await runCli(['build'], site.folder)).toMatchObject({ code: 0 });
      expect(await dist()).toEqual(site.after);
    },
  );
});
