import type { FaultPlan } from '../api';
import { HostError } from '../host/errors';
import { payloadLimit } from './messages';

/** Failures on purpose: what a test or a demonstration has asked for. */
export class Faults {
  private plan: FaultPlan | null = null;
  private batches = 0;

  set(plan: FaultPlan | null): void {
    this.plan = plan;
    this.batches = 0;
  }

  get protectedSheet(): string | true | null {
    return this.plan?.protectedSheet ?? null;
  }

  get cellEdit(): boolean {
    return this.plan?.cellEdit === true;
  }

  /** A batch that fails is carried out before. */
  get late(): boolean {
    return this.plan?.late === true;
  }

  get limit(): number {
    return this.plan?.payloadLimit ?? payloadLimit;
  }

  /** Called at the start of a batch with the members that it asks for: waits, blocks, and says which error it has to answer, if any. */
  async begin(members: ReadonlySet<string> = new Set()): Promise<HostError | null> {
    const { plan } = this;
    if (plan === null || (plan.member !== undefined && !members.has(plan.member))) return null;
    this.batches += 1;
    if (plan.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, plan.delayMs));
    if (plan.busyMs !== undefined) {
      this.block(plan.busyMs);
      // Only the next batch finds the host busy.
      const { busyMs: _once, ...rest } = plan;
      this.plan = rest;
    }
    if (plan.code === undefined || (plan.sync !== undefined && plan.sync !== this.batches) || this.batches < (plan.from ?? 0)) return null;
    return new HostError(plan.code, `The workbench was told to fail with ${plan.code}.`);
  }

  private block(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      // The host's thread is meant to be busy.
    }
  }
}
