import type { Option, OptionValue } from '../../analyses/define';
import type { OptionState } from '../choices';

export interface FieldProps<Kind extends Option = Option> {
  readonly option: Kind;
  readonly state: OptionState;
  readonly disabled: boolean;
  /** undefined: what stands in the field cannot be used; null: left blank on purpose. */
  readonly onChange: (value: OptionValue | undefined | null) => void;
}

export type Of<Kind extends Option['kind']> = FieldProps<Extract<Option, { kind: Kind }>>;
