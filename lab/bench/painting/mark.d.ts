declare module 'mark.js' {
  /** What is used of it; positions count the characters of all text under the context. */
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
    unmark(): void;
  }
}
