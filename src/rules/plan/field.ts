/**
 * The values at a path of names (`closing.state`); a list on the way gives one for each of its
 * entries (`followUps.on`). Empty where nothing is there.
 */
export function valuesAt(fields: unknown, path: string): unknown[] {
  let values: unknown[] = [fields];
  for (const name of path.split('.')) {
    values = values.flatMap((value) => {
      const next =
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[name]
          : undefined;
      return Array.isArray(next) ? next : next === undefined ? [] : [next];
    });
  }
  return values;
}

/** Is something written at the path? Empty lists and blank texts are not. */
export const isFilled = (fields: unknown, path: string): boolean =>
  valuesAt(fields, path).some((value) => value !== '');

/** How a value is written in a plan: 是 and 否 for yes and no. */
const written = (value: unknown): string =>
  value === true ? '是' : value === false ? '否' : String(value);

/** Does one of the values at the path read as `wanted`? */
export const hasValue = (fields: unknown, path: string, wanted: string): boolean =>
  valuesAt(fields, path).some((value) => written(value) === wanted);
