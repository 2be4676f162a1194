import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { goToPlace } from '../excel/goTo';
import { readPrepared, type PreparedDay, type PreparedState } from '../excel/prepared';
import { preparedWords } from '../texts/prepared';
import type { Words } from '../texts/words';
import { useLayout } from './parts/layout';
import { freshness, titleOf, verdictOf } from './prepared';
import { useWords } from './words';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflowY: 'auto', display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px 16px 16px' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  check: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left' },
});

interface Props {
  readonly state: PreparedState;
  readonly onState: (state: PreparedState) => void;
  readonly onAnalyses: () => void;
  readonly onBug: (error: unknown) => void;
}

/** In a prepared workbook: its day, how fresh its data are, its checks, and one button. */
export function PreparedPage({ state, onState, onAnalyses, onBug }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [step, setStep] = useState<'still' | 'busy' | 'done'>('still');
  const fresh = freshness(state);
  const failed = state.checks.some(({ agrees }) => !agrees);
  const go = (place: string): void => void goToPlace(place).catch(onBug);
  const recalculate = async (): Promise<void> => {
    setStep('busy');
    try {
      const read = await readPrepared(true);
      if (read !== null) onState(read);
      setStep('done');
    } catch (error) {
      setStep('still');
      onBug(error);
    }
  };
  const day = (label: Words, { text, place }: PreparedDay, part: string) => (
    <div className={layout.spread}>
      <span className={layout.muted}>{say(label)}</span>
      <Link as="button" className={styles.link} onClick={() => go(place)} data-part={part}>
        {text}
      </Link>
    </div>
  );
  return (
    <div className={styles.page} data-part="prepared" data-step={step}>
      <section className={layout.card} aria-label={say(preparedWords.region)}>
        <h2 className={layout.heading}>{say(titleOf(state.kind))}</h2>
        {day(preparedWords.asOf, state.asOf, 'prepared-as-of')}
        {day(preparedWords.dataThrough, state.dataThrough, 'prepared-data')}
        <p className={mergeClasses(layout.muted, fresh.calm ? undefined : styles.wrong)} data-part="prepared-fresh">
          {say(fresh.words)}
        </p>
        <div className={layout.buttons}>
          <Button appearance="primary" disabled={step === 'busy'} onClick={() => void recalculate()} data-part="prepared-refresh">
            {say(step === 'busy' ? preparedWords.refreshing : preparedWords.refresh)}
          </Button>
        </div>
        <p className={layout.muted} role="status">
          {step === 'done' ? say(preparedWords.refreshed) : ''}
        </p>
      </section>
      <section className={layout.card} aria-label={say(preparedWords.checks)} data-part="prepared-checks">
        <p className={mergeClasses(layout.strong, failed ? styles.wrong : styles.good)} data-part="prepared-verdict">
          {say(verdictOf(state.checks))}
        </p>
        <ul className={layout.list}>
          {state.checks.map(({ label, agrees, place }) => (
            <li key={place} className={styles.check} data-agrees={agrees}>
              <span className={agrees ? styles.good : styles.wrong} role="img" aria-label={say(agrees ? preparedWords.agrees : preparedWords.fails)}>
                {agrees ? '✓' : '✗'}
              </span>
              <Link as="button" className={styles.link} onClick={() => go(place)}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div>
        <Button appearance="subtle" size="small" onClick={onAnalyses} data-part="prepared-analyses">
          {say(preparedWords.analyses)}
        </Button>
      </div>
    </div>
  );
}
