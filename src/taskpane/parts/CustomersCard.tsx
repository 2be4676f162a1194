import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, Search16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../report/report';
import { shell } from '../../texts/shell';
import { showNumber } from '../display';
import { matching, partiesOf } from '../drill';
import type { Parties, Party } from '../drill';
import { useWords } from '../words';
import { CustomerItems } from './CustomerItems';
import { useLayout } from './layout';
import { useArrows } from './useArrows';
import { useEscape } from './useEscape';

const useStyles = makeStyles({
  search: { minWidth: 0, width: '100%' },
  list: { listStyleType: 'none', margin: '0 -12px', padding: 0 },
  row: {
    boxSizing: 'border-box', width: '100%', minWidth: 0, padding: '6px 12px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) max-content 16px', columnGap: '8px', alignItems: 'center', textAlign: 'left',
    font: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: 'inherit', backgroundColor: 'transparent', border: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  chevron: { color: tokens.colorNeutralForeground3 },
});

const firstRows = 10;
const moreRows = 50;

/** Who owes what, largest first; a press shows the rows behind it. */
export function CustomersCard({ report }: { readonly report: Report }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const parties = useMemo(() => partiesOf(report, language), [report, language]);
  const [open, setOpen] = useState<number | null>(null);
  /** The customer that was left: the keyboard goes back to it. */
  const [left, setLeft] = useState<number | null>(null);
  const back = useCallback(() => setOpen(null), []);
  if (parties === null || parties.all.length === 0) return null;
  const party = parties.all.find(({ row }) => row === open);
  return (
    <section className={layout.card} aria-label={say(parties.title)} data-part="customers">
      {party === undefined ? (
        <PartyList
          parties={parties}
          returnTo={left}
          onOpen={({ row }) => {
            setOpen(row);
            setLeft(row);
          }}
        />
      ) : (
        <CustomerItems key={party.row} party={party} items={parties.itemsOf(party)} onBack={back} />
      )}
    </section>
  );
}

function PartyList({ parties, returnTo, onOpen }: { readonly parties: Parties; readonly returnTo: number | null; readonly onOpen: (party: Party) => void }) {
  const { say, language } = useWords();
  const layout = useLayout();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const found = useMemo(() => matching(parties.all, search), [parties, search]);
  const [most, setMost] = useState(() => {
    // Wide enough for the customer that was looked at.
    const at = parties.all.findIndex(({ row }) => row === returnTo);
    return at < firstRows ? firstRows : Math.ceil((at + 1) / moreRows) * moreRows;
  });
  const shown = found.slice(0, most);
  const { stopOf, onFocus, onKeyDown } = useArrows(shown.length);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEscape(
    field,
    useCallback(() => setSearch(''), []),
    search !== '',
  );
  useEffect(() => {
    if (returnTo !== null) list.current?.querySelector<HTMLElement>(`[data-party="${returnTo}"]`)?.focus();
  }, [returnTo]);
  const rest = Math.min(moreRows, found.length - shown.length);
  return (
    <>
      <div className={layout.spread}>
        <h2 className={layout.cardTitle}>{say(parties.title)}</h2>
        <span className={mergeClasses(layout.muted, layout.number)} role="status" data-part="customers-count">
          {say(shell.shownOf, { shown: showNumber(shown.length, language), all: showNumber(found.length, language) })}
        </span>
      </div>
      {parties.all.length > firstRows && (
        <Input
          ref={field}
          className={styles.search}
          size="small"
          type="search"
          aria-label={say(shell.search)}
          placeholder={say(shell.search)}
          contentBefore={<Search16Regular />}
          value={search}
          data-part="customers-search"
          onChange={(_event, data) => setSearch(data.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
            }
          }}
        />
      )}
      {shown.length === 0 && <p className={layout.muted}>{say(shell.noMatch)}</p>}
      <ul ref={list} className={styles.list} data-rows="">
        {shown.map((party, index) => (
          <li key={party.row}>
            <button type="button" className={styles.row} tabIndex={stopOf(index)} data-row="" data-party={party.row} onFocus={() => onFocus(index)} onKeyDown={onKeyDown} onClick={() => onOpen(party)}>
              <span className={styles.name} title={`${party.name} ${party.more}`.trim()}>
                {party.name === '' ? say(shell.noName) : party.name}
              </span>
              <span className={layout.number}>{party.shown}</span>
              <ChevronRight16Regular className={styles.chevron} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          data-part="customers-more"
          onClick={() => {
            setMost(most + moreRows);
            // The keyboard goes on where the new rows begin.
            requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-row]')[shown.length]?.focus());
          }}
        >
          {say(shell.showMore, { count: rest })}
        </Button>
      )}
    </>
  );
}
