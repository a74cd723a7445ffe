/** The most that a part of the package may weigh, in KiB after gzip. */
export const budget: Readonly<Record<string, number>> = {
  /** Runs on every page. */
  'content-scripts/news.js': 3,
  /** Is brought to pages that may be articles: with the first, all that stands on a page before something is painted. */
  'reading.js': 15,
  /** Comes once something is. */
  'hands.js': 7,
  'content-scripts/news.css': 4,
  'background.js': 256,
  'attribution.bin': 640,
};

/** Everything together, in KiB after gzip. */
export const WHOLE = 1_100;
