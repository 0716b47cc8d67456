import { labelOf } from '#facts/label.ts';
import { publicEntries } from '#model/audience.ts';
import type { Office } from '#model/library.ts';
import { itemDay } from '#model/items/item-day.ts';
import { unitName } from '#model/library.ts';
import { missingFields } from '#model/rectifications/rectification-duties.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { type EvidenceFile, type Filing, evidenceFiles, rowNumber } from './filing.ts';
import type { WordDocument } from './word-block.ts';

/** Something that the bundle should have and has not 缺件. */
export interface Missing {
  readonly item: Rectification;
  /** Which field or proof. */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What is missing of the filing, item by item in the order of the ledger. */
export const missingOf = (filing: Filing): Missing[] =>
  filing.items.flatMap((item) =>
    [...missingFieldsOf(item), ...missingProofs(item, filing.office), ...missingPictures(item)].map(
      ([what, hint]) => ({ item, what, hint }),
    ),
  );

type Lack = readonly [what: string, hint: string];

const missingFieldsOf = (item: Rectification): Lack[] => [
  ...missingFields(item).map((field): Lack => [`七项要素：${field}`, '在事项里补写']),
  ...(item.opinionNumber
    ? []
    : [[labelOf('rectification', 'opinionNumber'), '照县里交办的台账填写'] as const]),
  ...(item.filedOn ? [] : [['报县备案日期', '报送后补记备案日期'] as const]),
];

function missingProofs(item: Rectification, office: Office): Lack[] {
  const shown = publicEntries(item.evidence);
  if (shown.length === 0)
    return [
      [
        labelOf('rectification', 'evidence'),
        item.evidence.length > 0
          ? `有 ${item.evidence.length} 份内部材料，没有放进来；能公开的另附一份`
          : '一份也没有，补通知、记录或验收单',
      ],
    ];
  return shown.flatMap(({ title, file, keptAt }): Lack[] => {
    if (file) return office.media.has(file) ? [] : [[`佐证文件：${title}`, `找不到 ${file}`]];
    return [[`电子件：${title}`, keptAt ? `纸质件存${keptAt}，扫描后附上` : '扫描后附上']];
  });
}

function missingPictures({ pictures, progress }: Rectification): Lack[] {
  if (pictures.length === 0)
    return [[labelOf('rectification', 'pictures'), '附整改前后的照片，标明拍摄日期']];
  const done = progress === '已完成' || progress === '基本完成';
  return done && !pictures.some(({ stage }) => stage === '整改后')
    ? [['整改后的图片', '在同一位置补拍一张']]
    : [];
}

const isVideo = ({ path }: EvidenceFile): boolean => path.endsWith('.mp4');

/** What holds of the bundle as a whole, in a sentence each. */
export function bundleGaps(filing: Filing): string[] {
  return [
    ...(evidenceFiles(filing).some(isVideo)
      ? []
      : ['报送要求有文字、图片和视频，这次没有可以公开的视频。']),
    ...(filing.held > 0
      ? [`另有 ${filing.held} 件本年度的事项不公开或还没有签发，没有放进来。`]
      : []),
  ];
}

/** The page that says what is missing 缺件清单. */
export function missingDocument(filing: Filing): WordDocument {
  const { office, year } = filing;
  const missing = missingOf(filing);
  return {
    title: `${year}年度整改备案材料缺件清单`,
    ...(office.settings.sample && { subtitle: '示例，内容均为虚构' }),
    blocks: [
      {
        type: 'paragraph',
        text:
          missing.length > 0
            ? `随报 ${filing.items.length} 件，其中 ${new Set(missing.map(({ item }) => item.id)).size} 件有缺，共缺 ${missing.length} 处：`
            : `随报 ${filing.items.length} 件，要素和佐证齐全。`,
      },
      ...(missing.length > 0
        ? [
            {
              type: 'table' as const,
              head: ['序号', '事项', '责任单位', '缺什么', '怎么补'],
              shares: [7, 28, 20, 26, 30],
              rows: missing.map(({ item, what, hint }) => [
                String(rowNumber(filing, item)),
                item.title,
                unitName(office, item.unit, itemDay(item, office.today)),
                what,
                hint,
              ]),
            },
          ]
        : []),
      ...bundleGaps(filing).map((text) => ({ type: 'paragraph' as const, text })),
    ],
    issuer: office.settings.issuer,
    date: office.today,
  };
}
