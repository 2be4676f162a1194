import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLayout } from '../parts/layout';

const useStyles = makeStyles({ body: { display: 'flex', flexDirection: 'column', rowGap: '8px' } });

interface Props {
  readonly title: string;
  /** Stands beside the title, folded or not. */
  readonly fact: string;
  readonly part: string;
  readonly children: ReactNode;
}

/** A card that is one line until it is opened. */
export function Fold({ title, fact, part, children }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <section className={layout.card} aria-label={title} data-part={part}>
      <div className={layout.spread}>
        <Button className={layout.toggle} appearance="transparent" size="small" icon={opened ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={opened} onClick={() => setOpened(!opened)} data-part={`${part}-toggle`}>
          {title}
        </Button>
        {fact !== '' && <span className={layout.muted}>{fact}</span>}
      </div>
      {opened && <div className={styles.body}>{children}</div>}
    </section>
  );
}
