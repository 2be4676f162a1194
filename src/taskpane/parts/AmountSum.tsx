import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { Mapping, Understanding } from '../../intake/understanding';
import { shell } from '../../texts/shell';
import { amountOf, differenceOf, openingOf, wholeOf } from '../amounts';
import { cut, showMoney } from '../display';
import { shortPlace } from '../sentence';
import { useWords } from '../words';
import type { Speech } from '../words';
import { longestHeading } from './ColumnField';
import { useLayout } from './layout';

const useStyles = makeStyles({
  line: { display: 'block', color: tokens.colorNeutralForeground2 },
  ties: { color: tokens.colorPaletteGreenForeground1, whiteSpace: 'nowrap' },
  opening: { display: 'block' },
  check: { verticalAlign: 'text-bottom' },
  differs: { display: 'block', color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The headings that make up the amount; null while there are none. */
export function amountName(understanding: Understanding, mapping: Mapping, say: Speech['say']): string | null {
  const line = amountOf(understanding, mapping);
  if (line === null) return null;
  const heading = (text: string): string => (text === '' ? say(shell.noHeading) : cut(text, longestHeading));
  return line.minus === null ? heading(line.plus.heading) : say(shell.amountLess, { plus: heading(line.plus.heading), minus: heading(line.minus.heading) });
}

/** The sum of the amounts, and whether the list's own total says the same. */
export function AmountSum({ understanding, mapping, partial }: { readonly understanding: Understanding; readonly mapping: Mapping; readonly partial: boolean }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const line = amountOf(understanding, mapping);
  if (line === null) return null;
  if (partial) return <span className={mergeClasses(layout.muted, styles.line)}>{say(shell.amountLater)}</span>;
  const whole = wholeOf(line);
  if (whole === null) return null;
  const difference = differenceOf(line);
  const opening = openingOf(line);
  const ties = difference === 0 && (
    <>
      {' '}
      <span className={styles.ties}>
        {say(shell.amountTies)} <Checkmark16Regular className={styles.check} aria-hidden />
      </span>
    </>
  );
  return (
    <>
      <span className={mergeClasses(layout.muted, styles.line)} data-part="amount-sum">
        <span className={layout.number}>{say(shell.amountSum, { sum: showMoney(whole, language) })}</span>
        {opening !== null && (
          <span className={styles.opening}>
            {opening.movements === null
              ? say(shell.amountOpening, { opening: showMoney(opening.opening, language) })
              : say(shell.amountMovements, { opening: showMoney(opening.opening, language), movements: showMoney(opening.movements, language) })}
            {ties}
          </span>
        )}
        {opening === null && ties}
      </span>
      {difference !== null && difference !== 0 && line.stated !== null && (
        <span className={styles.differs} data-part="amount-differs">
          {say(shell.amountDiffers, { place: shortPlace(line.stated.place, understanding.address), total: showMoney(line.stated.total, language), difference: showMoney(difference, language) })}
        </span>
      )}
    </>
  );
}
