import { labelOf } from '#facts/label.ts';
import type { Board } from '#model/boards/board.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import type { Office } from '#model/library.ts';
import type { PrintOrder, PrintPreset } from '#model/boards/print-order.ts';
import { type SheetSize, type TypeScale, typeScale } from '#model/basics/sheet-size.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { placeName } from './place-name.ts';
import type { Fact } from './fact.ts';
import type { Sheet } from './sheet.ts';

/** A file for the print shop and what it is for. */
export interface PrintFile {
  readonly name: string;
  readonly what: string;
}

/** 制作单 and, on its second page, 确认稿: what a print shop needs to make a board. */
export interface JobSheet {
  readonly template: 'job-sheet';
  readonly type: TypeScale;
  readonly title: string;
  readonly size: SheetSize;
  readonly sample: boolean;
  /** Name of the package. */
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly files: readonly PrintFile[];
  /** Pictures of the sheets, by the names that the typesetter gets them under. */
  readonly pictures: readonly string[];
  /** Finished size of the board, millimetres: the shape of the pictures. */
  readonly board: SheetSize;
  /** What is shown, above the pictures. */
  readonly shown: string;
  readonly imprint: { readonly issuer: string; readonly date: CivilDate };
}

/** What the job sheet is about. */
export interface Job {
  readonly board: Board;
  readonly office: Office;
  readonly sheet: Sheet;
  readonly order: PrintOrder;
  /** How many sheets one board has 面数. */
  readonly pages: number;
  /** Name of the package. */
  readonly name: string;
  readonly files: readonly PrintFile[];
  /** Names of the pictures; the first sheets where there are many. */
  readonly pictures: readonly string[];
}

const a4: SheetSize = { width: 210, height: 297 };

/** The job sheet 制作单 of a board. */
export function jobSheet(job: Job): JobSheet {
  const { board, office, sheet, order, pages, name, files, pictures } = job;
  const { imprint, size, title } = sheet;
  const { code, number, issuer, date } = imprint;
  return {
    template: 'job-sheet',
    type: typeScale(a4),
    title: `${code} 第 ${number} 次更新 制作单`,
    size: a4,
    sample: office.settings.sample,
    name,
    facts: [
      { label: '委托单位', text: office.settings.name },
      {
        label: '内容',
        text: `${sheet.template === 'update' ? '进度更新贴' : templateFacts[board.template].label}《${title}》`,
      },
      { label: '牌号', text: `${code}，第 ${number} 次更新，内容截至 ${longDate(date)}` },
      ...sizeFacts(size, pages, order),
      ...workFacts(order, size, sheet.type.edge),
      { label: labelOf('board', 'place'), text: placeName(board, office) },
      ...deliveryFacts(order, office),
    ],
    files: together(files),
    pictures,
    board: size,
    shown: shownText(pages, pictures.length),
    imprint: { issuer, date },
  };
}

function sizeFacts({ width, height }: SheetSize, pages: number, order: PrintOrder): Fact[] {
  const one = (width * height) / 1e6;
  const sheets = pages * order.quantity;
  const shape = width > height ? '横版' : '竖版';
  const counted = pages > 1 ? `每套 ${pages} 张，做 ${order.quantity} 套，共 ${sheets} 张` : '';
  return [
    {
      label: labelOf('board', 'size'),
      text: `宽 ${width / 10} × 高 ${height / 10} cm（${shape}）`,
    },
    { label: '数量', text: counted || `${sheets} 张` },
    {
      label: '面积',
      text: `每张 ${squareMetres(one)} m²，共 ${squareMetres(one * sheets)} m²${whiteEdgeOf(order) > 0 ? '（不含白边）' : ''}`,
    },
  ];
}

/** 0.54, 1.08, 0.062: three digits after the point at most. */
const squareMetres = (area: number): string => String(Math.round(area * 1000) / 1000);

/** The white edge is on files for inkjets only. */
const whiteEdgeOf = ({ presets, whiteEdge }: PrintOrder): number =>
  presets.some((preset) => preset !== 'offset') ? whiteEdge : 0;

/** The ways of printing, as shops call them. */
const presetWords: Readonly<Record<PrintPreset, string>> = {
  offset: '胶印或数码印刷',
  photo: '写真',
  banner: '喷绘',
};

const workFacts = (order: PrintOrder, size: SheetSize, edge: number): Fact[] => [
  {
    label: labelOf('board', 'print.presets'),
    text: order.presets.map((preset) => presetWords[preset]).join('、'),
  },
  { label: labelOf('board', 'print.material'), text: order.material },
  { label: labelOf('board', 'print.holes'), text: order.holes },
  { label: '边框压边', text: hiddenText(order.hiddenEdge, edge) },
  { label: '白边', text: whiteText(whiteEdgeOf(order), size) },
  { label: '安装', text: order.mounting },
];

/** The edge is on the file already, and stays: eyelets and frames go there. */
function whiteText(edge: number, { width, height }: SheetSize): string {
  if (edge === 0) return '不留白边';
  const whole = [width, height].map((side) => (side + 2 * edge) / 10);
  return `写真、喷绘文件四边各已加 ${edge} mm，连白边宽 ${whole.join(' × 高 ')} cm；白边不裁，打孔、绷框用`;
}

/** What a frame hides: text keeps at least `edge` millimetres from the trim, and no more. */
function hiddenText(hidden: number, edge: number): string {
  if (hidden === 0) return '没有边框压边';
  return hidden <= edge
    ? `四边各有 ${hidden} mm 会被边框遮住，文字已避开`
    : `边框最多压住四边各 ${edge} mm，再宽会遮住文字`;
}

const deliveryFacts = ({ deadline, contact }: PrintOrder, { settings }: Office): Fact[] => [
  {
    label: labelOf('board', 'print.deadline'),
    text: deadline ? `${longDate(deadline)}以前` : '双方另行约定',
  },
  { label: '联系', text: contact ?? `${settings.operator}，${settings.telephone}` },
];

function shownText(pages: number, shown: number): string {
  if (pages === 1) return '小样';
  return shown < pages ? `小样：共 ${pages} 张，下面是前 ${shown} 张` : `小样：共 ${pages} 张`;
}

/**
 * Files of the sheets of one board, which differ by their number only, as one line:
 * 柳湾_写真_1.tif 到 3.tif.
 */
function together(files: readonly PrintFile[]): PrintFile[] {
  const runs = Map.groupBy(files, ({ name }) => name.replace(/_\d+(?=\.\w+$)/u, '_'));
  return [...runs.values()].flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length === 1) return first ? [first] : [];
    const end = last.name.slice(last.name.lastIndexOf('_') + 1);
    const what = first.what.replace(/^第 1 张，/u, '');
    return [{ name: `${first.name} 到 ${end}`, what: `${run.length} 张各一个文件，${what}` }];
  });
}
