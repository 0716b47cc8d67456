/**
 * SHA-256 of every font file, by its name: a damaged one sets tofu or nothing, and other versions set other
 * lines. After an update, `npx vitest run src/press/typeset/fonts.test.ts` tells the new ones.
 */
export const fontDigests: Readonly<Record<string, string>> = {
  'NotoSansSC_400Regular.ttf': 'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16',
  'NotoSansSC_700Bold.ttf': '9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96',
  'NotoSerifSC_900Black.ttf': '092e71a70c744be3cc33999eb4edcb10fbe95c1b4cff6c2d7f04d6ff15d031e2',
  'FandolFang-Regular.otf': 'd838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9',
  'LXGWWenKai-Regular.ttf': 'bbf534b0ca093928f94d1782855e65a19a32cde82b075d495d072025521953c8',
  'NotoSerifSC_400Regular.ttf': 'c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742',
};
