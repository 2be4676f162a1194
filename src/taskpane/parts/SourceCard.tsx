import { Button, Spinner, Switch, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, TableSimple20Regular } from '@fluentui/react-icons';
import type { Mapping } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { showNumber } from '../display';
import { factsOf } from '../facts';
import type { Found } from '../useLook';
import { useWords } from '../words';
import { Facts } from './Facts';
import { useLayout } from './layout';

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0, marginTop: '1px' },
  head: { alignItems: 'flex-start' },
  text: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
  together: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px', display: 'flex', flexDirection: 'column' },
  switch: { alignItems: 'center', marginLeft: '-8px' },
  indicator: { marginTop: '4px', marginBottom: '4px', flexShrink: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingTop: '4px', paddingBottom: '4px' },
});

/** While the pane looks. */
export function LookingCard() {
  const { say } = useWords();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say(shell.source)}>
      <Spinner size="tiny" label={say(shell.looking)} labelPosition="after" />
    </section>
  );
}

interface Props {
  readonly found: Found;
  readonly mapping: Mapping;
  readonly disabled: boolean;
  readonly onAgain: () => void;
  readonly onTogether: (together: boolean) => void;
}

/** Where the numbers come from and what was recognised: one glance, before anything is pressed. */
export function SourceCard({ found, mapping, disabled, onAgain, onTogether }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const facts = factsOf(found, mapping);
  const { siblings, together, firstRows } = found;
  return (
    <section className={layout.card} aria-label={say(shell.source)} data-part="source" data-settled={found.settled}>
      <div className={mergeClasses(layout.row, styles.head)}>
        <TableSimple20Regular className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <p className={layout.strong}>{say(facts.kind)}</p>
          <p className={mergeClasses(layout.muted, layout.dark)} data-part="address">
            {say(facts.address)}
          </p>
          <p className={layout.muted}>
            <Facts texts={facts.contents.map((words) => say(words))} />
          </p>
          {facts.titles.length > 0 && (
            <p className={layout.muted} data-part="titles">
              <Facts texts={facts.titles.map((words) => say(words))} />
            </p>
          )}
          {firstRows !== null && <p className={layout.muted}>{say(shell.firstRowsOnly, { count: showNumber(firstRows, language) })}</p>}
        </div>
        <Tooltip relationship="label" content={say(shell.lookAgain)}>
          <Button appearance="subtle" size="small" icon={<ArrowClockwise16Regular />} onClick={onAgain} disabled={disabled} data-part="look-again" />
        </Tooltip>
      </div>
      {siblings.length > 0 && (
        <div className={styles.together}>
          <Switch
            className={styles.switch}
            indicator={{ className: styles.indicator }}
            label={{ children: say(shell.together, { count: siblings.length }), className: styles.label }}
            checked={together}
            disabled={disabled}
            onChange={(_event, data) => onTogether(data.checked)}
            data-part="together"
          />
          <p className={layout.summary} title={siblings.map(({ sheet }) => sheet).join('\n')}>
            {siblings.map(({ sheet }) => sheet).join(' · ')}
          </p>
        </div>
      )}
    </section>
  );
}
