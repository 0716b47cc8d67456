import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from './fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';

/** A signboard that was posted while its item said what it did `then`, and its office `now`. */
export function aPostedSign(
  now: Record<string, unknown>,
  board: Record<string, unknown> = {},
  then: Record<string, unknown> = {},
) {
  const before = anItem('rectification', then, 'lamps');
  const bare = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'sign');
  const said = boardSays(bare, anOffice({ items: [bare, before] }));
  const sign = anItem(
    'board',
    {
      code: 'QH-B07',
      items: ['lamps'],
      postings: [{ number: '1', postedOn: '2020-11-20', said }],
      ...board,
    },
    'sign',
  );
  const office = anOffice({
    today: '2020-11-25' as CivilDate,
    items: [sign, anItem('rectification', now, 'lamps')],
  });
  return { sign, office };
}
