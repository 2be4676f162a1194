import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { shell } from '../../texts/shell';
import { cut } from '../display';
import type { Party, PartyItem } from '../drill';
import { useWords } from '../words';
import { useLayout } from './layout';
import { PlaceLink } from './PlaceLink';
import { useEscape } from './useEscape';
import { useArrows } from './useArrows';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  sum: { padding: '4px 0 8px', alignItems: 'baseline' },
  list: { listStyleType: 'none', margin: '0 -12px', padding: 0 },
  item: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content', columnGap: '8px', rowGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  band: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  why: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  place: { textAlign: 'right' },
});

const moreRows = 50;
const longestText = 80;

/** The rows of one customer: number, amount, band and why, each with its cell. Escape goes back. */
export function CustomerItems({ party, items, onBack }: { readonly party: Party; readonly items: readonly PartyItem[]; readonly onBack: () => void }) {
  const { say } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [most, setMost] = useState(moreRows);
  const name = party.name === '' ? say(shell.noName) : party.name;
  const shown = items.slice(0, most);
  const { stopOf, onFocus, onKeyDown } = useArrows(shown.length);
  const card = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // A heading would not do: Excel on the web stops the Tab key at what is no stop of it.
  useEffect(() => back.current?.focus(), []);
  useEscape(card, onBack);
  const rest = Math.min(moreRows, items.length - shown.length);
  return (
    <div ref={card} role="group" aria-label={name} data-part="customer">
      <div className={styles.head}>
        <Button ref={back} appearance="subtle" size="small" icon={<ArrowLeft16Regular />} aria-label={say(shell.back)} title={say(shell.back)} onClick={onBack} data-part="customer-back" />
        <h2 className={styles.name} title={name}>
          {name}
        </h2>
      </div>
      <div className={mergeClasses(layout.spread, styles.sum)}>
        <p className={layout.muted}>{[cut(party.more, longestText), say(shell.itemsOf, { count: items.length })].filter((text) => text !== '').join(' · ')}</p>
        <span className={mergeClasses(layout.number, layout.strong)}>{party.shown}</span>
      </div>
      <ul className={styles.list} data-rows="">
        {shown.map((item, index) => (
          <li key={index} className={styles.item} data-part="customer-item">
            <span className={styles.title}>{item.title === '' ? '–' : cut(item.title, longestText)}</span>
            <span className={layout.number}>{item.amount}</span>
            <span className={styles.band}>{item.band}</span>
            <span className={styles.place}>{item.place !== '' && <PlaceLink place={item.place} stop={{ tabIndex: stopOf(index), onFocus: () => onFocus(index), onKeyDown }} />}</span>
            <p className={styles.why}>{item.why}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + moreRows)}>
          {say(shell.showMore, { count: rest })}
        </Button>
      )}
    </div>
  );
}
