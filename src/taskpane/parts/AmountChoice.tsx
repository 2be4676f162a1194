import { Radio, RadioGroup, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../analyses/define';
import { rolesFor } from '../../analyses/define';
import type { RoleId } from '../../intake/roles';
import type { Mapping, Understanding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { amountCandidates, amountOf, amountRoles, chooseAmount, isOneColumn } from '../amounts';
import { missingRoles } from '../choices';
import { showMoney } from '../display';
import { useWords } from '../words';
import { ColumnField, useColumnName } from './ColumnField';
import { useLayout } from './layout';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  name: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface Props {
  readonly analysis: Analysis;
  readonly understanding: Understanding;
  readonly mapping: Mapping;
  readonly partial: boolean;
  /** Nothing is chosen until the user does it. */
  readonly undecided: boolean;
  readonly disabled: boolean;
  readonly onChoose: (columns: Partial<Record<RoleId, number | null>>) => void;
}

/** Which column is the amount: one among all that hold money, each with its sum; or the columns that a ledger or a balance table needs. */
export function AmountChoice({ analysis, understanding, mapping, partial, undecided, disabled, onChoose }: Props) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const name = useColumnName();
  const { kind, columns } = understanding;
  const used = amountOf(understanding, mapping)?.plus ?? null;
  const candidates = amountCandidates(columns, used);
  if (isOneColumn(kind) && candidates.length > 0) {
    return (
      <RadioGroup
        aria-label={say(shell.amountWhich)}
        value={used === null || undecided ? '' : String(used.index)}
        disabled={disabled}
        data-part="amount-choice"
        onChange={(_event, data) => {
          const column = columns.find(({ index }) => String(index) === data.value);
          if (column !== undefined) onChoose(chooseAmount(understanding, mapping, column));
        }}
      >
        {candidates.map((column) => (
          <Radio
            key={column.index}
            value={String(column.index)}
            data-column={column.letter}
            label={{
              children: (
                <>
                  <span className={styles.name}>{name(column)}</span>
                  {!partial && column.sum !== null && <span className={mergeClasses(layout.muted, layout.number)}>{showMoney(column.sum, language)}</span>}
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    );
  }
  const missing = missingRoles(analysis, understanding, mapping);
  const asked = amountRoles(analysis, kind);
  return (
    <div className={styles.fields} data-part="amount-choice">
      {rolesFor(analysis, kind)
        .filter(({ role }) => asked.includes(role))
        .map((need) => (
          <ColumnField key={need.role} need={need} columns={columns} chosen={mapping[need.role]} missing={missing.includes(need.role)} disabled={disabled} onChange={(role, column) => onChoose({ [role]: column })} />
        ))}
    </div>
  );
}
