/**
 * The field that says where something is 涉及的村（社区）, in words for staff; what goes out says what
 * the office has (`inPlaceWords`).
 */
export const villageLabel = '涉及的村（社区）';

/** What tables call it. */
export const villageHeadings: readonly string[] = [
  '涉及的村',
  '涉及的社区',
  '涉及村',
  '涉及社区',
  '所在村',
  '所在社区',
  '村',
  '社区',
];
