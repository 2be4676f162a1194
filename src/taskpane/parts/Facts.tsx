import { Fragment } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ fact: { display: 'inline-block', maxWidth: '100%' } });

/** Facts in a line, which breaks between them and not within. */
export function Facts({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return texts.map((text, index) => (
    <Fragment key={index}>
      <span className={styles.fact}>{index < texts.length - 1 ? `${text} ·` : text}</span>{' '}
    </Fragment>
  ));
}

const dates = /(\d{4}-\d{2}-\d{2})/;

/** A text whose dates stay in one piece. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(dates).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
