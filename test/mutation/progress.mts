import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Reporter } from '@stryker-mutator/api/report';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isNoticed, survivorOf, told } from './survivors.mjs';

const found = '.cache/mutation/survivors.log';

/** Writes survivors down as soon as they are found: a run that is broken off has told what it saw. */
class Progress implements Reporter {
  onMutantTested(result: Readonly<MutantResult>): void {
    if (result.status === 'Ignored' || (result.status !== 'Timeout' && isNoticed(result))) return;
    mkdirSync(path.dirname(found), { recursive: true });
    appendFileSync(found, `${result.status} ${told(survivorOf(result))}\n`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Progress)];
