import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { rolesFor } from '../../analyses/define';
import type { Analysis } from '../../analyses/define';
import { roles } from '../../intake/roles';
import type { RoleId } from '../../intake/roles';
import type { Mapping, Understanding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { missingRoles } from '../choices';
import { useWords } from '../words';
import { ColumnField } from './ColumnField';
import { useLayout } from './layout';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '10px', paddingTop: '4px' },
});

interface Props {
  readonly analysis: Analysis;
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  readonly disabled: boolean;
  readonly onChange: (role: RoleId, column: number | null) => void;
}

/** Which column means what. Folded to one line when nothing is missing from the start; every column can be changed. */
export function Columns({ analysis, understanding, mapping, disabled, onChange }: Props) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const { columns, kind } = understanding;
  const missing = missingRoles(analysis, understanding, mapping);
  // Opens by itself when something is missing, and stays open under the hand that chooses the last missing column.
  const [opened, setOpened] = useState<boolean | null>(null);
  if (opened === null && missing.length > 0) setOpened(true);
  const open = opened === true;
  const needs = rolesFor(analysis, kind);
  const matched = needs.filter(({ role }) => mapping[role] !== undefined);
  const letter = (role: RoleId): string => columns.find((candidate) => candidate.index === mapping[role])?.letter ?? '';
  // What is missing or matched when the list opens comes first; the order then stays, whatever is chosen.
  const [first] = useState(() => new Set(needs.filter(({ role }) => understanding.mapping[role] !== undefined || missing.includes(role)).map(({ role }) => role)));
  const ordered = [...needs.filter(({ role }) => first.has(role)), ...needs.filter(({ role }) => !first.has(role))];
  return (
    <section className={layout.card} aria-label={say(shell.columns)} data-part="columns">
      <div className={layout.spread}>
        <Button className={layout.toggle} appearance="transparent" size="small" icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={open} onClick={() => setOpened(!open)} data-part="columns-toggle">
          {say(shell.columns)}
        </Button>
        <Badge appearance="tint" color={missing.length > 0 ? 'warning' : 'brand'} size="medium">
          {missing.length > 0 ? say(shell.columnsMissing, { count: missing.length }) : say(shell.columnsMatched, { count: matched.length })}
        </Badge>
      </div>
      {open ? (
        <div className={styles.fields}>
          {ordered.map((need) => (
            <ColumnField key={need.role} need={need} columns={columns} chosen={mapping[need.role]} missing={missing.includes(need.role)} disabled={disabled} onChange={onChange} />
          ))}
        </div>
      ) : (
        matched.length > 0 && <p className={layout.summary}>{matched.map(({ role }) => say(shell.columnOf, { role: say(roles[role].label), letter: letter(role) })).join(' · ')}</p>
      )}
    </section>
  );
}
