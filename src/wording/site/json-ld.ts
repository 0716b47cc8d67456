import { fullAddress } from '#model/addresses/address.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';

// What a page says to machines in the words of schema.org. Data only: nothing of it is executed,
// so a strict Content-Security-Policy lets it stand in the page.

type Ld = Readonly<Record<string, unknown>>;

/** JSON for a `<script>`: no `</script>` within can end it. */
export const ldText = (data: Ld): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');

/** The office that publishes the board. */
export function organizationLd({ id, settings }: Office, portal: Portal): Ld {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${fullAddress(portal, `/${id}/`)}#organization`,
    name: settings.name,
    alternateName: settings.shortName,
    url: fullAddress(portal, `/${id}/`),
    ...(settings.sample && { description: '示例单位，内容虚构' }),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: settings.region,
      streetAddress: settings.address,
    },
    areaServed: settings.region,
    contactPoint: [contact('咨询', settings.telephone), contact('监督', settings.supervision)],
  };
}

const contact = (contactType: string, telephone: string): Ld => ({
  '@type': 'ContactPoint',
  contactType,
  telephone,
  availableLanguage: 'zh-CN',
});

/** The way from the home page to this one; addresses are full. */
export const breadcrumbLd = (steps: readonly { label: string; address: string }[]): Ld => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: address,
  })),
});
