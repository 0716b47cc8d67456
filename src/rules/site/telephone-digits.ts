import { exampleAt } from '#facts/hint.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets, kindSheets } from '#facts/sheets.ts';
import { type Office, allItems } from '#model/library.ts';
import { isDialable } from '#model/office/telephone-digits.ts';
import { type Field, fieldsOf, itemFieldsOf } from '../fields.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

function* sources(office: Office): Generator<[Located, FactSheet, Iterable<Field>]> {
  yield [sourceOf(office, 'office.yaml'), fileSheets['office.yaml'], fieldsOf(office.settings)];
  for (const item of standing(allItems(office)))
    yield [item, kindSheets[item.kind] as FactSheet, itemFieldsOf(item)];
}

/** A number with a digit too few or too many: nobody gets through. */
export const telephoneDigits: Rule = {
  code: 'telephone-digits',
  severity: 'hint',
  clause: '政府信息公开条例：联系方式',
  *check(office): Generator<Draft> {
    for (const [source, sheet, fields] of sources(office))
      for (const { path, value } of fields) {
        if (sheet.at(path)?.type !== 'telephone' || isDialable(value)) continue;
        yield at(
          source,
          path,
          `电话“${value}”的位数不对：区号后面和本地的号码都是 7、8 位`,
          `照机主的号码核对，一处写一个，${exampleAt(sheet, path)}`,
        );
      }
  },
};
