import { strFromU8, unzipSync } from 'fflate';
import { anItem, anOffice } from '#rules/fixtures.ts';
import type { Office } from '#model/library.ts';

// For the tests of exports: an office with opinions of one year, and files opened without the
// libraries that wrote them.

/** Three public opinions of 2019, one of them overdue; one internal, one unsigned, one of 2018. */
export const aFilingOffice = (): Office =>
  anOffice({
    items: [
      anItem(
        'rectification',
        { opinionNumber: '990000201900002', title: '村口路灯不亮' },
        'late',
        '',
      ),
      anItem(
        'rectification',
        {
          title: '垃圾清运不及时',
          opinionNumber: '990000201900001',
          progress: '已完成',
          completedOn: '2020-10-20',
          effect: '改为隔天清运',
          evidence: [
            { title: '验收单', type: '验收单', on: '2020-10-21', file: 'media/yanshou.csv' },
            { title: '内部核查记录', type: '记录', on: '2020-10-21', audience: 'internal' },
          ],
          internalNote: '不外传的备注',
          pictures: [{ file: 'media/laji.jpg', alt: '路边的垃圾桶', stage: '整改后' }],
          filedOn: '2020-11-18',
        },
        'done',
      ),
      anItem(
        'rectification',
        { title: '手机信号弱', progress: '列入规划', programme: '十四五规划', deadline: undefined },
        'planned',
      ),
      anItem('rectification', { title: '内部事项甲', audience: 'internal' }, 'internal'),
      anItem('rectification', { title: '未签发事项乙', approval: undefined }, 'unsigned'),
      anItem('rectification', { title: '上一年的事', year: '2018' }, 'other-year'),
    ].map((item) => (item.id === 'late' ? { ...item, deadline: '2020-11-20' } : item)) as never,
  });

/** The parts of an `.xlsx` or `.docx` as text, by name. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const plainText = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The words of each paragraph of a `.docx`. */
export const paragraphsOf = (bytes: Uint8Array): string[] =>
  (partsOf(bytes)['word/document.xml'] ?? '')
    .split('</w:p>')
    .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
    .map(plainText)
    .filter(Boolean);

/** What each cell of a sheet of an `.xlsx`, the first if no other is meant, says, and how it is typed, by address. */
export function cellsOf(
  bytes: Uint8Array,
  number = 1,
): Record<string, { text: string; type: string }> {
  const parts = partsOf(bytes);
  const words = (xml: string) =>
    plainText([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1]).join(''));
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, xml = '']) => words(xml),
  );
  const cells = (parts[`xl/worksheets/sheet${number}.xml`] ?? '').matchAll(
    /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  );
  return Object.fromEntries(
    [...cells].flatMap(([, address = '', attributes = '', inside = '']) => {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      if (type === 'inlineStr') return [[address, { text: words(inside), type: 's' }]];
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
      if (value === undefined) return [];
      return [[address, { text: type === 's' ? (shared[Number(value)] ?? '') : value, type }]];
    }),
  );
}
