/**
 * Whether the event of an upgrade says that the browser found the files of the extension's databases damaged and threw them
 * away. Chromium alone says it, and only to the first that opens a database after that.
 */
export function tellsLoss(event: Event): boolean {
  return 'dataLoss' in event && event.dataLoss === 'total';
}

/** Whether the browser is one that throws away what it finds damaged. */
export function losesDatabases(): boolean {
  return 'dataLoss' in IDBVersionChangeEvent.prototype;
}
