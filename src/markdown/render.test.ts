import { describe, expect, it } from 'vitest';
import { checkMarkdown } from './check.ts';
import { plainText } from './plain-text.ts';
import { renderMarkdown } from './render.ts';

const lamp = { src: '/m/lamp-960.jpg', width: 960, height: 640 };

/** Mulberry32: the same numbers from 0 to 1 in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a body on its page', () => {
  it('leads to addresses of the site under its base', () => {
    const inside = (path: string) => `/gongshi${path}`;
    expect(renderMarkdown('[通知](/yunxi/notices/tingdian/)', { inside })).toContain(
      'href="/gongshi/yunxi/notices/tingdian/"',
    );
  });

  it('shows raw HTML as text', () => {
    expect(renderMarkdown('<script>alert(1)</script>')).toContain('&lt;script&gt;');
  });

  it.each([
    ['**“重要”**的事', '<strong>“重要”</strong>的事'],
    ['这是**“重要”**的', '这是<strong>“重要”</strong>的'],
    ['金额为**100元（含税）**左右', '<strong>100元（含税）</strong>左右'],
    ['~~《旧办法》~~已废止', '<s>《旧办法》</s>已废止'],
    ['3 * 4 * 5', '3 * 4 * 5'],
    ['snake_case_名称', 'snake_case_名称'],
  ])('reads the emphasis of %s as it was meant', (source, html) => {
    expect(renderMarkdown(source)).toContain(html);
  });

  it('joins the lines of a Chinese sentence without a blank, and keeps the one between words', () => {
    expect(renderMarkdown('村里的\n路灯')).toContain('村里的路灯');
    expect(renderMarkdown('street\nlamp')).toContain('street\nlamp');
  });

  it.each([
    ['# 一\n## 二\n### 三', ['h2', 'h3', 'h4']],
    ['### 一\n#### 二', ['h2', 'h3']],
    ['## 一', ['h2']],
    ['# 一\n\n###### 六', ['h2', 'h6']],
  ])('starts the headings of %j at h2', (source, tags) => {
    const html = renderMarkdown(source);
    expect([...html.matchAll(/<(h\d)>/g)].map((match) => match[1])).toEqual(tags);
  });

  it('aligns the cells of a table by class and lets the keyboard scroll it', () => {
    const html = renderMarkdown('| 项目 | 金额 |\n|:--|--:|\n| 路灯 | 100 |');
    expect(html).toContain('<td class="align-right" data-label="金额">100</td>');
    expect(html).toMatch(/<section class="table-scroll"[^>]* tabindex="0"><table class="stack/);
    expect(html).not.toContain('style=');
  });

  it('says in each cell which column it is, for phones', () => {
    const html = renderMarkdown(
      '| **村** | | 户“数” |\n|--|--|--|\n| 柳湾 | 甲 | 4 |\n| 石桥 | 乙 | 5 |',
    );
    expect(html.match(/<td[^>]*>[^<]*/g)).toEqual([
      '<td data-label="村">柳湾',
      '<td>甲',
      '<td data-label="户“数”">4',
      '<td data-label="村">石桥',
      '<td>乙',
      '<td data-label="户“数”">5',
    ]);
  });

  it('shows a picture of the office with its words and size', () => {
    const html = renderMarkdown('![新路灯](media/路灯.jpg)', {
      picture: (path) =>
        path === 'media/路灯.jpg' ? { ...lamp, webp: '/m/l.webp 960w' } : undefined,
    });
    expect(html).toContain('<source type="image/webp" srcset="/m/l.webp 960w">');
    expect(html).toContain('<img src="/m/lamp-960.jpg" width="960" height="640" alt="新路灯"');
  });

  it.each([
    'https://example.invalid/a.jpg',
    '//example.invalid/a.jpg',
    'media/../../secret.jpg',
    'blob:x',
    'other/a.jpg',
  ])('shows the words instead of a picture from %s', (src) => {
    const html = renderMarkdown(`![新路灯](${src})`, { picture: () => lamp });
    expect(html).not.toContain('<img');
    expect(html).toContain('新路灯');
  });

  it.each([
    'https://www.gov.cn/',
    'mailto:a@example.invalid',
    'tel:12345',
    '/qinghe/plan/',
    '#fee',
  ])('makes a link of %s', (href) => {
    expect(renderMarkdown(`[看](${href})`)).toContain(`<a href="${href}">`);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#x09;script:alert(1)',
    'data:text/html,x',
    'blob:x',
    'intent://x',
    'view-source:x',
    'vbscript:x',
    'file:///x',
    '//example.invalid',
    '\\\\example.invalid',
    '../../x',
    '/a/%2e%2e/b',
  ])('makes no link of %s', (href) => {
    expect(renderMarkdown(`[看](${href})`)).not.toContain('<a ');
    expect(renderMarkdown(`<${href}>`)).not.toContain('<a ');
  });

  it('gives a file to download its address on the site', () => {
    const html = renderMarkdown('[申请表](media/表.docx)', {
      download: () => '/qinghe/files/b.docx',
    });
    expect(html).toContain('<a href="/qinghe/files/b.docx">申请表</a>');
  });
});

describe('no word of the source is lost', () => {
  const pieces = [
    '[备注]: 金额100元',
    '**“重要”**的',
    '- 一层\n  - 二层',
    '> 引用\n> > 再引',
    '| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 |',
    '`代码`和*强调*',
    '<b>标签</b>',
    '1. 第一\n2. 第二',
    '[看](javascript:x)',
    '![图](https://example.invalid/x.png)',
    '***粗斜***与__下划__',
    '    缩进四格',
    '&nbsp;甲&amp;乙',
    '[^1]: 脚注',
    '标题\n----',
    '~~~\n围栏\n~~~',
  ];
  const chinese = (text: string) => text.match(/\p{Script=Han}/gu)?.join('') ?? '';
  const readable = (html: string) =>
    chinese(html.replace(/(?:aria|data)-label="[^"]*"/g, '').replace(/alt="([^"]*)"/g, ''));

  it.each(pieces.flatMap((a) => pieces.map((b) => `${a}\n\n${b}`)))('in %j', (source) => {
    expect(readable(renderMarkdown(source))).toBe(chinese(source));
    expect(chinese(plainText(source))).toBe(chinese(source));
  });

  it('holds for anything put together at random that the check lets pass', () => {
    const marks = ['**', '*', '_', '`', '```', '~~', '[', ']', '(', ')', '](', '![', '[x]:', '\\'];
    const blocks = ['\n', '\n\n', '> ', '- ', '1. ', '# ', '|', '\n|--|--|\n', '---', '    ', '\t'];
    const texts = [
      '甲',
      '乙',
      '“丙”',
      '（丁）',
      '：',
      '，',
      ' ',
      '　',
      '&amp;',
      '<b>',
      '<!--',
      '-->',
    ];
    const pieces = [...marks, ...blocks, ...texts];
    const next = randomNumbers(20_200_831);
    let passed = 0;
    for (let round = 0; round < 5000; round += 1) {
      const length = 1 + Math.floor(next() * 14);
      const source = Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join(
        '',
      );
      if (checkMarkdown(source).some(({ severity }) => severity === 'error')) continue;
      passed += 1;
      const shown = chinese(renderMarkdown(source).replace(/(?:aria|data)-label="[^"]*"/g, ''));
      const lost = [...chinese(source)].filter((char) => !shown.includes(char));
      expect(lost, JSON.stringify(source)).toEqual([]);
    }
    expect(passed).toBeGreaterThan(2500);
  });

  it('holds for lists and quotations nested fifty deep', () => {
    const source = `${'> '.repeat(40)}深处的话`;
    expect(renderMarkdown(source)).toContain('深处的话');
  });
});

describe('plain text', () => {
  it('keeps the words and drops the marks', () => {
    expect(plainText('## 标题\n\n**重点**见[这里](https://a.invalid)\n\n- 一\n- 二')).toBe(
      '标题\n重点见这里\n一\n二',
    );
  });

  it('gives a picture by its words', () => {
    expect(plainText('![新路灯](media/lamp.jpg)')).toBe('新路灯');
  });
});
