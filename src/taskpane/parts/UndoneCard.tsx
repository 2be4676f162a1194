import { Button, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Reverted } from '../../excel/runs';
import { shell } from '../../texts/shell';
import { useWords } from '../words';
import { useLayout } from './layout';

/** What was undone, by name. */
export function UndoneCard({ reverted, onClose }: { readonly reverted: Reverted; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with the report; the keyboard goes on from here.
  useEffect(() => close.current?.focus(), []);
  const list = (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', ');
  return (
    <section className={layout.card} aria-label={say(shell.undone)} data-part="undone">
      <div className={layout.spread}>
        <h2 className={layout.heading}>{say(shell.undone)}</h2>
        <Tooltip relationship="label" content={say(shell.dismiss)}>
          <Button ref={close} appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={onClose} />
        </Tooltip>
      </div>
      {reverted.restored.length > 0 && <p className={layout.muted}>{say(shell.undoneRestored, { sheets: list(reverted.restored) })}</p>}
      {reverted.removed.length > 0 && <p className={layout.muted}>{say(shell.undoneText, { count: reverted.removed.length, sheets: list(reverted.removed) })}</p>}
      {reverted.gone.length > 0 && <p className={layout.muted}>{say(shell.undoneGone, { sheets: list(reverted.gone) })}</p>}
    </section>
  );
}
