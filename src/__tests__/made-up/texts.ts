import fc from 'fast-check';

const words = ['路灯', '水管', '村口北侧', '更换', 'LED', 'A', '3#楼', '两处', '7', '20', '350'];
const marks = [
  ...[
    '，',
    '、',
    '；',
    '：',
    '。',
    '！',
    '？',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '—',
    '…',
    '·',
    '×',
  ],
  ...[',', ';', ':', '.', '#', '-', '+', '=', '/', '\\', '|', '~', '%', '@', '`', '^', '$'],
  ...['"', "'", '<', '>', '&', '*', '_', '[', ']', '{', '}', '(', ')', '!', '?'],
  ...[
    ' ',
    ': ',
    ' #',
    ', ',
    '- ',
    '**',
    '<b>',
    '</p>',
    '&lt;',
    '&amp;',
    '{{标题}}',
    '[x](y)',
    '<!--',
  ],
];

/**
 * A sentence as an office writes it, with whatever YAML, Markdown or HTML could take for its own. No two
 * are the same: one that is not there is not found in the place of another.
 */
export const sentence: fc.Arbitrary<string> = fc
  .record({
    some: fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks)), {
      minLength: 1,
      maxLength: 5,
    }),
    last: fc.constantFrom(...words, ...marks),
    // Evenly from all of them: two texts alike would look like a leak.
    number: fc.noBias(fc.integer({ min: 100_000, max: 999_999 })),
    inFront: fc.boolean(),
  })
  .map(({ some, last, number, inFront }) => {
    const text = [...some, last].join('');
    const own = `〔${number}〕`;
    return (inFront ? own + text : text + own).replace(/\s+/g, ' ').trim();
  });

/** How a whole number may be typed. */
export const typedNumber = (value: number): fc.Arbitrary<string> => {
  const plain = String(value);
  const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return fc.constantFrom(plain, grouped, grouped.replaceAll(',', '，'), wide);
};
