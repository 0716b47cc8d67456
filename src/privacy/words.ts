/** Words that say that a number is an ID number. */
export const idWords = /身份证|公民身份|身份号|证件号|SFZ|\bID\b/i;
