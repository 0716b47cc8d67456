import type { Portal } from '#model/office/portal.ts';

/** Filing numbers of the site 备案号, each with the register that it can be checked in. */
export function filingsOf({ icp, policeFiling }: Pick<Portal, 'icp' | 'policeFiling'>) {
  const code = policeFiling?.match(/\d{14}/)?.[0];
  return [
    ...(icp ? [{ text: icp, address: 'https://beian.miit.gov.cn/' }] : []),
    ...(policeFiling
      ? [
          {
            text: policeFiling,
            address: `https://beian.mps.gov.cn/#/query/webSearch${code ? `?code=${code}` : ''}`,
          },
        ]
      : []),
  ];
}
