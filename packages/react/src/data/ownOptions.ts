/**
 * What a host's defaults for all its queries must not say for a widget's: they would throw a failure out of its card,
 * hold it back, draw it too late, or put other figures in. First in the options, so that a source's own come after.
 * An `object`, because TanStack's types know no option that is set to nothing.
 */
export const ownOptions: object = {
  throwOnError: false,
  suspense: false,
  select: undefined,
  initialData: undefined,
  placeholderData: undefined,
  notifyOnChangeProps: undefined,
};
