import { describe, expect, it } from 'vitest';
import type { MediaFile } from '#model/library.ts';
import { anItem, anOffice, found, foundIn } from '../fixtures.ts';
import { pictureTwoStages } from './picture-two-stages.ts';

const picture = (file: string, stage?: string) => ({
  file: `media/${file}.jpg`,
  alt: '路灯',
  ...(stage && { stage }),
});

describe('picture-two-stages', () => {
  it.each([
    [[picture('a', '整改前'), picture('b', '整改后')], []],
    [[picture('a', '整改前'), picture('a', '整改后')], ['pictures.1.file']],
    [[picture('a', '整改前'), picture('a', '整改前')], []],
    [[picture('a', '整改前'), picture('a')], []],
  ])('of %j finds %j', (pictures, expected) => {
    expect(foundIn(pictureTwoStages, 'achievement', { pictures })).toEqual(expected);
  });

  it('knows a copy under another name', () => {
    const pictures = [picture('a', '整改前'), picture('b', '整改后')];
    const file = (path: string): MediaFile => ({
      ...{ type: 'attachment', path, digest: '1', bytes: 1, source: path },
    });
    const media = new Map(['media/a.jpg', 'media/b.jpg'].map((path) => [path, file(path)]));
    const office = { ...anOffice({ items: [anItem('achievement', { pictures })] }), media };
    expect(found(pictureTwoStages, office)).toEqual(['a.md pictures.1.file']);
  });
});
