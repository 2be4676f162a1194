import { Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { functionsFile } from '../functions/metadata';
import { qualified } from '../functions/namespace';
import { shell } from '../texts/shell';
import { useLayout } from './parts/layout';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px 16px', overflowY: 'auto', flexGrow: 1, minHeight: 0 },
  search: { minWidth: 0, width: '100%' },
  signature: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0, overflowWrap: 'anywhere', color: tokens.colorBrandForeground1 },
  summary: { margin: 0 },
  help: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** The worksheet functions, from the same description that Excel's function list comes from. */
export function FunctionsPage() {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const entries = useMemo(() => functionsFile(language, '.').functions, [language]);
  const wanted = search.trim().toLowerCase();
  const shown = entries.filter((entry) => `${entry.name} ${entry.description}`.toLowerCase().includes(wanted));
  return (
    <main className={styles.page} data-part="functions">
      <p className={layout.muted}>{say(shell.functionsIntro)}</p>
      <Input className={styles.search} size="medium" type="search" aria-label={say(shell.functionsSearch)} placeholder={say(shell.functionsSearch)} contentBefore={<Search16Regular />} value={search} onChange={(_event, data) => setSearch(data.value)} />
      {shown.length === 0 && <p className={layout.muted}>{say(shell.functionsNone)}</p>}
      <ul className={layout.list}>
        {shown.map((entry) => (
          <li key={entry.id} className={layout.card}>
            <div className={layout.spread}>
              <p className={layout.strong}>{entry.name}</p>
              <Link className={styles.help} href={entry.helpUrl} target="_blank" rel="noreferrer" aria-label={say(shell.functionHelp, { name: entry.name })}>
                {say(shell.functionHelpShort)}
              </Link>
            </div>
            <p className={styles.summary}>{entry.description}</p>
            <p className={styles.signature}>{`${qualified(entry.id)}(${entry.parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name)).join(', ')})`}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
