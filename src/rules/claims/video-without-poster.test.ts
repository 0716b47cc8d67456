import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { videoWithoutPoster } from './video-without-poster.ts';

describe('video-without-poster', () => {
  it.each([
    [{ file: 'media/xiulu.mp4', title: '修路' }, ['attachments.0.file']],
    [{ file: 'media/xiulu.MP4', title: '修路' }, ['attachments.0.file']],
    [{ file: 'media/xiulu.mp4', title: '修路', poster: 'media/xiulu.jpg' }, []],
    [{ file: 'media/biao.xlsx', title: '明细表' }, []],
  ])('of %j says %j', (attachment, expected) => {
    expect(foundIn(videoWithoutPoster, 'notice', { attachments: [attachment] })).toEqual(expected);
  });
});
