import { PDFName } from '@cantoo/pdf-lib';
import { bleed } from '../typeset/typesetter.ts';
import { type Check, onPage, problem, tidy, unique } from './check.ts';
import { type Box, contains, grow, millimetres } from './geometry.ts';

/** How far a box may be off, millimetres. */
const tolerance = 0.05;

/** TrimBox is the finished size 成品尺寸, BleedBox 3 mm around it where there is bleed 出血. */
export const checkBoxes: Check = ({ document, pages }, expected) => {
  const { size, marks } = expected;
  const around = marks ? bleed : 0;
  const wrong = pages.flatMap((page): string[] => {
    const { TrimBox, BleedBox, MediaBox } = page.boxes;
    const which = onPage(page);
    if (!TrimBox) return [`${which}没有成品框（TrimBox）`];
    const [width, height] = sides(TrimBox);
    const faults: string[] = [];
    if (!near(width, size.width) || !near(height, size.height))
      faults.push(
        `${which}成品框是 ${exact(width)}×${exact(height)} 毫米，应当是 ${size.width}×${size.height} 毫米`,
      );
    const wished = grow(TrimBox, (around / 25.4) * 72);
    if (marks && !BleedBox) faults.push(`${which}没有出血框（BleedBox）`);
    else if (BleedBox && !same(BleedBox, wished))
      faults.push(`${which}出血框不是成品四边各加 ${around} 毫米`);
    if (!MediaBox || !contains(grow(MediaBox, 0.1), wished))
      faults.push(`${which}页面放不下成品和出血`);
    if (document.getPage(page.number - 1).node.has(PDFName.of('UserUnit')))
      faults.push(`${which}改了长度单位（UserUnit），印出来大小不对`);
    return faults;
  });
  const sizes = unique(pages.map(({ trim }) => sides(trim).map(tidy).join('×')));
  return {
    problems: wrong.map((fault) => problem(expected, 'preflight-boxes', fault)),
    facts: [
      { label: '张数', value: `${pages.length} 张` },
      { label: '成品尺寸', value: `${sizes.join('、')} 毫米` },
      { label: '出血', value: marks ? `四边各 ${bleed} 毫米` : '没有' },
    ],
  };
};

const sides = ({ left, bottom, right, top }: Box): [width: number, height: number] => [
  millimetres(right - left),
  millimetres(top - bottom),
];
const near = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance;
const same = (one: Box, other: Box): boolean =>
  (['left', 'bottom', 'right', 'top'] as const).every((side) =>
    near(millimetres(one[side]), millimetres(other[side])),
  );
const exact = (value: number): string => value.toFixed(2);
