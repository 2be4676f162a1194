import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import type { RoleNeed } from '../../analyses/define';
import { roles } from '../../intake/roles';
import type { RoleId } from '../../intake/roles';
import type { UnderstoodColumn } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { cut } from '../display';
import { useWords } from '../words';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' }, hint: { overflowWrap: 'anywhere' } });

const longestSample = 30;
/** More of a heading says nothing more. */
export const longestHeading = 80;

const none = 'none';

export interface ColumnFieldProps {
  readonly need: RoleNeed;
  readonly columns: readonly UnderstoodColumn[];
  readonly chosen: number | undefined;
  readonly missing: boolean;
  readonly disabled: boolean;
  readonly onChange: (role: RoleId, column: number | null) => void;
}

/** Which column has one meaning. */
export function ColumnField({ need, columns, chosen, missing, disabled, onChange }: ColumnFieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  const name = useColumnName();
  const column = columns.find((candidate) => candidate.index === chosen);
  const needed = say(need.oneOf !== undefined ? shell.oneOfThese : need.need === 'required' ? shell.required : shell.optional);
  const hint = column === undefined || column.samples.length === 0 ? undefined : say(shell.samples, { samples: column.samples.map((sample) => cut(sample, longestSample)).join(', ') });
  return (
    <Field
      label={say(shell.withUnit, { label: say(roles[need.role].label), unit: needed })}
      size="small"
      {...(hint === undefined ? {} : { hint: { children: hint, className: styles.hint } })}
      validationState={missing ? 'warning' : 'none'}
      validationMessage={missing ? say(shell.chooseColumn) : undefined}
      data-role={need.role}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        disabled={disabled}
        placeholder={say(shell.noColumn)}
        value={column === undefined ? '' : name(column)}
        selectedOptions={[column === undefined ? none : String(column.index)]}
        onOptionSelect={(_event, data) => onChange(need.role, data.optionValue === none || data.optionValue === undefined ? null : Number(data.optionValue))}
      >
        <Option value={none}>{say(shell.noColumn)}</Option>
        {columns.map((candidate) => (
          <Option key={candidate.index} value={String(candidate.index)}>
            {name(candidate)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

export function useColumnName(): (column: UnderstoodColumn) => string {
  const { say } = useWords();
  return (column) => say(shell.columnOption, { letter: column.letter, heading: column.heading === '' ? say(shell.noHeading) : cut(column.heading, longestHeading) });
}
