import type { Choice, Facet, FacetName } from '../planner/facets.ts';
import { element } from './elements.ts';

const labels: Record<Exclude<FacetName, 'village'>, string> = {
  office: '单位',
  kind: '类别',
  state: '进展',
  year: '年度',
};

/**
 * The facets as groups of buttons with counts; a pressed one is let go by pressing it again. `place`:
 * what villages are called here.
 */
export const facetGroups = (
  facets: readonly Facet[],
  choice: Choice,
  place: string,
  choose: (name: FacetName, value: string | undefined) => void,
): HTMLElement[] =>
  facets.map(({ name, values }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, name === 'village' ? place : labels[name]),
      ...values.map(({ value, count }) => {
        const pressed = choice[name] === value;
        const button = element(
          'button',
          {
            type: 'button',
            'aria-pressed': String(pressed),
            'data-facet': `${name} ${value}`,
          },
          name === 'year' ? `${value} 年` : value,
          element('span', { class: 'count' }, ` ${count}`),
        );
        button.addEventListener('click', () => choose(name, pressed ? undefined : value));
        return button;
      }),
    ),
  );
