import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** Moves the keyboard within a list: arrows, Home and End; one row at a time is a stop of the Tab key. */
export function useArrows(count: number) {
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(0, count - 1));
  return {
    current,
    stopOf: (index: number): 0 | -1 => (index === current ? 0 : -1),
    onFocus: setActive,
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const step = { ArrowDown: 1, ArrowUp: -1, Home: -count, End: count }[event.key];
      if (step === undefined) return;
      const rows = [...(event.currentTarget.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.indexOf(event.currentTarget);
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
      event.preventDefault();
      next?.focus();
    },
  };
}
