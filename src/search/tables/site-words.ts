/**
 * What residents say for pages that every office has: the first word stands in the page's own title and
 * is what is looked for, the others are only understood. An office's own words are in its glossary.
 */
export const siteWords: readonly (readonly [string, ...string[]])[] = [
  ['异议', '投诉', '举报', '反映', '不服', '申诉', '告状', '不满意', '提意见', '意见箱', '纠错'],
  ['谁管什么', '打电话', '找谁', '谁管', '联系电话', '电话号码', '联系方式', '哪个部门'],
  ['阳光绩效承诺', '阳光绩效', '承诺书'],
  ['工作方案', '考评方案', '绩效方案', '年度计划'],
  ['怎样算完成', '怎么算完成', '销号标准', '算法'],
  ['历年对比和归档', '往年', '前几年', '年度归档', '历年'],
];
