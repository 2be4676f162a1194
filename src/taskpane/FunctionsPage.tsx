import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { worksheetFunctions } from '../functions/all';
import { functionGroups } from '../functions/describe';
import type { FunctionGroup, WorksheetFunction } from '../functions/describe';
import { search } from '../functions/search';
import { functionPane } from '../texts/functionPane';
import { shell } from '../texts/shell';
import { BareNamesCard } from './functions/BareNamesCard';
import { BareOutcomeCard } from './functions/BareOutcomeCard';
import { FreezeCard } from './functions/FreezeCard';
import { FunctionEntry } from './functions/FunctionEntry';
import { InsertOutcome } from './functions/InsertOutcome';
import { useBareNames } from './functions/useBareNames';
import { useFreeze } from './functions/useFreeze';
import { useInsert } from './functions/useInsert';
import { useLayout } from './parts/layout';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px 16px', overflowY: 'auto', flexGrow: 1, minHeight: 0 },
  search: { minWidth: 0, width: '100%', flexShrink: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  group: { marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

/** The worksheet functions, from the same definitions that Excel's own list comes from, and what can be done with them in this workbook. */
export function FunctionsPage({ onBug }: { readonly onBug: (error: unknown) => void }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const looked = useDeferredValue(wanted);
  const names = useBareNames(language, onBug);
  const freeze = useFreeze(onBug);
  const insertion = useInsert(language, onBug);
  const found = useMemo(() => search(worksheetFunctions, looked), [looked]);
  const sections = useMemo(() => (looked.trim() === '' ? sectionsOf(found) : [{ group: null, members: found }]), [found, looked]);
  const busy = names.busy || freeze.busy || insertion.busy;
  return (
    <main className={styles.page} data-part="functions">
      <h1 className={layout.unseen}>{say(shell.functions)}</h1>
      <p className={layout.muted}>{say(functionPane.intro)}</p>
      <Input className={styles.search} size="medium" type="search" aria-label={say(functionPane.search)} placeholder={say(functionPane.search)} contentBefore={<Search16Regular />} value={wanted} onChange={(_event, data) => setWanted(data.value)} data-part="functions-search" />
      {looked.trim() === '' && (
        <>
          <FreezeCard freeze={freeze} />
          <BareNamesCard names={names} />
        </>
      )}
      <BareOutcomeCard names={names} />
      <p className={layout.muted} role="status" data-part="functions-count">
        {found.length === 0 ? say(functionPane.none) : say(functionPane.shown, { count: found.length })}
      </p>
      {sections.map(({ group, members }) => (
        <section key={group ?? 'found'} className={styles.section} aria-label={group === null ? say(functionPane.search) : say(functionGroups[group])}>
          {group !== null && <h2 className={mergeClasses(layout.heading, styles.group)}>{say(functionGroups[group])}</h2>}
          <ul className={layout.list}>
            {members.map((called) => (
              <FunctionEntry key={called.id} called={called} bare={names.states.get(called.id)} busy={busy} onInsert={insertion.insert} onInstall={names.install} onRemove={names.remove}>
                {insertion.inserting?.id === called.id && <InsertOutcome called={called} insertion={insertion} />}
              </FunctionEntry>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function sectionsOf(found: readonly WorksheetFunction[]): readonly { readonly group: FunctionGroup; readonly members: readonly WorksheetFunction[] }[] {
  return (Object.keys(functionGroups) as FunctionGroup[]).map((group) => ({ group, members: found.filter((called) => called.group === group) })).filter(({ members }) => members.length > 0);
}
