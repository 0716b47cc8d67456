const words: Record<string, string> = {
  number: '发文字号',
  basis: '依据',
  openness: '公开方式',
  measures: '措施',
  results: '成效',
  symposium: '座谈会记录',
  evidence: '佐证材料',
  materials: '所需材料',
  steps: '办理流程',
  timeLimit: '办理时限',
  n: '有效样本量',
  method: '调查方法',
  reportedOn: '报办公室日期',
  filedOn: '备案日期',
  responsible: '责任人',
  link: '链接',
};

/** A field as residents read it, where the plan asks for it; else its name in the file. */
export const fieldWord = (path: string): string => words[path] ?? path;
