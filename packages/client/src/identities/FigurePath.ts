// `never` for what holds no number: a text template of it is none, and a union drops it.
type PathWithin<TWire> =
  NonNullable<TWire> extends infer TValue
    ? TValue extends number
      ? ''
      : TValue extends readonly (infer TRow)[]
        ? `[]${PathWithin<TRow>}`
        : TValue extends object
          ? { [TName in keyof TValue & string]: `.${TName}${PathWithin<TValue[TName]>}` }[keyof TValue &
              string]
          : never
    : never;

/**
 * The way to every number in answers by method, for example `overview.summary.total_calls`; to that of every row of a
 * list `timeseries.data[].total_calls`.
 */
export type FigurePath<TAnswers> = PathWithin<TAnswers> extends `.${infer TPath}` ? TPath : never;
