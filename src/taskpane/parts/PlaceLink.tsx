import { Link, makeStyles } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { KeyboardEvent } from 'react';
import { shell } from '../../texts/shell';
import { shortPlace } from '../sentence';
import { useWords } from '../words';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' } });

export interface Places {
  /** Address of the source, whose sheet is not repeated. */
  readonly source: string;
  readonly onGo: (place: string) => void;
}

export const PlacesContext = createContext<Places | null>(null);

interface Props {
  readonly place: string;
  /** As a row of a list that the arrow keys walk. */
  readonly stop?: { readonly tabIndex: number; readonly onFocus: () => void; readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void };
}

/** A cell to go to; where nobody can go anywhere, its address. */
export function PlaceLink({ place, stop }: Props) {
  const { say } = useWords();
  const styles = useStyles();
  const places = useContext(PlacesContext);
  if (places === null) return <>{place}</>;
  return (
    <Link as="button" className={styles.link} inline title={place} aria-label={say(shell.goTo, { place })} data-place={place} {...(stop === undefined ? {} : { ...stop, 'data-row': '' })} onClick={() => places.onGo(place)}>
      {shortPlace(place, places.source)}
    </Link>
  );
}
