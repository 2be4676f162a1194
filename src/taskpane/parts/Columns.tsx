import { Badge, Button, Dropdown, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Analysis, RoleNeed } from '../../analyses/define';
import { roles } from '../../intake/roles';
import type { RoleId } from '../../intake/roles';
import type { Mapping, UnderstoodColumn } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { missingRoles } from '../choices';
import { useWords } from '../words';
import { useLayout } from './layout';

const useStyles = makeStyles({
  toggle: { justifyContent: 'flex-start', padding: '0 6px 0 0', minWidth: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '10px', paddingTop: '4px' },
  dropdown: { minWidth: 0, width: '100%' },
  pairs: { display: 'grid', gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  role: { color: tokens.colorNeutralForeground3, margin: 0 },
  column: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const none = 'none';

interface Props {
  readonly analysis: Analysis;
  readonly columns: readonly UnderstoodColumn[];
  readonly mapping: Mapping;
  readonly disabled: boolean;
  readonly onChange: (role: RoleId, column: number | null) => void;
}

/** Which column means what. Folded to a list when nothing is missing from the start; every line can be changed. */
export function Columns({ analysis, columns, mapping, disabled, onChange }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const missing = missingRoles(analysis, mapping);
  // Opens by itself when something is missing, and stays open under the hand that chooses the last missing column.
  const [opened, setOpened] = useState<boolean | null>(null);
  if (opened === null && missing.length > 0) setOpened(true);
  const open = opened === true;
  const matched = analysis.roles.filter(({ role }) => mapping[role] !== undefined);
  return (
    <section className={layout.card} aria-label={say(shell.columns)} data-part="columns">
      <div className={layout.spread}>
        <Button className={styles.toggle} appearance="transparent" size="small" icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={open} onClick={() => setOpened(!open)} data-part="columns-toggle">
          {say(shell.columns)}
        </Button>
        <Badge appearance="tint" color={missing.length > 0 ? 'warning' : 'brand'} size="medium">
          {missing.length > 0 ? say(shell.columnsMissing, { count: missing.length }) : say(shell.columnsMatched, { count: matched.length })}
        </Badge>
      </div>
      {open ? (
        <div className={styles.fields}>
          {analysis.roles.map((need) => (
            <ColumnField key={need.role} need={need} columns={columns} chosen={mapping[need.role]} missing={missing.includes(need.role)} disabled={disabled} onChange={onChange} />
          ))}
        </div>
      ) : (
        <dl className={styles.pairs}>
          {matched.map(({ role }) => (
            <Pair key={role} role={say(roles[role].label)} column={columns.find((candidate) => candidate.index === mapping[role])} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Pair({ role, column }: { readonly role: string; readonly column: UnderstoodColumn | undefined }) {
  const styles = useStyles();
  const name = useColumnName();
  return (
    <>
      <dt className={styles.role}>{role}</dt>
      <dd className={styles.column} title={column === undefined ? undefined : name(column)}>
        {column === undefined ? '' : name(column)}
      </dd>
    </>
  );
}

interface FieldProps extends Pick<Props, 'columns' | 'disabled' | 'onChange'> {
  readonly need: RoleNeed;
  readonly chosen: number | undefined;
  readonly missing: boolean;
}

function ColumnField({ need, columns, chosen, missing, disabled, onChange }: FieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  const name = useColumnName();
  const column = columns.find((candidate) => candidate.index === chosen);
  const needed = say(need.oneOf !== undefined ? shell.oneOfThese : need.need === 'required' ? shell.required : shell.optional);
  const hint = column === undefined || column.samples.length === 0 ? undefined : say(shell.samples, { samples: column.samples.slice(0, 3).join(', ') });
  return (
    <Field
      label={say(shell.withUnit, { label: say(roles[need.role].label), unit: needed })}
      size="small"
      hint={hint}
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

function useColumnName(): (column: UnderstoodColumn) => string {
  const { say } = useWords();
  return (column) => say(shell.columnOption, { letter: column.letter, heading: column.heading === '' ? say(shell.noHeading) : column.heading });
}
