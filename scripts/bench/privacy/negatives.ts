import { type Draw, drawFrom, two } from './draw.ts';
import { creditCode } from './numbers.ts';
import type { Sample } from './sample.ts';

/** Samples of each kind: 12 kinds, 7,200 texts. */
const each = 600;

const year = (draw: Draw) => String(2005 + draw.below(17));
const day = (draw: Draw) => [year(draw), two(1 + draw.below(12)), two(1 + draw.below(28))] as const;
const amount = (draw: Draw, most = 9) => draw.digits(1 + draw.below(most));
const grouped = (number: string) => number.replace(/\B(?=(\d{3})+$)/g, ',');
const region = (draw: Draw) => draw.of(['451022', '451000', '450000', '621020']);
const hex = (draw: Draw, count: number) =>
  Array.from({ length: count }, () => '0123456789abcdef'.charAt(draw.below(16))).join('');

const makers: Record<string, (draw: Draw) => string> = {
  文号和索引号: (draw) =>
    draw.of([
      `平政发〔${year(draw)}〕${amount(draw, 3)}号、平办发[${year(draw)}]${amount(draw, 2)}号`,
      `索引号：000${draw.digits(6)}/${year(draw)}-${draw.digits(5)}`,
      `受理编号 ${year(draw)}${two(1 + draw.below(12))}${draw.digits(6)}，意见编号 ${draw.digits(5)}`,
      `发文字号 桂交〔${year(draw)}〕${amount(draw, 3)}号，共${amount(draw, 2)}页`,
    ]),
  日期和时间: (draw) => {
    const [a, b] = [day(draw), day(draw)];
    return draw.of([
      `公示期 ${a.join('.')}-${b.join('.')}，第 ${draw.digits(4)} 期`,
      `${a.join('-')} 至 ${b.join('-')}，每天 8:00-12:00、15:00-18:00`,
      `${a.join('')}${two(draw.below(24))}${two(draw.below(60))} 更新，${b.join('/')} 核对`,
      `${a[0]}年${Number(a[1])}月${Number(a[2])}日，一九九八年，二〇二〇年八月三十一日`,
      `${year(draw)}、${year(draw)}、${year(draw)}、${year(draw)} 年各一次，一、二、三、四、五、六、七、八、九`,
    ]);
  },
  信用代码: (draw) =>
    draw.of([
      `统一社会信用代码：${creditCode(draw)}`,
      `施工单位（${creditCode(draw)}），监理单位（${creditCode(draw)}）`,
      `单位,代码\n甲公司,${creditCode(draw)}\n乙公司,${creditCode(draw)}`,
    ]),
  座机和热线: (draw) => {
    const phone = () => `0776${draw.of(['-', ' ', '－'])}2${draw.digits(6)}`;
    return draw.of([
      `电话：${phone()}，传真：${phone()}`,
      `联系电话：(0776) 2${draw.digits(6)}、${phone()} 转 ${draw.digits(3)}`,
      `单位\t办公电话\n党政办\t${phone()}\n民政办\t${phone()}`,
      `热线 12345、12315、400-${draw.digits(3)}-${draw.digits(4)}、95598、110`,
    ]);
  },
  金额和数量: (draw) =>
    draw.of([
      `投资 ${grouped(draw.digits(8))}.${draw.digits(2)} 元，其中 ${draw.digits(11)} 元`,
      `共 ${amount(draw, 6)} 人、${amount(draw, 5)} 亩、${amount(draw)} 万元，￥${draw.digits(11)}`,
      `1,381,${draw.digits(3)},${draw.digits(3)}.00 元，增长 ${draw.digits(2)}.${draw.digits(2)}%`,
      `{ label: 投资, value: 1${draw.digits(10)}, unit: 元 }`,
    ]),
  项目和地块代码: (draw) =>
    draw.of([
      `项目代码：${year(draw)}-${region(draw)}-${two(draw.below(100))}-01-${draw.digits(6)}`,
      `不动产单元号：${region(draw)}${draw.digits(6)}GB${draw.digits(5)}W00000000`,
      `宗地代码 ${region(draw)}${draw.digits(6)}JC${draw.digits(5)}`,
      `招标编号：BSZC${year(draw)}-J1-${draw.digits(6)}-GXXX，合同编号 ${draw.digits(12)}`,
      `行政区划代码 ${region(draw)} ${region(draw)}${draw.digits(6)}，邮编 ${draw.digits(6)}`,
    ]),
  摘要值: (draw) =>
    draw.of([
      `SHA-256 ${hex(draw, 64)}`,
      `核对码 ${hex(draw, 4)}-${hex(draw, 4)}，${hex(draw, 40)}`,
    ]),
  网址: (draw) => {
    const [y, m, d] = day(draw);
    return draw.of([
      `https://www.example.invalid/art/${y}/${Number(m)}/${Number(d)}/art_${draw.digits(4)}_${draw.digits(8)}.html`,
      `[原文](https://example.invalid/zwgk/${y}${m}/t${y}${m}${d}_${draw.digits(7)}.shtml)`,
      `<a href="https://example.invalid/c?id=${draw.digits(19)}&amp;t=${draw.digits(13)}">全文</a>`,
    ]);
  },
  统计表: (draw) => statistics(draw),
  编号: (draw) =>
    draw.of([
      `设备编号 ${draw.digits(10)}，监控点 ${draw.digits(13)}`,
      `发票号 ${draw.digits(8)}、运单 SF${draw.digits(13)}`,
      `ISBN 978-7-${draw.digits(4)}-${draw.digits(4)}-${draw.digits(1)}，ISSN ${draw.digits(4)}-${draw.digits(4)}`,
      `许可证编号 JY${draw.digits(14)}，档案号 ${draw.digits(3)}-${year(draw)}-${draw.digits(4)}`,
      `设备序列号 ${draw.digits(12)}\n设备序列号 ${draw.digits(14)}`,
    ]),
  坐标和尺寸: (draw) =>
    draw.of([
      `北纬 23.${draw.digits(6)}，东经 106.${draw.digits(6)}`,
      `K${draw.digits(2)}+${draw.digits(3)}—K${draw.digits(2)}+${draw.digits(3)}，长 ${draw.digits(4)} 米、宽 ${draw.digits(1)}.5 米`,
      `"lat": 23.${draw.digits(8)}, "lng": 106.${draw.digits(8)}`,
      `1:${draw.digits(4)}，${draw.digits(3)}×${draw.digits(3)}×${draw.digits(2)} 毫米，容积 ${draw.digits(4)} L`,
    ]),
  说到证件的话: (draw) =>
    draw.of([
      `身份证业务 ${amount(draw, 4)} 件，护照 ${amount(draw, 3)} 本，港澳通行证 ${amount(draw, 3)} 本`,
      `身份证号码应填写 18 位，${day(draw).join('-')} 起施行；手机端可查，电话 0776-2${draw.digits(6)}`,
      `微信公众号：qinghexiang${draw.below(10)}，QQ 群有 ${draw.digits(3)} 人，邮箱：qhx${draw.below(10)}@example.gov.cn`,
      `银行卡发放 ${amount(draw, 4)} 张，一卡通补贴 ${grouped(draw.digits(7))} 元，卡号不公开`,
      `本组低保 ${amount(draw, 2)} 户，残疾 ${amount(draw, 2)} 人，第${1 + draw.below(9)}组已核对`,
    ]),
};

/** A table of figures with one to twelve columns, as text, as Markdown, or with single digits. */
function statistics(draw: Draw): string {
  const mark = draw.of([' ', '\t', ',', ' | ', '  ', '、']);
  const columns = 2 + draw.below(11);
  const most = draw.of([1, 2, 4, 6]);
  const cells = (make: () => string) => Array.from({ length: columns }, make).join(mark);
  const rows = Array.from(
    { length: 3 + draw.below(8) },
    (_, at) => `${2010 + at}${mark}${cells(() => amount(draw, most))}`,
  );
  return [
    `年份${mark}${cells(() => draw.of(['人口', '户数', '面积', '产量', '合计']))}`,
    ...rows,
  ].join('\n');
}

/** What has to pass; always the same. */
export function hardNegatives(): Sample[] {
  const draw = drawFrom(7200);
  return Object.entries(makers).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => ({ kind, form: '', text: make(draw) })),
  );
}

/** Serial numbers of eleven digits, of which nobody can tell whether they are mobile numbers: told beside. */
export function elevenDigits(): Sample[] {
  const draw = drawFrom(11);
  return Array.from({ length: each }, () => ({
    ...{ kind: '11 位编号', form: '' },
    text: `表号 ${draw.digits(11)}`,
  }));
}
