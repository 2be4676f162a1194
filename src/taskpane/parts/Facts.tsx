import { makeStyles } from '@fluentui/react-components';

const gap = 14;
const useStyles = makeStyles({
  // Every fact begins with its dot; those at the beginning of a line stand outside and are cut off.
  facts: { display: 'flex', flexWrap: 'wrap', marginLeft: `-${gap}px`, clipPath: `inset(0 0 0 ${gap}px)` },
  fact: { minWidth: 0, overflowWrap: 'anywhere', paddingLeft: `${gap}px`, position: 'relative', '::before': { content: '"·"', position: 'absolute', left: 0, width: `${gap}px`, textAlign: 'center' } },
});

/** Facts in a line, which breaks between them and not within. */
export function Facts({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  return (
    <span className={styles.facts}>
      {texts.map((text, index) => (
        <span key={index} className={styles.fact}>
          {text}
        </span>
      ))}
    </span>
  );
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
