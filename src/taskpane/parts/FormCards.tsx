import { useCallback, useEffect, useState } from 'react';
import type { Analysis, OptionValue } from '../../analyses/define';
import type { RoleId } from '../../intake/roles';
import type { Finding } from '../../intake/understanding';
import type { OptionState } from '../choices';
import { decisionOf } from '../deciding';
import type { Standing } from '../useForm';
import { Columns } from './Columns';
import { amountRow, ConfirmCard } from './ConfirmCard';
import { Findings } from './Findings';
import { MoreOptions } from './MoreOptions';

interface Props {
  readonly analysis: Analysis;
  readonly standing: Standing;
  readonly unusable: ReadonlySet<string>;
  readonly partial: boolean;
  readonly disabled: boolean;
  /** Writes everything that was noticed to a sheet. */
  readonly onList: () => void;
  readonly onOption: (state: OptionState, value: OptionValue | undefined | null) => void;
  readonly onColumns: (columns: Partial<Record<RoleId, number | null>>) => void;
}

/** The lines to confirm, what was noticed, and everything that can be set besides: what matters most comes first. */
export function FormCards({ analysis, standing, unusable, partial, disabled, onList, onOption, onColumns }: Props) {
  const { understanding, form, states, findings } = standing;
  const [rows, setRows] = useState<ReadonlySet<string>>(new Set());
  const [optionsOpen, setOptionsOpen] = useState(false);
  /** What the keyboard shall reach once it is drawn. */
  const [wanted, setWanted] = useState<{ readonly selector: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const found = document.querySelector<HTMLElement>(wanted.selector);
    const target = found?.matches('input, button') === true ? found : (found?.querySelector<HTMLElement>('input, button') ?? found);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const toggleRow = useCallback((id: string, opened: boolean) => setRows((before) => new Set(opened ? [...before, id] : [...before].filter((other) => other !== id))), []);

  const decide = (finding: Finding): (() => void) | null => {
    const decision = decisionOf(finding, states);
    if (decision === null) return null;
    if (decision.kind === 'amount') {
      return () => {
        toggleRow(amountRow, true);
        setWanted({ selector: '[data-part="amount-choice"]' });
      };
    }
    const prominent = states.some(({ option }) => option.id === decision.id && option.prominent === true);
    return () => {
      if (prominent) toggleRow(decision.id, true);
      else setOptionsOpen(true);
      setWanted({ selector: `[data-option="${decision.id}"]` });
    };
  };

  return (
    <>
      <ConfirmCard
        analysis={analysis}
        understanding={understanding}
        mapping={form.mapping}
        states={states.filter(({ option, applies }) => option.prominent === true && applies)}
        unusable={unusable}
        partial={partial}
        amountUndecided={findings.some(({ code }) => code === 'amountUndecided')}
        opened={rows}
        disabled={disabled}
        onToggle={toggleRow}
        onOption={onOption}
        onColumns={onColumns}
      />
      <Findings findings={findings} decide={decide} disabled={disabled} onList={onList} />
      <Columns analysis={analysis} understanding={understanding} mapping={form.mapping} disabled={disabled} onChange={(role, column) => onColumns({ [role]: column })} />
      <MoreOptions states={states.filter(({ option }) => option.prominent !== true)} unusable={unusable} opened={optionsOpen} disabled={disabled} onToggle={setOptionsOpen} onOption={onOption} />
    </>
  );
}
