import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Answers the Escape key within an element. Excel on the web hears the key as well and sends the keyboard to the first button of the pane, so a key
 * that was answered goes no further; one that closes a list inside is the list's own.
 */
export function useEscape(element: RefObject<HTMLElement | null>, answer: () => void, present = true): void {
  useEffect(() => {
    const within = element.current;
    if (within === null || !present) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const opensList = event.target instanceof Element && event.target.getAttribute('role') === 'combobox' && event.target.getAttribute('aria-expanded') === 'true';
      if (event.key !== 'Escape' || event.defaultPrevented || opensList) return;
      event.preventDefault();
      event.stopPropagation();
      answer();
    };
    within.addEventListener('keydown', hear);
    return () => within.removeEventListener('keydown', hear);
  }, [element, answer, present]);
}
