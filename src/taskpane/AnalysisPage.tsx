import { Checkbox, Dropdown, Field, Link, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../analyses/define';
import { selectLargestList } from '../excel/findList';
import { goToPlace } from '../excel/goTo';
import type { StandingReport } from '../excel/reports';
import type { Reverted, RunEntry } from '../excel/runs';
import type { Source } from '../excel/source';
import { helpPath } from '../functions/metadata';
import type { Fault } from '../intake/faults';
import { functionPane } from '../texts/functionPane';
import { shell } from '../texts/shell';
import type { AnalysisEngine } from '../worker/client';
import { goToDrawn } from './goToDrawn';
import type { DrawnSheet } from './goToDrawn';
import { Announcer } from './parts/Announcer';
import { ChangedCard } from './parts/ChangedCard';
import { CustomersCard } from './parts/CustomersCard';
import { EmptyCard } from './parts/EmptyCard';
import { FaultCard } from './parts/FaultLine';
import { FormCards } from './parts/FormCards';
import { PlacesContext } from './parts/PlaceLink';
import { RefreshAsk, RefreshedCard } from './parts/RefreshCard';
import { RefusedCard } from './parts/RefusedCard';
import { ReportsCard } from './parts/ReportsCard';
import { PreviewCard } from './parts/PreviewCard';
import { useLayout } from './parts/layout';
import { ResultCard } from './parts/ResultCard';
import { RunBar } from './parts/RunBar';
import { LookingCard, SourceCard } from './parts/SourceCard';
import { UndoneCard } from './parts/UndoneCard';
import { useForm } from './useForm';
import { useHistory } from './useHistory';
import { partsOf, useLook } from './useLook';
import { sameReport } from './sameReport';
import { usePreview } from './usePreview';
import { useRefresh } from './useRefresh';
import type { Refreshed } from './useRefresh';
import { useReports } from './useReports';
import { useRun } from './useRun';
import type { RunOrder } from './useRun';
import { useUndo } from './useUndo';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', padding: '12px 16px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  twin: { display: 'flex', flexDirection: 'column', flexShrink: 0, padding: '4px 8px 0', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: '-8px 0 0' },
});

interface Props {
  readonly engine: AnalysisEngine;
  readonly analyses: readonly Analysis[];
  readonly analysis: Analysis;
  readonly onChoose: (analysis: string) => void;
  /** Another analysis fits what is selected; absent once the user has chosen one. */
  readonly onPropose?: (analysis: string) => void;
  readonly onBug: (error: unknown) => void;
}

/** A list stays the same when rows and columns are added to it. */
function cornerOf({ sheetId, area }: Source): string {
  return [sheetId, area.row, area.column].join(':');
}

/** One form for every analysis, made from its description. */
export function AnalysisPage({ engine, analyses, analysis, onChoose, onPropose, onBug }: Props) {
  const { say, language } = useWords();
  const styles = useStyles();
  const layout = useLayout();
  const [ours, setOurs] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);

  const { look, again, join, follow, replace } = useLook(engine, analysis.id, busy, ours, onBug);
  const list = look.state === 'found' ? cornerOf(look.source) : null;
  const keepOurs = useCallback((sheets: readonly { readonly id: string }[]) => setOurs((before) => new Set([...before, ...sheets.map(({ id }) => id)])), []);
  const onFound = useCallback((all: readonly StandingReport[]) => keepOurs(all.flatMap(({ run }) => run.sheets)), [keepOurs]);
  const reports = useReports(onFound, onBug, busy);
  const { reload } = reports;
  const history = useHistory(analysis, reports.all, onBug);
  const { standing, unusable, byHand, setColumns, setOption, formOf, remember } = useForm(analysis, look, history);
  const onDrawn = useCallback(
    (drawn: RunEntry) => {
      keepOurs(drawn.sheets);
      reload([drawn.id]);
    },
    [keepOurs, reload],
  );
  const { run, start, cancel, close, forget } = useRun(engine, replace, onDrawn, onBug, setBusy);
  const onRefreshed = useCallback(
    (refreshed: readonly Refreshed[]) => {
      reload(refreshed.flatMap(({ run }) => run?.id ?? []));
      // The list that is shown was read anew; what stands of it here must be what it says now.
      const shown = refreshed.flatMap(({ sources }) => sources).find((source) => cornerOf(source) === list);
      if (shown !== undefined) follow(shown);
    },
    [reload, follow, list],
  );
  const { refresh, start: refreshAll, answer, cancel: cancelRefresh, close: closeRefresh } = useRefresh(engine, analyses, onRefreshed, onBug, setBusy);
  const shownRun = run.state === 'done' ? run.drawn.run.id : null;
  const onUndone = useCallback(
    ({ run: { id, sheets } }: Reverted) => {
      if (shownRun === id) close();
      closeRefresh();
      // Their names and ids may be those of other sheets soon.
      setOurs((before) => new Set([...before].filter((sheet) => !sheets.some((own) => own.id === sheet))));
      reload([]);
    },
    [shownRun, close, closeRefresh, reload],
  );
  const { undo, start: takeBack, close: closeUndo } = useUndo(onUndone, onBug, setBusy);

  const address = look.state === 'found' ? look.source.address : null;
  const attempt = useCallback((work: Promise<Fault | null>): void => void work.then(setRefused, onBug), [onBug]);
  const places = useMemo(() => ({ source: address ?? '', onGo: (place: string) => attempt(goToPlace(place)) }), [address, attempt]);

  /** What was said about the former choices no longer holds; a report that was drawn stays. */
  const changing = forget;
  const clear = (): void => {
    setRefused(null);
    closeUndo();
    closeRefresh();
  };
  const [spokenOf, setSpokenOf] = useState(list);
  if (list !== null && list !== spokenOf) {
    // Another list: what was said of the one before no longer holds.
    setSpokenOf(list);
    setRefused(null);
    forget();
    closeUndo();
  }
  const twin = look.state === 'found' && standing !== null ? sameReport(reports.all, analysis.id, partsOf(look), standing.form.options) : null;
  const [anew, setAnew] = useState(false);
  const [beside, setBeside] = useState(false);
  const others = standing?.stance.kind === 'refused' ? analyses.filter(({ kinds }) => kinds.includes(standing.understanding.kind)) : [];
  const fitting = run.state === 'idle' && !busy && undo.state === 'idle' ? (others[0]?.id ?? null) : null;
  useEffect(() => {
    if (fitting !== null) onPropose?.(fitting);
  }, [fitting, onPropose]);
  const preview = usePreview(engine, analysis, look, standing, busy || run.state === 'done', onBug);
  const besideWords = look.state === 'found' && partsOf(look).length === 1 ? (analysis.beside ?? null) : null;
  const begin = (findings: boolean): void => {
    if (look.state !== 'found' || standing === null) return;
    clear();
    start({ analysis, parts: partsOf(look), shown: standing.form, form: formOf, remember, language, findings, replace: findings || anew ? undefined : twin?.run, beside: !findings && besideWords !== null && beside });
  };
  const refreshThese = (these: readonly StandingReport[]): void => {
    clear();
    close();
    refreshAll(these);
  };
  const answerRun = (order: RunOrder, backup: 'keep' | 'skip' | null): void => (backup === null ? close() : start({ ...order, backup }));
  const go = (sheet: DrawnSheet): void => attempt(goToDrawn(sheet));
  const find = (): void => attempt(selectLargestList(ours));

  const newest = reports.all.reduce<RunEntry | null>((last, { run: each }) => (last === null || each.number > last.number ? each : last), null);
  const isStale = reports.all.some((report) => ['changed', 'edited', 'unreadable'].includes(reports.freshness(report).state));
  const shown = refresh.state === 'refreshing' ? ({ ...refresh, state: 'running' } as const) : run;

  return (
    <PlacesContext value={places}>
      <div className={styles.page}>
        <main className={styles.body}>
          <h1 className={analyses.length > 1 ? layout.unseen : styles.title}>{say(analysis.title)}</h1>
          {analyses.length > 1 && (
            <Field label={say(shell.analysis)} size="small">
              <Dropdown style={{ minWidth: 0 }} disabled={busy} value={say(analysis.title)} selectedOptions={[analysis.id]} onOptionSelect={(_event, data) => data.optionValue !== undefined && onChoose(data.optionValue)}>
                {analyses.map((other) => (
                  <Option key={other.id} value={other.id}>
                    {say(other.title)}
                  </Option>
                ))}
              </Dropdown>
            </Field>
          )}
          <p className={styles.summary}>
            {say(analysis.summary)}{' '}
            <Link inline href={helpPath(analysis.id, language)} target="_blank" rel="noreferrer" aria-label={say(functionPane.helpFor, { name: say(analysis.title) })} data-part="analysis-help">
              {say(functionPane.help)}
            </Link>
          </p>

          {undo.state === 'undone' && <UndoneCard reverted={undo.reverted} onClose={closeUndo} />}
          {undo.state === 'failed' && <FaultCard faults={undo.faults} />}
          {run.state === 'done' && <ResultCard run={run} undo={undo} disabled={busy} onGo={go} onUndo={(force) => takeBack(run.drawn.run, force)} onKeep={closeUndo} onClose={close} />}
          {run.state === 'done' && <CustomersCard key={run.drawn.sheets[0]?.id} report={run.report} />}
          {run.state === 'failed' && <FaultCard faults={run.faults} />}
          {run.state === 'asks' && <RefreshAsk name={twin?.name ?? ''} fault={run.fault} onAnswer={(backup) => answerRun(run.order, backup)} />}
          {refresh.state === 'asks' && <RefreshAsk name={refresh.report.name} fault={refresh.fault} onAnswer={answer} />}
          {refresh.state === 'done' && <RefreshedCard refresh={refresh} disabled={busy} onGo={go} onClose={closeRefresh} />}
          {run.state === 'changed' && <ChangedCard change={run.change} />}
          {refused !== null && <FaultCard faults={[refused]} />}

          {look.state === 'looking' && <LookingCard />}
          {look.state === 'nothing' && <EmptyCard fault={look.fault} onAgain={again} onFind={find} />}
          {look.state === 'found' && standing?.stance.kind === 'noList' && <EmptyCard fault={null} address={address} onAgain={again} onFind={find} onByHand={byHand} />}
          {look.state === 'found' && standing !== null && standing.stance.kind !== 'noList' && (
            <SourceCard found={look} mapping={standing.form.mapping} onAgain={again} onTogether={join} disabled={busy} />
          )}
          {reports.all.length > 0 && (run.state !== 'done' || reports.all.length > 1 || isStale) && (
            <ReportsCard reports={reports} last={run.state === 'done' ? null : newest} undo={undo} disabled={busy} onGo={go} onUndo={(force) => newest !== null && takeBack(newest, force)} onKeep={closeUndo} onRefresh={refreshThese} />
          )}
          {standing?.stance.kind === 'refused' && <RefusedCard finding={standing.stance.finding} others={others} onChoose={onChoose} />}
          {look.state === 'found' && standing?.stance.kind === 'form' && (
            <FormCards
              key={address}
              analysis={analysis}
              standing={standing}
              unusable={unusable}
              partial={look.firstRows !== null}
              disabled={busy}
              onList={() => begin(true)}
              onOption={(state, value) => {
                changing();
                setOption(state, value);
              }}
              onColumns={(columns) => {
                changing();
                setColumns(columns);
              }}
            />
          )}
          {preview !== null && (preview.report !== null || run.state !== 'failed') && <PreviewCard preview={preview} />}
        </main>
        {(twin !== null || besideWords !== null) && !busy && standing?.stance.kind === 'form' && (
          <section className={styles.twin} aria-label={say(shell.howWritten)}>
            {besideWords !== null && <Checkbox checked={beside} onChange={(_event, data) => setBeside(data.checked === true)} label={say(besideWords)} data-part="beside" />}
            {twin !== null && <Checkbox checked={!anew} onChange={(_event, data) => setAnew(data.checked !== true)} label={say(shell.replaceReport, { name: twin.name })} data-part="replace" />}
          </section>
        )}
        <RunBar
          analysis={analysis}
          run={shown}
          ready={standing?.ready === true && !busy}
          {...(refresh.state === 'refreshing' ? { title: say(shell.refreshing, { name: refresh.report.name }) } : {})}
          onStart={() => begin(false)}
          onCancel={refresh.state === 'refreshing' ? cancelRefresh : cancel}
        />
        <Announcer run={shown} look={look} undo={undo} refreshed={refresh.state === 'done'} />
      </div>
    </PlacesContext>
  );
}
