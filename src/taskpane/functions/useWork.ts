import { useCallback, useState } from 'react';

/** One request to Excel at a time; what is a bug goes up. */
export function useWork(onBug: (error: unknown) => void): { readonly busy: boolean; run(work: () => Promise<void>): void } {
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    (work: () => Promise<void>): void => {
      setBusy(true);
      work()
        .catch(onBug)
        .finally(() => setBusy(false));
    },
    [onBug],
  );
  return { busy, run };
}
