import { tokens } from '@fluentui/react-components';

/** Three bars of an aging, the last one overdue. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1" y="3" width="5" height="15" rx="1.2" fill={tokens.colorBrandBackground} />
      <rect x="7.5" y="8" width="5" height="10" rx="1.2" fill={tokens.colorBrandBackground} opacity="0.7" />
      <rect x="14" y="12" width="5" height="6" rx="1.2" fill="#E08E45" />
    </svg>
  );
}
