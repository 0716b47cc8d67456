import type { glossarySchema } from '#model/office/glossary.ts';
import { onFile } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

/** The fields of `glossary.yaml` 同义词, by path. */
export const glossaryFacts: FactsOf<typeof glossarySchema> = {
  groups: onFile(
    '同义词',
    [
      ['水管', '自来水', '管网'],
      ['路灯', '太阳能灯'],
    ],
    {
      change: 'living',
      how: '一组至少两个词，群众怎么说就怎么写',
      say: (groups) => groups.map((words) => words.join('、')).join('；'),
    },
  ),
};
