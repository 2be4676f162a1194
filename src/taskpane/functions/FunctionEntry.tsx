import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { BareNameState } from '../../excel/lambdaNames';
import { argumentName, isOptional } from '../../functions/arguments';
import { inputsOf, shownResult, signature, typedCall } from '../../functions/describe';
import type { FunctionInput, WorksheetFunction } from '../../functions/describe';
import { lambdaName } from '../../functions/lambda';
import type { LambdaName } from '../../functions/lambda';
import { helpPath } from '../../functions/metadata';
import { functionPane } from '../../texts/functionPane';
import type { Language } from '../../texts/words';
import { useLayout } from '../parts/layout';
import { useWords } from '../words';

const useStyles = makeStyles({
  signature: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0, overflowWrap: 'anywhere' },
  name: { color: tokens.colorBrandForeground1 },
  id: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  summary: { margin: 0 },
  help: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  details: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  arguments: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  /** A button whose text may need two lines at 320 pixels. */
  wide: { minWidth: 0, maxWidth: '100%', height: 'auto' },
});

interface Props {
  readonly called: WorksheetFunction;
  readonly bare: BareNameState | undefined;
  readonly busy: boolean;
  readonly onInsert: (called: WorksheetFunction) => void;
  readonly onInstall: (names: readonly LambdaName[]) => void;
  readonly onRemove: (names: readonly LambdaName[]) => void;
  readonly children?: React.ReactNode;
}

/** One function: what it tells, how it is written, and what can be done with it. */
export const FunctionEntry = memo(function FunctionEntry({ called, bare, busy, onInsert, onInstall, onRemove, children }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const { id, title, summary } = called;
  const lambda = lambdaName(called);
  return (
    <li className={layout.card} data-function={id}>
      <div className={layout.spread}>
        <h3 className={layout.strong}>
          {say(title)} <span className={styles.id}>{id}</span>
        </h3>
        <Link className={styles.help} href={helpPath(id, language)} target="_blank" rel="noreferrer" aria-label={say(functionPane.helpFor, { name: id })}>
          {say(functionPane.help)}
        </Link>
      </div>
      <p className={styles.summary}>{say(summary)}</p>
      <p className={mergeClasses(styles.signature, styles.name)}>{signature(called, language)}</p>
      <div className={layout.buttons}>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => onInsert(called)} aria-label={say(functionPane.insertOf, { name: id })} data-part="insert">
          {say(functionPane.insert)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={opened ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={opened}
          aria-label={say(functionPane.detailsOf, { name: id })}
          onClick={() => setOpened(!opened)}
          data-part="details"
        >
          {say(functionPane.details)}
        </Button>
      </div>
      {children}
      {opened && <Details called={called} />}
      {opened && lambda !== null && bare !== 'taken' && bare !== 'changed' && (
        <div className={layout.buttons}>
          <Button className={styles.wide} size="small" disabled={busy} onClick={() => (bare === 'ours' ? onRemove([lambda]) : onInstall([lambda]))} data-part="bare">
            {say(bare === 'ours' ? functionPane.bareRemove : functionPane.bareUse, { name: id })}
          </Button>
        </div>
      )}
      {opened && (bare === 'taken' || bare === 'changed') && <p className={layout.muted}>{say(bare === 'taken' ? functionPane.bareTaken : functionPane.bareChanged, { name: id })}</p>}
    </li>
  );
});

/** Label, unit, limits and hint in one line; in Chinese the argument is mostly called by its label already. */
function meaningOf(key: string, input: FunctionInput, language: Language): string {
  const [name, label] = [argumentName(key, input, language), input.label[language]];
  const texts = [input.unit, input.limits, input.hint].flatMap((words) => (words === null ? [] : [words[language]]));
  return [...(name === label ? [] : [label]), ...texts].join(language === 'zh' ? '；' : '; ');
}

function Details({ called }: { readonly called: WorksheetFunction }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { unit, label } = called.result;
  const [example] = called.examples;
  const inBrackets = (text: string): string => (language === 'zh' ? `〔${text}〕` : ` [${text}]`);
  return (
    <div className={styles.details}>
      <dl className={styles.arguments}>
        {inputsOf(called).map(([key, input]) => (
          <div key={key}>
            <dt className={styles.term}>
              {argumentName(key, input, language)}
              {isOptional(input) && inBrackets(say(functionPane.optional))}
            </dt>
            <dd className={styles.meaning}>{meaningOf(key, input, language)}</dd>
          </div>
        ))}
        <div>
          <dt>{say(functionPane.result)}</dt>
          <dd className={styles.meaning}>{`${say(label)}${unit === null ? '' : inBrackets(say(unit))}`}</dd>
        </div>
      </dl>
      {example !== undefined && (
        <>
          <p className={layout.cardTitle}>{say(functionPane.example)}</p>
          <p className={styles.signature}>{called.group === 'guide' ? typedCall(called, example) : `${typedCall(called, example)} → ${shownResult(called, example, language)}`}</p>
          <p className={layout.muted}>{say(example.steps)}</p>
        </>
      )}
    </div>
  );
}
