import { expect, it } from 'vitest';
import { pictureSchema } from './media.ts';
import { picturePairs } from './picture-pairs.ts';

const picture = (file: string, stage?: string, standpoint?: string) =>
  pictureSchema.parse({
    file: `media/${file}.jpg`,
    alt: '路灯',
    ...(stage && { stage }),
    ...(standpoint && { standpoint }),
  });

it('puts pictures of one standpoint together, before first, and leaves the others alone', () => {
  const pairs = picturePairs([
    picture('after', '整改后', '村口'),
    picture('other'),
    picture('before', '整改前', '村口'),
  ]);
  expect(pairs.map((group) => group.map(({ file }) => file))).toEqual([
    ['media/before.jpg', 'media/after.jpg'],
    ['media/other.jpg'],
  ]);
});
