/** Characters before a year in which its month stands, whatever white space the page has between them. */
const MONTH_BEFORE = 120;
/** How the years begin that `isDay` knows. */
const centuries = ['19', '20', '21', '22'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether so many digits stand in a text from an offset on. */
export function digitsAt(text: string, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) {
    const code = text.charCodeAt(i);
    if (!(code >= 48 && code <= 57)) return false;
  }
  return true;
}

/** Whether month and day follow a year as digits: `-11-18`, `1118`. */
function isDayAt(text: string, at: number): boolean {
  const first = text[at] === '-' ? at + 1 : at;
  return digitsAt(text, first, 2) && digitsAt(text, text[first + 2] === '-' ? first + 3 : first + 2, 2);
}

/** Whether a word begins like a month, be it glued to the word before: of a page's text the browser leaves out where elements end. */
function hasMonth(text: string): boolean {
  const small = text.toLowerCase();
  for (const month of months)
    for (let at = small.indexOf(month); at >= 0; at = small.indexOf(month, at + 1)) {
      const before = small.charCodeAt(at - 1);
      if (!(before >= 97 && before <= 122) || text[at] !== small[at]) return true;
    }
  return false;
}

/** Whether any part of a page's text may be read as a date by `isoDate`; false where none can. Without a pattern: to build the first one takes longer. */
export function mayHoldDate(text: string): boolean {
  for (const century of centuries)
    for (let at = text.indexOf(century); at >= 0; at = text.indexOf(century, at + 1))
      if (
        digitsAt(text, at + 2, 2) &&
        (isDayAt(text, at + 4) || hasMonth(text.slice(Math.max(at - MONTH_BEFORE, 0), at)))
      )
        return true;
  return false;
}

const two = (part: string): string => part.padStart(2, '0');

function isDay(year: string, month: string, day: string): boolean {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  return y >= 1900 && y <= 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

function named(day: string, month: string, year: string): string | null {
  const m = months.indexOf(month);
  if (m < 0) return null;
  const number = two(String(m + 1));
  return isDay(year, number, day) ? `${year}-${number}-${two(day)}` : null;
}

/** A date as pages write it, as ISO 8601 as far as it is stated; null where it cannot be read without guessing. */
export function isoDate(written: string): string | null {
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[t ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s*(z|[+-]\d{2}:?\d{2})?)?/;
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3})[a-z]*\.?,?[ .-]+(\d{4})\b/;
  const monthFirst = /\b([a-z]{3})[a-z]*\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b/;
  const text = written.trim().slice(0, 100).toLowerCase();
  if (!/\d{4}/.test(text)) return null;
  const [all, year = '', month = '', day = '', hour, minute, second = '00', zone = ''] = iso.exec(text) ?? [];
  if (all !== undefined && isDay(year, month, day)) {
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    return `${date}T${hour}:${minute}:${second}${offset}`;
  }
  const [, d1 = '', m1 = '', y1 = ''] = dayFirst.exec(text) ?? [];
  if (y1 !== '') return named(d1, m1, y1);
  const [, m2 = '', d2 = '', y2 = ''] = monthFirst.exec(text) ?? [];
  return y2 === '' ? null : named(d2, m2, y2);
}
