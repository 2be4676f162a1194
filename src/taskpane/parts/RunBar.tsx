import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../analyses/define';
import { shell } from '../../texts/shell';
import { showNumber } from '../display';
import type { Run } from '../useRun';
import { useWords } from '../words';
import { useLayout } from './layout';

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: '12px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  start: { width: '100%' },
});

interface Props {
  readonly analysis: Analysis;
  readonly run: Run;
  readonly ready: boolean;
  /** What is under way, where it is not this form's own run. */
  readonly title?: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** The one button; while it works, how far it is, in rows, and the way to stop. */
export function RunBar({ analysis, run, ready, title, onStart, onCancel }: Props) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {run.state === 'running' ? (
        <Progress run={run} title={title} onCancel={onCancel} />
      ) : (
        <Button className={styles.start} appearance={run.state === 'done' ? 'secondary' : 'primary'} size="large" disabled={!ready} onClick={onStart} data-part="run">
          {say(analysis.action)}
        </Button>
      )}
    </footer>
  );
}

/** Without it the bar would shrink and grow under the pointer that is about to press Cancel. */
const keepsItsLine = '\u00a0';
const phases = { reading: shell.reading, computing: shell.computing, drawing: shell.drawing } as const;

function Progress({ run, title, onCancel }: { readonly run: Extract<Run, { state: 'running' }>; readonly title: string | undefined; readonly onCancel: () => void }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const [stopping, setStopping] = useState(false);
  const { phase, done, all } = run;
  const rows = all > 0 ? say(shell.doneOfAll, { done: showNumber(done, language), all: showNumber(all, language) }) : keepsItsLine;
  return (
    <div data-part="progress">
      <div className={layout.spread}>
        <div style={{ minWidth: 0 }}>
          {title !== undefined && <p className={layout.summary}>{title}</p>}
          <p className={layout.strong}>{say(stopping ? shell.stopping : phases[phase])}</p>
          <p className={mergeClasses(layout.muted, layout.number)}>{rows}</p>
        </div>
        <Button
          disabled={stopping}
          data-part="cancel"
          onClick={() => {
            setStopping(true);
            onCancel();
          }}
        >
          {say(shell.cancel)}
        </Button>
      </div>
      <ProgressBar style={{ marginTop: '8px' }} aria-label={say(phases[phase])} value={all > 0 ? done / all : undefined} thickness="large" />
    </div>
  );
}
