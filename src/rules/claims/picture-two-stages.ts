import { allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** One picture is not of before and of after: by its content, whatever its file is called. */
export const pictureTwoStages: Rule = {
  code: 'picture-two-stages',
  severity: 'error',
  clause: '百色市科技局方案 四（二）；平发〔2020〕51号 三（二）4',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const pictures = 'pictures' in item ? item.pictures : [];
      const pictureOf = (file: string) => office.media.get(file)?.digest ?? file;
      for (const [index, { file, stage }] of pictures.entries()) {
        const other = pictures
          .slice(0, index)
          .find((one) => pictureOf(one.file) === pictureOf(file) && one.stage !== stage);
        if (stage && other?.stage)
          yield at(
            item,
            `pictures.${index}.file`,
            `同一张照片（${file}）又写成${other.stage}，又写成${stage}`,
            '核对是哪一张、什么时候拍的，换成对的文件；只有一张的，删掉另一项',
          );
      }
    }
  },
};
