import { Dropdown, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Analysis, OptionValue } from '../analyses/define';
import { goToSheet } from '../excel/draw';
import { selectLargestList } from '../excel/findList';
import { savedChoices } from '../excel/settings';
import type { Fault } from '../intake/faults';
import type { RoleId } from '../intake/roles';
import type { Understanding } from '../intake/understanding';
import { shell } from '../texts/shell';
import type { AnalysisEngine } from '../worker/client';
import { mappingOf, missingOptions, missingRoles, noChoices, optionsOf } from './choices';
import type { Choices } from './choices';
import { OptionField } from './fields/OptionField';
import { Announcer } from './parts/Announcer';
import { ChangedCard } from './parts/ChangedCard';
import { Columns } from './parts/Columns';
import { EmptyCard } from './parts/EmptyCard';
import { FaultCard } from './parts/FaultLine';
import { Findings } from './parts/Findings';
import { useLayout } from './parts/layout';
import { RefusedCard } from './parts/RefusedCard';
import { ResultCard } from './parts/ResultCard';
import { RunBar } from './parts/RunBar';
import { SourceCard } from './parts/SourceCard';
import { isBlocked, openFindings, stanceOf } from './stance';
import { useLook } from './useLook';
import { useRun } from './useRun';
import type { Form } from './useRun';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', padding: '12px 16px', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  summary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: '-8px 0 0' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

interface Props {
  readonly engine: AnalysisEngine;
  readonly analyses: readonly Analysis[];
  readonly analysis: Analysis;
  readonly onChoose: (analysis: string) => void;
  readonly onBug: (error: unknown) => void;
}

const nothingRemembered = { headings: {}, options: {} };

/** One form for every analysis, made from its description. */
export function AnalysisPage({ engine, analyses, analysis, onChoose, onBug }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [unusable, setUnusable] = useState<ReadonlySet<string>>(new Set());
  const [ours, setOurs] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Fault | null>(null);
  const [remembered] = useState(() => savedChoices(analysis.id) ?? nothingRemembered);

  const [busy, setBusy] = useState(false);
  /** Address of the cells whose columns the user wants to name although nothing was recognised. */
  const [byHand, setByHand] = useState<string | null>(null);
  const looking = useLook(engine, analysis.id, busy, ours, onBug);
  const { look, replace } = looking;
  const onDrawn = useCallback((sheets: readonly string[]) => setOurs((before) => new Set([...before, ...sheets])), []);
  const { run, start, cancel, close } = useRun(engine, replace, onDrawn, onBug, setBusy);

  const formOf = useCallback(
    (understanding: Understanding): Form => ({ mapping: mappingOf(understanding, choices, remembered.headings), options: optionsOf(analysis, understanding, choices, remembered.options) }),
    [analysis, choices, remembered],
  );
  const understanding = look.state === 'found' ? look.understanding : null;
  const form = useMemo(() => (understanding === null ? null : formOf(understanding)), [understanding, formOf]);

  const address = look.state === 'found' ? look.source.address : null;
  const stance = understanding === null ? null : stanceOf(understanding, mappingOf(understanding, noChoices, remembered.headings), byHand === address);

  const blocked = understanding === null || isBlocked(understanding, choices);
  const ready = form !== null && stance?.kind === 'form' && !blocked && unusable.size === 0 && missingRoles(analysis, form.mapping).length === 0 && missingOptions(analysis, form.options).length === 0;

  /** What was said about the former choices no longer holds; a report that was drawn stays. */
  const changing = (): void => {
    if (run.state === 'failed' || run.state === 'changed') close();
  };
  const setColumn = (role: RoleId, column: number | null): void => {
    changing();
    setChoices((before) => ({ ...before, columns: { ...before.columns, [role]: column } }));
  };
  const setOption = (id: string, value: OptionValue | undefined): void => {
    changing();
    setUnusable((before) => new Set(value === undefined ? [...before, id] : [...before].filter((other) => other !== id)));
    if (value !== undefined) setChoices((before) => ({ ...before, options: { ...before.options, [id]: value } }));
  };
  const begin = (): void => {
    if (look.state !== 'found' || form === null) return;
    setRefused(null);
    start({ analysis, source: look.source, shown: form, form: formOf, language });
  };
  const attempt = (work: Promise<Fault | null>): void => void work.then(setRefused, onBug);

  /** Dates come first: they change every number. */
  const optionsCard = (options: Analysis['options']): ReactNode =>
    options.length > 0 && (
      <section className={layout.card} aria-label={options.length === 1 && options[0] !== undefined ? say(options[0].label) : say(shell.options)} data-part="options">
        <div className={styles.fields}>
          {options.map((option) => (
            <OptionField
              key={option.id}
              option={option}
              value={unusable.has(option.id) ? undefined : form?.options[option.id]}
              disabled={busy}
              proposedFrom={option.kind === 'date' && choices.options[option.id] === undefined ? (understanding?.asOf?.from ?? null) : null}
              onChange={(value) => setOption(option.id, value)}
            />
          ))}
        </div>
      </section>
    );

  return (
    <div className={styles.page}>
      <main className={styles.body}>
        {analyses.length > 1 ? (
          <Field label={say(shell.analysis)} size="small">
            <Dropdown style={{ minWidth: 0 }} disabled={busy} value={say(analysis.title)} selectedOptions={[analysis.id]} onOptionSelect={(_event, data) => data.optionValue !== undefined && onChoose(data.optionValue)}>
              {analyses.map((other) => (
                <Option key={other.id} value={other.id}>
                  {say(other.title)}
                </Option>
              ))}
            </Dropdown>
          </Field>
        ) : (
          <h1 className={styles.title}>{say(analysis.title)}</h1>
        )}
        <p className={styles.summary}>{say(analysis.summary)}</p>

        {run.state === 'done' && <ResultCard run={run} onGo={(sheet) => attempt(goToSheet(sheet))} onClose={close} />}
        {run.state === 'failed' && <FaultCard faults={run.faults} />}
        {run.state === 'changed' && <ChangedCard change={run.change} />}
        {refused !== null && <FaultCard faults={[refused]} />}

        {look.state === 'nothing' ? (
          <EmptyCard fault={look.fault} onAgain={looking.again} onFind={() => attempt(selectLargestList(ours))} />
        ) : stance?.kind === 'noList' ? (
          <EmptyCard fault={null} address={address} onAgain={looking.again} onFind={() => attempt(selectLargestList(ours))} onByHand={() => setByHand(address)} />
        ) : (
          <SourceCard look={look} onAgain={looking.again} disabled={busy} />
        )}
        {stance?.kind === 'refused' && <RefusedCard finding={stance.finding} />}
        {understanding !== null && form !== null && stance?.kind === 'form' && (
          <>
            {optionsCard(analysis.options.filter((option) => option.kind === 'date'))}
            <Findings findings={openFindings(understanding, missingRoles(analysis, form.mapping))} />
            <Columns key={address} analysis={analysis} columns={understanding.columns} mapping={form.mapping} disabled={busy} onChange={setColumn} />
            {optionsCard(analysis.options.filter((option) => option.kind !== 'date'))}
          </>
        )}
      </main>
      <RunBar analysis={analysis} run={run} ready={ready} onStart={begin} onCancel={cancel} />
      <Announcer run={run} look={look} />
    </div>
  );
}
