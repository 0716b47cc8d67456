import { unitAnswerText } from '#wording/items/inspection.ts';
import { joinSentences } from '#wording/words/list.ts';
import { unitName } from '#model/library.ts';
import { evidenceFacts } from './media.ts';
import { answer, internal, onFile, parts } from './sheet/fact.ts';
import type { KindFacts } from './sheet/facts-of.ts';

/** The fields of an inspection notice 督查通报, by path. */
export const inspectionFacts: KindFacts<'inspection'> = {
  audience: internal('公开范围', 'public', {
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是内部',
  }),
  on: answer('督查日期', '2020-11-10'),
  scope: answer('督查范围', '柳湾村水管整改'),
  findings: answer('发现的问题', ['新管只到货一半，没有写明剩下的哪天到'], { also: ['问题'] }),
  named: answer('通报单位', ['shuili'], { names: 'unit', also: ['被通报单位'] }),
  deadline: answer('整改期限', '2020-11-20', { also: ['整改时限', '完成时限'] }),
  answers: answer('责任单位答复', parts(), {
    how: '只往后加',
    change: 'growing',
    say: (answers, { office }) =>
      joinSentences(answers.map((one) => unitAnswerText(one, unitName(office, one.unit, one.on)))),
  }),
  'answers.unit': answer('答复单位', 'shuili', { names: 'unit', how: '通报单位里的一个' }),
  'answers.on': answer('答复日期', '2020-11-18'),
  'answers.by': answer('答复岗位', '水利站站长'),
  'answers.text': answer('答复', '剩下的管 11月25日到货，已写进进展说明'),
  items: onFile('涉及的整改事项', ['liuwan-shuiguan'], { names: 'rectification' }),
  ...evidenceFacts,
};
