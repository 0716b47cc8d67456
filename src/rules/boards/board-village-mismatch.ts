import { becomes } from '#model/office/dated-name.ts';
import { villageName, villageOf } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A signboard hangs where its matter is. */
export const boardVillageMismatch: Rule = {
  code: 'board-village-mismatch',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）3（现场公告牌）',
  *check(office): Generator<Draft> {
    for (const board of standing(office.items.board)) {
      if (board.template !== 'signboard') continue;
      const matter = office.items.rectification.find(({ id }) => id === board.items[0]);
      const [own, other] = [board, matter].map((one) => villageOf(office, one?.village));
      if (!own || !other || own === other) continue;
      // A village that was merged goes on in another.
      if (becomes(office.settings.villages, other, office.today).includes(own)) continue;
      const nameOf = ({ id }: { id: string }) => villageName(office, id, office.today);
      yield at(
        board,
        'village',
        `${board.code} 写的是${nameOf(own)}，“${matter?.title}”在${nameOf(other)}：公告牌立在现场`,
        `写错了的，写 village: ${other.id}；事项写错了的，改那件的 village；就是立在别处的不用改`,
      );
    }
  },
};
