/** How a cell looks; only what is set. Colours are "#RRGGBB"; null is none. */
export interface Look {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string | null;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borderTop?: LookBorder | null;
  readonly borderBottom?: LookBorder | null;
  readonly borderLeft?: LookBorder | null;
  readonly borderRight?: LookBorder | null;
}

export interface LookBorder {
  readonly style: 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted' | 'hair';
  readonly color: string;
}

const defaults: Readonly<Record<string, unknown>> = { bold: false, italic: false, underline: false, strikethrough: false, horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0, locked: true };

/** The look without what says no more than the default. */
export function normalizedLook(look: Look | undefined): Look {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(look ?? {})) {
    if (value !== undefined && value !== null && value !== defaults[name]) result[name] = value;
  }
  return result;
}

const keys = new WeakMap<Look, string>();

/** One text for looks that are the same. */
export function lookKey(look: Look | undefined): string {
  if (look === undefined) return '';
  const known = keys.get(look);
  if (known !== undefined) return known;
  const key = makeKey(look);
  keys.set(look, key);
  return key;
}

function makeKey(look: Look): string {
  const normal = normalizedLook(look) as Record<string, unknown>;
  return Object.keys(normal)
    .sort()
    .map((name) => `${name}=${typeof normal[name] === 'object' ? borderKey(normal[name] as LookBorder) : String(normal[name]).toUpperCase()}`)
    .join(';');
}

function borderKey(border: LookBorder): string {
  return `${border.style} ${border.color.toUpperCase()}`;
}
