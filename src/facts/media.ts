import { publicEntries } from '#model/audience.ts';
import type { Attachment, Evidence, Picture } from '#model/items/media.ts';
import { evidenceText, pictureText } from '#wording/items/media.ts';
import { internal, onFile, parts, proof } from './sheet/fact.ts';
import { type FactsOf, below } from './sheet/facts-of.ts';
import type { attachmentSchema, evidenceSchema, pictureSchema } from '#model/items/media.ts';

// Pictures, proofs and files are the same wherever they stand.

const picture: FactsOf<typeof pictureSchema, unknown> = {
  file: proof('图片文件', 'media/ludeng-after.jpg'),
  alt: proof('文字说明', '修好的路灯夜间亮起', { how: '写看得见的内容，给看不见图的人听' }),
  takenOn: proof('拍摄日期', '2020-11-20', { needed: '最好写' }),
  stage: proof('阶段', '整改后', { needed: '前后对照的必填' }),
  standpoint: proof('拍摄位置', '路口往里看', {
    needed: '前后对照的必填',
    how: '前后两张写同样的话，网页上就成一对',
  }),
  credit: proof('图片来源', '本单位拍摄', { needed: '最好写' }),
};

/** Pictures 图片 of an item. */
export const pictureFacts = {
  pictures: proof<readonly Picture[], unknown>('图片', parts('takenOn', 'stage', 'standpoint'), {
    change: 'open',
    how: '见第五节',
    say: (pictures) => pictures.map(pictureText).join('；'),
  }),
  ...below('pictures', picture),
};

/** Where no machine can read a file, somebody says that they did; for staff only. */
const checked = internal('人工核对过', 'true', {
  needed: '扫描件、带签名的文件必填',
  how: '从头到尾看过，没有个人信息，才写 true',
});

const evidence: FactsOf<typeof evidenceSchema, unknown> = {
  title: proof('材料名称', '路灯验收单', { seen: 'both' }),
  type: proof('材料类型', '验收单', { seen: 'both' }),
  on: proof('材料日期', '2020-11-20', { seen: 'both' }),
  file: proof('材料文件', 'media/yanshoudan.csv', {
    seen: 'both',
    needed: '文件、存放处至少写一样',
  }),
  keptAt: proof('存放处', '党政综合办公室档案柜', {
    seen: 'both',
    needed: '文件、存放处至少写一样',
  }),
  checked,
  audience: proof('是否公开', 'internal', {
    seen: 'both',
    words: { public: '公开', internal: '内部，不公开' },
    how: '不写就是公开；内部的只计数，不公开',
  }),
};

/** Proofs 佐证材料 of an item or a task. Internal ones are never said. */
export const evidenceFacts = {
  evidence: proof<readonly Evidence[], unknown>('佐证材料', parts('keptAt'), {
    seen: 'both',
    also: ['佐证', '印证材料'],
    change: 'open',
    how: '见第五节',
    say: (entries) => publicEntries(entries).map(evidenceText).join('；'),
  }),
  ...below('evidence', evidence),
};

const attachment: FactsOf<typeof attachmentSchema, unknown> = {
  file: onFile('附件文件', 'media/shenqingbiao.docx'),
  title: onFile('附件名称', '申请表'),
  checked,
  poster: onFile('视频封面', 'media/fengmian.jpg', { needed: '视频必填' }),
};

/** Files to download 附件. */
export const attachmentFacts = {
  attachments: onFile<readonly Attachment[], unknown>('附件', parts(), {
    change: 'open',
    how: '见第五节',
    say: (files) => files.map(({ title }) => title).join('、'),
  }),
  ...below('attachments', attachment),
};
