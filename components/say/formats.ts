/**
 * The browser's formatters, each made once: to make one takes a hundred times as long as to use it, and a list has hundreds of
 * lines. Not those of dates, which would hold on to the time zone in which they were made.
 */
export const numberFormat = kept(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const listFormat = kept(
  (locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
export const pluralRules = kept((locale) => new Intl.PluralRules(locale));

type Make<Options, Format> = (locale: string, options?: Options) => Format;

function kept<Options, Format>(make: Make<Options, Format>): Make<Options, Format> {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = options === undefined ? locale : `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}
