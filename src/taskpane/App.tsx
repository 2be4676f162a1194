import { Button, FluentProvider, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../analyses/define';
import { keepLanguage } from '../excel/language';
import { readPrepared, type PreparedState } from '../excel/prepared';
import { currentTheme, watchTheme } from '../excel/theme';
import { shell } from '../texts/shell';
import type { Language } from '../texts/words';
import type { AnalysisEngine } from '../worker/client';
import { AnalysisPage } from './AnalysisPage';
import { FunctionsPage } from './FunctionsPage';
import { onOpenAnalysis } from './opening';
import { Outside } from './Outside';
import type { OutsideReason } from './Outside';
import { Mark } from './parts/Mark';
import { UnexpectedCard } from './parts/UnexpectedCard';
import { PreparedPage } from './PreparedPage';
import { themes } from './theme';
import { LanguageContext, useWords } from './words';

const useStyles = makeStyles({
  root: { height: '100%', minWidth: 0, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2, overflow: 'hidden' },
  header: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The menu that Excel lays over the top right corner takes 34 pixels there.
  head: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '8px 40px 0 16px' },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, whiteSpace: 'nowrap' },
  tabs: { padding: '0 8px' },
});

export interface AppProps {
  readonly outside: OutsideReason | null;
  readonly startLanguage: Language;
  readonly openEngine: () => AnalysisEngine;
  readonly analyses: readonly Analysis[];
}

const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

export function App({ outside, startLanguage, openEngine, analyses }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => watchTheme(setTheme), []);
  useEffect(() => {
    document.documentElement.lang = tags[language];
    document.title = shell.name[language];
  }, [language]);
  const switchLanguage = (): void => {
    const other: Language = language === 'en' ? 'zh' : 'en';
    keepLanguage(other);
    setLanguage(other);
  };
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[theme]} style={{ height: '100%' }}>
        {outside === null ? <Pane openEngine={openEngine} analyses={analyses} onSwitchLanguage={switchLanguage} /> : <Outside reason={outside} />}
      </FluentProvider>
    </LanguageContext>
  );
}

function Pane({ openEngine, analyses, onSwitchLanguage }: Pick<AppProps, 'openEngine' | 'analyses'> & { readonly onSwitchLanguage: () => void }) {
  const { say } = useWords();
  const styles = useStyles();
  const engine = useMemo(() => openEngine(), [openEngine]);
  useEffect(() => () => engine.close(), [engine]);
  const [tab, setTab] = useState<'analyses' | 'functions'>('analyses');
  const [chosen, setChosen] = useState<string | null>(null);
  /** The prepared workbook that is open, until the analyses are asked for. A workbook that cannot be looked at is any other one. */
  const [prepared, setPrepared] = useState<PreparedState | null>(null);
  useEffect(() => void readPrepared().then(setPrepared, () => setPrepared(null)), []);
  const [bug, setBug] = useState<unknown>(null);
  const onBug = useCallback((error: unknown) => setBug(error), []);
  useEffect(
    () =>
      onOpenAnalysis((analysis) => {
        setTab('analyses');
        setPrepared(null);
        setChosen(analysis);
      }),
    [],
  );
  /** What fits the selection, as long as the user has not chosen. */
  const [proposed, setProposed] = useState<string | null>(null);
  const analysis = analyses.find((candidate) => candidate.id === (chosen ?? proposed)) ?? analyses[0];
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <div className={styles.head}>
          <Mark />
          <p className={styles.name}>{say(shell.name)}</p>
          <Button appearance="subtle" size="small" onClick={onSwitchLanguage} aria-label={say(shell.otherLanguageLabel)} data-part="language">
            {say(shell.otherLanguage)}
          </Button>
        </div>
        <TabList className={styles.tabs} size="small" aria-label={say(shell.tabs)} selectedValue={tab} onTabSelect={(_event, data) => setTab(data.value as typeof tab)}>
          <Tab value="analyses">{say(shell.analyses)}</Tab>
          <Tab value="functions">{say(shell.functions)}</Tab>
        </TabList>
      </header>
      {bug !== null && <UnexpectedCard error={bug} />}
      {tab === 'functions' && <FunctionsPage onBug={onBug} />}
      {prepared !== null && tab === 'analyses' && <PreparedPage state={prepared} onState={setPrepared} onAnalyses={() => setPrepared(null)} onBug={onBug} />}
      {analysis !== undefined && (
        // Kept while something else shows, so that a run goes on and a result stays.
        <div style={{ display: tab === 'analyses' && prepared === null ? 'contents' : 'none' }}>
          <AnalysisPage key={analysis.id} engine={engine} analyses={analyses} analysis={analysis} onChoose={setChosen} {...(chosen === null ? { onPropose: setProposed } : {})} onBug={onBug} />
        </div>
      )}
    </div>
  );
}
