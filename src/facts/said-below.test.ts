import { describe, expect, it } from 'vitest';
import type { Board } from '#model/boards/board.ts';
import type { BoardTemplate } from '#model/boards/board-template.ts';
import type { Document } from '#model/items/document.ts';
import type { Kind } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { sevenPaths } from '#rules/rectifications/seven-fields.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { documentHeader } from '#wording/items/document-header.ts';
import { fullItem } from './fixtures.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { fileSheets, kindSheets } from './sheets.ts';

// `model` and `wording` lie below the facts and can't read them: what they call fields is compared here.

/** Names of a field in the facts of a kind, or of the office. */
function knownNames(kind: Kind): Set<string> {
  const sheets: readonly FactSheet[] = [kindSheets[kind], fileSheets['office.yaml']];
  return new Set(
    sheets.flatMap((sheet) => [...sheet.fields, ...sheet.computed].flatMap((one) => one.headings)),
  );
}

/** What sheets say that is no field, each with the reason. */
const ofSheets: Readonly<Record<string, string>> = {
  正文: 'the text below the fields',
  补充说明: 'the text below the fields',
  落款: 'who and when in one line',
  写给: 'the head of a letter: 对象',
  要带什么: 'as people ask at the window: 所需材料',
  怎么办: 'as people ask at the window: 办理流程',
  进展状态: 'progress with what came after it: 问题反弹, 已销号',
  整改进度: 'how far, and the steps',
};

const shown: readonly [BoardTemplate, Kind][] = [
  ['signboard', 'rectification'],
  ['notice', 'notice'],
  ['service', 'service'],
  ['letter', 'outreach'],
];

describe('what a posted sheet calls a field', () => {
  it.each(shown)('on a %s is a name that the facts know', (template, kind) => {
    const item: AnyItem = {
      ...fullItem(kind),
      ...{ audience: 'public', withdrawn: undefined, body: '正文', plain: '正文' },
    } as unknown as AnyItem;
    const board = anItem('board', { template, items: [item.id] }) as Board;
    const said = Object.keys(boardSays(board, anOffice({ items: [item, board] })));
    expect(said.length).toBeGreaterThan(4);
    const known = knownNames(kind);
    // 涉及的村（社区） follows where it is: 涉及的村.
    expect(
      said.filter((name) => !known.has(name) && !ofSheets[name] && !name.startsWith('涉及的')),
    ).toEqual([]);
  });
});

it('the header of a document calls its fields as the facts do', () => {
  const known = knownNames('document');
  const names = documentHeader(fullItem('document') as Document).map(([name]) => name);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

it.each(Object.entries(sevenPaths))('the source calls %s what the facts call %s', (name, path) => {
  expect(kindSheets.rectification.at(path)?.label).toBe(name);
});
