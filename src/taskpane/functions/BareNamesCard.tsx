import { Button } from '@fluentui/react-components';
import { functionPane } from '../../texts/functionPane';
import { useLayout } from '../parts/layout';
import { useWords } from '../words';
import { Fold } from './Fold';
import { allBareNames } from './useBareNames';
import type { BareNames } from './useBareNames';

/** All names at once: how many stand, install them, take them away. */
export function BareNamesCard({ names }: { readonly names: BareNames }) {
  const { say } = useWords();
  const layout = useLayout();
  const { busy, states, install, remove } = names;
  const standing = allBareNames.filter(({ name }) => states.get(name) === 'ours').length;
  const count = say(functionPane.bareCount, { installed: standing, all: allBareNames.length });
  return (
    <Fold title={say(functionPane.bareTitle)} fact={standing > 0 ? `${standing}/${allBareNames.length}` : ''} part="bare-names">
      <p className={layout.muted}>{say(functionPane.bareText)}</p>
      <p className={layout.muted} data-part="bare-count">
        {count}
      </p>
      <div className={layout.buttons}>
        <Button size="small" disabled={busy || standing === allBareNames.length} onClick={() => install(allBareNames)} data-part="bare-install-all">
          {say(functionPane.bareAll)}
        </Button>
        <Button size="small" disabled={busy || standing === 0} onClick={() => remove(allBareNames)} data-part="bare-remove-all">
          {say(functionPane.bareNone)}
        </Button>
      </div>
    </Fold>
  );
}
