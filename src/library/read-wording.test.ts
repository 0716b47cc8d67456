import { describe, expect, it } from 'vitest';
import { errorsOf, loadFiles } from './made-up-content.ts';

const findingsOf = async (text: string, file = 'wording/一封信.md') =>
  errorsOf(await loadFiles({ [file]: text }));

describe('wording templates', () => {
  it('of an office go before those for all offices', async () => {
    const { offices, findings } = await loadFiles({
      'wording/一封信.md': '# 甲',
      'wording/大喇叭.md': '乙',
      'xiaohe/wording/一封信.md': '# 丙',
    });
    expect(findings.filter(({ file }) => file.includes('wording'))).toEqual([]);
    const [office] = offices;
    expect(office?.wording.get('一封信')?.file).toBe('xiaohe/wording/一封信.md');
    expect(office?.wording.get('大喇叭')?.file).toBe('wording/大喇叭.md');
    expect(office?.wording.get('催办')).toBeUndefined();
  });

  it.each([
    ['a word that is no field', '时限：{{整改时线}}。', 'wording-field-unknown', 4, '“整改时限”'],
    ['a field of another template', '{{已逾期}}', 'wording-field-unknown', 1, '可以用的'],
    ['a picture in a letter', '{{图片}}', 'wording-field-unknown', 1, '可以用的'],
    ['braces without end', '电话 {{电话', 'wording-braces', 4, '{{标题}}'],
    ['full-width braces', '电话｛｛电话｝｝', 'wording-braces', 3, '{{标题}}'],
    ['a recipient', '{{姓名}}您好', 'wording-recipient', 1, '不进本系统'],
    ['a mobile number', '您的号码{{手机}}', 'wording-recipient', 5, '不进本系统'],
    ['asking for an answer', '接到电话，请回答满意。', 'inducing-words', 6, '真实感受'],
    ['bold type', '**重要**', 'wording-mark', 1, '小标题'],
    ['HTML', '第一行<br>第二行', 'wording-mark', 4, '小标题'],
  ])('with %s are refused at its place', async (_, line, code, column, hint) => {
    const [finding, ...others] = await findingsOf(`# 信\n\n${line}\n`);
    expect(finding).toMatchObject({ code, file: 'wording/一封信.md', line: 3, column });
    expect(finding?.hint).toContain(hint);
    expect(others).toEqual([]);
  });

  it('may ask whether people are satisfied, and tell them to be frank', async () => {
    expect(await findingsOf('满意、不满意都可以说，请照实说。不得要求群众回答满意。')).toEqual([]);
  });

  it.each(['wording/一封新.md', 'wording/一封信.txt', 'xiaohe/wording/letter.md'])(
    'in a file that nobody reads are an error: %s',
    async (file) => {
      expect(await findingsOf('# 信', file)).toMatchObject([{ code: 'wording-unknown', file }]);
    },
  );

  it('with nothing in them are refused', async () => {
    expect(await findingsOf('\n  \n')).toMatchObject([{ code: 'wording-empty', line: 1 }]);
  });

  it('with a fault are not used', async () => {
    const { offices } = await loadFiles({ 'wording/一封信.md': '{{姓名}}' });
    expect(offices[0]?.wording.has('一封信')).toBe(false);
  });
});
