import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { shell } from '../texts/shell';
import type { Words } from '../texts/words';
import { languages } from '../texts/words';
import type { Language } from '../texts/words';

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', padding: '24px 20px', maxWidth: '480px', display: 'flex', flexDirection: 'column', rowGap: '20px', overflowY: 'auto', height: '100%' },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, margin: 0 },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: '0 0 8px' },
  text: { margin: '0 0 8px' },
});

export type OutsideReason = 'unreachable' | 'browser' | 'old';

const pages: Readonly<Record<OutsideReason, { readonly title: Words; readonly texts: readonly Words[] }>> = {
  unreachable: { title: shell.unreachableTitle, texts: [shell.unreachableText, shell.unreachableSafe] },
  browser: { title: shell.browserTitle, texts: [shell.browserText] },
  old: { title: shell.oldTitle, texts: [shell.oldText] },
};

const tags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** Instead of the pane, where there is no Excel to talk to: in both languages, for Office could not tell which one. */
export function Outside({ reason }: { readonly reason: OutsideReason }) {
  const styles = useStyles();
  const { title, texts } = pages[reason];
  return (
    <main className={styles.page} data-part={`outside-${reason}`}>
      <p className={styles.brand}>{shell.name.en}</p>
      {languages.map((language) => (
        <section key={language} lang={tags[language]}>
          <h1 className={styles.title}>{title[language]}</h1>
          {texts.map((text) => (
            <p key={text.en} className={styles.text}>
              {text[language]}
            </p>
          ))}
        </section>
      ))}
      {reason === 'unreachable' && (
        <div>
          <Button onClick={() => location.reload()}>{`${shell.reload.en} ${shell.reload.zh}`}</Button>
        </div>
      )}
    </main>
  );
}
