import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

// The arrangements that come with the program: the tables of chinese-days. Its own functions read
// the weekday in the machine's time zone.

/** Names of days off by date. */
export const packagedOff: Readonly<Record<string, string>> = calendar.holidays;
/** Days worked instead, by date. */
export const packagedWorked: Readonly<Record<string, string>> = calendar.workdays;

const years = Object.keys(packagedOff).map((date) => Number(date.slice(0, 4)));

/** The first and the last year whose arrangement the program knows by itself. */
export const packagedYears = { first: Math.min(...years), last: Math.max(...years) };
