import { Badge, Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { OptionValue } from '../../analyses/define';
import { shell } from '../../texts/shell';
import type { OptionState } from '../choices';
import { OptionField } from '../fields/OptionField';
import { summaryOf } from '../summary';
import { useWords } from '../words';
import { useLayout } from './layout';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '4px' },
  folded: { display: 'none' },
});

interface Props {
  readonly states: readonly OptionState[];
  readonly unusable: ReadonlySet<string>;
  readonly opened: boolean;
  readonly disabled: boolean;
  readonly onToggle: (opened: boolean) => void;
  readonly onOption: (state: OptionState, value: OptionValue | undefined | null) => void;
}

/** Everything else that can be set, folded to one line that says how it stands. */
export function MoreOptions({ states, unusable, opened, disabled, onToggle, onOption }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const shown = states.filter(({ applies }) => applies);
  if (shown.length === 0) return null;
  const wrong = shown.filter(({ key }) => unusable.has(key)).length;
  return (
    <section className={layout.card} aria-label={say(shell.options)} data-part="options">
      <div className={layout.spread}>
        <Button className={layout.toggle} appearance="transparent" size="small" icon={opened ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={opened} onClick={() => onToggle(!opened)} data-part="options-toggle">
          {say(shell.options)}
        </Button>
        {wrong > 0 && (
          <Badge appearance="tint" color="warning" size="medium">
            {`${wrong} ${say(shell.optionsWrong)}`}
          </Badge>
        )}
      </div>
      {!opened && <p className={layout.summary}>{summaryOf(shown, language)}</p>}
      {/* Kept while it is folded: what was typed and not yet right is not lost. */}
      <div className={mergeClasses(styles.fields, !opened && styles.folded)}>
        {shown.map((state) => (
          <OptionField key={state.option.id} option={state.option} state={state} disabled={disabled} onChange={(value) => onOption(state, value)} />
        ))}
      </div>
    </section>
  );
}
