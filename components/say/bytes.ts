const steps = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
] as const;

/** "38 MB". */
export function bytesInWords(locale: string, bytes: number): string {
  const [scale, unit] = steps.find(([scale]) => bytes >= scale) ?? [1, 'byte'];
  /* Shortened, a byte has no plural: "12 byte". */
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumSignificantDigits: 2,
  }).format(bytes / scale);
}
