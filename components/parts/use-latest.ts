import { useLayoutEffect, useRef } from 'preact/hooks';

/** A box with the value of the latest rendering, for callbacks that must not change with it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const boxRef = useRef(value);
  useLayoutEffect(() => {
    boxRef.current = value;
  });
  return boxRef;
}
