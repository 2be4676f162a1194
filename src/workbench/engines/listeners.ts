/** Who wants to hear; returns the way to stop. */
export class Listeners<T> {
  private readonly listeners = new Set<(event: T) => void>();

  add(listener: (event: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
