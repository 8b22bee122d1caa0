/**
 * Intl's writers in one language, each made when it is first asked for and then kept: making one takes a
 * hundred times as long as writing with it.
 */
export interface IntlWriters {
  readonly number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat;
  readonly date: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
  readonly list: (options: Intl.ListFormatOptions) => Intl.ListFormat;
}

/** @param locale BCP 47 tag */
export function createIntlWriters(locale: string): IntlWriters {
  return {
    number: keepEach((options) => new Intl.NumberFormat(locale, options)),
    date: keepEach((options) => new Intl.DateTimeFormat(locale, options)),
    list: keepEach((options) => new Intl.ListFormat(locale, options)),
  };
}

/** Options are equal when they are written alike; the same code always writes them in the same order. */
function keepEach<TOptions, TWriter>(create: (options: TOptions) => TWriter): (options: TOptions) => TWriter {
  const kept = new Map<string, TWriter>();
  return (options) => {
    const name = JSON.stringify(options);
    const writer = kept.get(name) ?? create(options);
    kept.set(name, writer);
    return writer;
  };
}
