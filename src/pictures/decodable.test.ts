import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDecoder } from './decodable.ts';

let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sunboard-decoded-'));
});
afterAll(() => rm(cache, { recursive: true }));

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
const picture = sharp({
  create: { width: 640, height: 400, channels: 3, background: '#fff', noise },
});
const shows = async (path: string, bytes: Uint8Array) =>
  (await openDecoder(cache)).shows(path, bytes);

describe.each(['jpg', 'png', 'webp'] as const)('a picture as %s', (format) => {
  let whole: Buffer;
  beforeAll(async () => {
    whole = await picture
      .clone()
      .toFormat(format === 'jpg' ? 'jpeg' : format)
      .toBuffer();
  });

  it('is shown where it is whole', async () => {
    expect(await shows(`a.${format}`, whole)).toBe(true);
  });

  it.each([0.01, 0.3, 0.6, 0.9, 0.98])('is not shown where %f of it is there', async (part) => {
    const cut = whole.subarray(0, Math.floor(whole.length * part));
    expect(await shows(`a.${format}`, cut)).toBe(false);
  });
});

it('says nothing of what is no picture', async () => {
  expect(await shows('a.pdf', Buffer.from('%PDF'))).toBe(true);
});

it('knows in the next run what it has seen whole, and nothing else', async () => {
  const whole = await picture.clone().png().toBuffer();
  const first = await openDecoder(cache);
  await first.shows('a.png', whole);
  expect(await first.shows('b.png', whole.subarray(0, 100))).toBe(false);
  await first.close();
  const second = await openDecoder(cache);
  expect(await second.shows('a.png', whole)).toBe(true);
  expect(await second.shows('b.png', whole.subarray(0, 100))).toBe(false);
});
