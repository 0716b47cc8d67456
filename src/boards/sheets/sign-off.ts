import { labelOf } from '#facts/label.ts';
import { shortCode, signedDigest } from '#facts/signing/digest.ts';
import { signingState } from '#facts/signing/signing-state.ts';
import { type PrintBlock, printBlocks } from '#markdown/print-blocks.ts';
import { fullAddress, itemPath, listPath } from '#model/addresses/address.ts';
import { isPublic } from '#model/audience.ts';
import { type ApprovalStep, completeApproval, newestChange } from '#model/items/approval.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { kinds } from '#model/kinds.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type AnyItem, type Office, unitName } from '#model/library.ts';
import type { Evidence } from '#model/items/media.ts';
import type { Portal } from '#model/office/portal.ts';
import { type SheetSize, type TypeScale, typeScale } from '#model/basics/sheet-size.ts';
import { figureText } from '#wording/items/figure.ts';
import { longDate } from '#wording/time/date.ts';
import type { Fact } from './fact.ts';
import { itemFacts } from './item-facts.ts';

/** One of the three signatures 拟稿、审核（保密审查）、签发; blank where nobody has signed yet. */
interface Step {
  readonly label: string;
  /** What who signs here answers for, as boxes to tick. */
  readonly checks: readonly string[];
  readonly post: string;
  readonly date: string;
}

/**
 * 审签单: what is to be published, with its proof, for drafting, secrecy check and issue (先审后发).
 * It goes from desk to desk and is no board: nothing of it is posted, whatever the item is.
 */
export interface SignOffSheet {
  readonly template: 'sign-off';
  readonly type: TypeScale;
  readonly kicker: string;
  readonly title: string;
  readonly size: SheetSize;
  readonly sample: boolean;
  readonly lengths: Readonly<Record<string, number>>;
  /** What it is, whose, and where it will appear. */
  readonly about: readonly Fact[];
  readonly steps: readonly Step[];
  /** 核对码: typed back when a signature is recorded, so that it is one over this very text. */
  readonly code: {
    readonly short: string;
    /** For its QR code: which item, for which step, and the whole digest. */
    readonly text: string;
  };
  /** What the page says, field by field. */
  readonly fields: readonly Fact[];
  readonly body: readonly PrintBlock[];
  /** Proofs, figures with their sources, pictures and files. A lack of proofs is said. */
  readonly backing: readonly { readonly heading: string; readonly blocks: readonly PrintBlock[] }[];
  readonly imprint: {
    readonly issuer: string;
    /** The day the sheet was made, as `YYYY-MM-DD` and in words. */
    readonly date: CivilDate;
    readonly contentDate: string;
    /** Where the page is, for the QR code; only where there is one. */
    readonly address?: string;
    readonly shortAddress?: string;
  };
}

const a4: SheetSize = { width: 210, height: 297 };
/** It lies on a desk and hangs nowhere: its text may be smaller than that of a notice, points. */
const handheld = 11;

/** The sign-off sheet of any item of an office, also of one that is internal or not signed yet. */
export function signOffSheet(item: AnyItem, office: Office, portal: Portal): SignOffSheet {
  const { settings, today } = office;
  const address = isPublic(item, today)
    ? fullAddress(portal, itemPath(office.id, item))
    : undefined;
  return {
    template: 'sign-off',
    type: { ...typeScale(a4), body: handheld },
    kicker: '信息公开审签单',
    title: item.title,
    size: a4,
    sample: settings.sample,
    lengths: { 标题: [...item.title].length },
    about: [
      { label: '类别', text: kinds[item.kind].label },
      {
        label: labelOf(item.kind, 'unit'),
        text: unitName(office, item.unit, itemDay(item, office.today)),
      },
      { label: labelOf(item.kind, 'audience'), text: audienceText(item) },
      { label: labelOf(item.kind, 'publishedOn'), text: longDate(item.publishedOn) },
      { label: '刊载位置', text: placesOf(item, office, portal).join('；') },
      { label: '内容文件', text: item.file },
    ],
    steps: stepsOf(item, office),
    code: codeOf(item, office),
    fields: itemFacts(item, office),
    body: printBlocks(item.body),
    backing: backingOf(item),
    imprint: {
      issuer: settings.issuer,
      date: today,
      contentDate: longDate(today),
      ...(address && { address, shortAddress: address.replace(/^https?:\/\//, '') }),
    },
  };
}

/** 拟公开 is said as such: who signs knows that the signature is what makes it public. */
const audienceText = ({ audience, approval }: AnyItem): string => {
  if (audience === 'internal') return '内部，不公开';
  return completeApproval(approval) ? '公开' : '公开（签发后）';
};

function codeOf(item: AnyItem, office: Office): SignOffSheet['code'] {
  const { facts } = signedDigest(item, office);
  const { missing, changed } = signingState(item, office);
  const step = changed ? 'changed' : (missing[0] ?? 'signed');
  const path = `${office.id}/${kinds[item.kind].folder}/${item.id}`;
  return { short: shortCode(facts), text: `sunboard:sign-off ${path} ${step} ${facts}` };
}

/** The signatures there are; lines to sign where one is missing, or was one under another text. */
function stepsOf(item: AnyItem, office: Office): Step[] {
  const { approval, audience } = item;
  const { missing, changed } = signingState(item, office);
  const open = audience === 'public';
  const newest = item.changes[newestChange(item.changes) ?? -1];
  const taken = (name: ApprovalStep) => (missing.includes(name) ? undefined : approval?.[name]);
  const issue = open ? '同意发布' : '同意存档，不发布';
  const again =
    changed || newest?.approval
      ? ([['修改后签发', changed ? undefined : newest?.approval, [issue]]] as const)
      : [];
  return (
    [
      ['拟稿', taken('drafted'), ['内容属实', '数据与来源核对一致']],
      [
        '审核（含保密审查）',
        taken('checked'),
        [
          '不涉及国家秘密、工作秘密',
          '不含个人信息，认不出是谁',
          open ? '可以公开' : '不公开，只作内部材料',
        ],
      ],
      ['签发', taken('issued'), [issue]],
      ...again,
    ] as const
  ).map(([label, step, checks]) => ({
    label,
    checks,
    post: step?.post ?? '',
    date: step ? longDate(step.on) : '',
  }));
}

/** Where the public will find it: its page, the list of its kind, and the boards that show it. */
function placesOf(item: AnyItem, office: Office, portal: Portal): string[] {
  if (item.audience !== 'public') return ['不上网、不上墙，只计入任务'];
  const boards = office.items.board.filter((board) => {
    const { shows } = templateFacts[board.template];
    const listed =
      board.template === 'rectification-board'
        ? item.kind === 'rectification' && item.year === board.year
        : board.items.includes(item.id);
    return shows === item.kind && listed;
  });
  return [
    `网页 ${fullAddress(portal, itemPath(office.id, item))}`,
    `栏目“${kinds[item.kind].label}”（${listPath(office.id, item.kind)}）`,
    ...boards.map(
      (board) => `${templateFacts[board.template].label} ${board.code}（${board.place}）`,
    ),
  ];
}

function backingOf(item: AnyItem): SignOffSheet['backing'] {
  const evidence = 'evidence' in item ? item.evidence : undefined;
  const pictures = 'pictures' in item ? item.pictures : [];
  const attachments = 'attachments' in item ? item.attachments : [];
  // Each with who counted it and when; the figures of rectifications are words.
  const figures = 'figures' in item ? item.figures.map(figureText) : [];
  return [
    ...section(labelOf('rectification', 'evidence'), evidence ? [evidenceTable(evidence)] : []),
    ...section('数据和来源', figures.length > 0 ? [bullets(figures)] : []),
    ...section(
      labelOf('rectification', 'pictures'),
      pictures.length > 0
        ? [
            table(
              ['文件', '说明', '拍摄'],
              pictures.map(({ file, alt, stage, takenOn }) => [
                file,
                alt,
                [stage, takenOn && longDate(takenOn)].filter(Boolean).join('，'),
              ]),
            ),
          ]
        : [],
    ),
    ...section(
      labelOf('document', 'attachments'),
      attachments.length > 0
        ? [bullets(attachments.map(({ title, file }) => `${title}（${file}）`))]
        : [],
    ),
  ];
}

const evidenceTable = (evidence: readonly Evidence[]): PrintBlock =>
  evidence.length === 0
    ? paragraph('没有登记佐证材料。')
    : table(
        ['材料', '类型', '日期', '存放处', '公开'],
        evidence.map(({ title, type, on, keptAt, file, audience }) => [
          title,
          type,
          longDate(on),
          [keptAt, file].filter(Boolean).join('，'),
          audience === 'public' ? '是' : '否',
        ]),
      );

const section = (heading: string, blocks: PrintBlock[]) =>
  blocks.length > 0 ? [{ heading, blocks }] : [];
const runs = (text: string) => [{ text, strong: false }];
const paragraph = (text: string): PrintBlock => ({ type: 'paragraph', runs: runs(text) });
const bullets = (lines: readonly string[]): PrintBlock => ({
  type: 'list',
  items: lines.map((line) => [paragraph(line)]),
});
const table = (head: readonly string[], rows: readonly (readonly string[])[]): PrintBlock => ({
  type: 'table',
  head: head.map(runs),
  rows: rows.map((row) => row.map(runs)),
});
