import { useCallback, useMemo, useState } from 'react';
import type { Analysis, OptionValue } from '../analyses/define';
import { savedChoices } from '../excel/settings';
import type { Source } from '../excel/source';
import { todaySerial } from '../excel/today';
import type { RoleId } from '../intake/roles';
import type { Mapping, Understanding } from '../intake/understanding';
import type { SnapshotRow } from '../report/report';
import { mappingOf, missingOptions, missingRoles, noChoices, optionStates, toRemember, valuesOf } from './choices';
import type { Choices, Form, OptionState, Remembered } from './choices';
import { isBlockedBy, openFindings, stanceOf } from './stance';
import type { Decided, Stance } from './stance';
import type { Look } from './useLook';

const nothingRemembered: Remembered = { headings: {}, options: {} };

/** A list stays the same when rows are added to it. */
function listKey({ sheetId, area }: Source): string {
  return [sheetId, area.row, area.column, area.columns].join(':');
}

/** The form as it stands over what was understood. */
export interface Standing {
  readonly understanding: Understanding;
  readonly form: Form;
  readonly states: readonly OptionState[];
  readonly stance: Stance;
  readonly decided: Decided;
  readonly findings: ReturnType<typeof openFindings>;
  readonly ready: boolean;
  /** Of earlier runs, where the form depends on it. */
  readonly history: readonly SnapshotRow[];
}

export interface Filling {
  readonly standing: Standing | null;
  /** Keys of options whose field holds something that cannot be used. */
  readonly unusable: ReadonlySet<string>;
  /** The user says that this is the list although nothing was recognised. */
  byHand(): void;
  setColumns(columns: Partial<Record<RoleId, number | null>>): void;
  /** null: left blank; undefined: what was typed cannot be used. */
  setOption(state: OptionState, value: OptionValue | undefined | null): void;
  /** The same choices laid over what the whole list says. */
  formOf(understanding: Understanding): Form;
  remember(understanding: Understanding, form: Form): Remembered;
}

/** What the user chose, over what the workbook remembers, over what was understood. */
export function useForm(analysis: Analysis, look: Look, history: readonly SnapshotRow[] | null): Filling {
  const [remembered] = useState(() => savedChoices(analysis.id) ?? nothingRemembered);
  const [today] = useState(todaySerial);
  const [options, setOptions] = useState<Choices['options']>({});
  /** Columns belong to one list; on another one they would mean something else. */
  const [columns, setColumnsOf] = useState<{ readonly list: string; readonly columns: Choices['columns'] }>({ list: '', columns: {} });
  const [unusable, setUnusable] = useState<ReadonlySet<string>>(new Set());
  const [byHandOf, setByHandOf] = useState<string | null>(null);

  const list = look.state === 'found' ? listKey(look.source) : null;
  const byHand = list !== null && byHandOf === list;
  const choices = useMemo<Choices>(() => ({ columns: columns.list === list ? columns.columns : {}, options }), [columns, list, options]);

  const statesOf = useCallback((understanding: Understanding, mapping: Mapping) => optionStates(analysis, understanding, mapping, choices, remembered.options, today), [analysis, choices, remembered, today]);
  const formOf = useCallback(
    (understanding: Understanding): Form => {
      const mapping = mappingOf(understanding, choices, remembered.headings);
      return { mapping, options: valuesOf(statesOf(understanding, mapping)) };
    },
    [choices, remembered, statesOf],
  );

  const understanding = look.state === 'found' ? look.understanding : null;
  const standing = useMemo<Standing | null>(() => {
    if (understanding === null) return null;
    const form = formOf(understanding);
    const states = statesOf(understanding, form.mapping);
    const missing = missingRoles(analysis, understanding, form.mapping);
    const context = { ...form, understanding, history: history ?? [] };
    // A column that is missing in any case is told as such.
    const lack = history === null || missing.length > 0 ? null : (analysis.lacks?.(context) ?? null);
    const decided: Decided = {
      ...form,
      missing,
      byHand,
      named: namedRoles(understanding, choices, remembered),
      lack: lack === null ? null : { ...lack, blocking: true, count: 1 },
      unneeded: analysis.unneeded?.(context) ?? [],
    };
    const stance = stanceOf(understanding, mappingOf(understanding, noChoices, remembered.headings), byHand);
    const wrong = states.some(({ key, applies }) => applies && unusable.has(key));
    const findings = openFindings(understanding, decided);
    const ready = history !== null && stance.kind === 'form' && !isBlockedBy(findings) && !wrong && missing.length === 0 && missingOptions(states).length === 0;
    return { understanding, form, states, stance, decided, findings, ready, history: context.history };
  }, [understanding, formOf, statesOf, analysis, byHand, choices, remembered, unusable, history]);

  return {
    standing,
    unusable,
    byHand: () => setByHandOf(list),
    setColumns: (more) => setColumnsOf({ list: list ?? '', columns: { ...choices.columns, ...more } }),
    setOption: ({ key }, value) => {
      setUnusable((before) => new Set(value === undefined ? [...before, key] : [...before].filter((other) => other !== key)));
      if (value === undefined) return;
      setOptions((before) => (value === null ? Object.fromEntries(Object.entries(before).filter(([other]) => other !== key)) : { ...before, [key]: value }));
    },
    formOf,
    remember: (whole, { mapping }) => toRemember(analysis, whole, mapping, choices, remembered.options),
  };
}

/** Roles that were decided: by hand, or in an earlier run and found again. */
function namedRoles({ columns }: Understanding, choices: Choices, { headings }: Remembered): ReadonlySet<RoleId> {
  const found = Object.entries(headings).filter(([, heading]) => heading !== '' && columns.some((column) => column.heading === heading));
  return new Set([...Object.keys(choices.columns), ...found.map(([role]) => role)] as RoleId[]);
}
