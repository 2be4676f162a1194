import { analyses } from '../analyses';
import { findingsReport } from '../analyses/findingsReport';
import type { Analysis, AnalysisResult } from '../analyses/define';
import type { SourceCells } from '../intake/cells';
import { prepareCells } from '../intake/prepare';
import { understand } from '../intake/understand';
import type { Understanding } from '../intake/understanding';
import type { RunRequest } from './client';

/** What both sides of the worker share: keeps the cells of the last `understand` and runs analyses on them. */
export class Workshop {
  private cells: SourceCells | null = null;
  private understanding: Understanding | null = null;

  constructor(private readonly version: string) {}

  understand(parts: readonly SourceCells[], analysis: string): Understanding {
    const { roles, kinds } = find(analysis);
    const cells = prepareCells(parts);
    const understanding = understand(cells, roles, kinds);
    this.cells = cells;
    this.understanding = understanding;
    return understanding;
  }

  run(request: RunRequest, progress: (done: number, all: number) => void): AnalysisResult {
    const { cells, understanding, version } = this;
    if (cells === null || understanding === null) throw new Error('run() before understand()');
    if (request.findings === true) {
      const asOf = request.options['asOf'];
      return { ok: true, report: findingsReport(find(request.analysis), cells, understanding, typeof asOf === 'number' ? asOf : (understanding.asOf?.serial ?? 0), version) };
    }
    return find(request.analysis).compute({ cells, understanding, mapping: request.mapping, options: request.options, history: request.history, version, progress });
  }
}

function find(id: string): Analysis {
  const analysis = analyses.find((candidate) => candidate.id === id);
  if (analysis === undefined) throw new Error(`There is no analysis ${id}`);
  return analysis;
}
