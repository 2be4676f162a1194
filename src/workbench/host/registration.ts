import type { HostObject } from './object';

/**
 * Gives a class the pair of members that office.js calls when the first handler of an event is added and the last
 * one removed: _RegisterActivatedEvent and _UnregisterActivatedEvent for "ActivatedEvent".
 */
export function addRegistrations<T extends HostObject>(type: { readonly prototype: T }, events: Readonly<Record<string, number>>, target: (object: T) => string): void {
  for (const [name, number] of Object.entries(events)) {
    Object.defineProperty(type.prototype, `_Register${name}`, {
      value(this: T): void {
        this.book.events.register(number, target(this));
      },
    });
    Object.defineProperty(type.prototype, `_Unregister${name}`, {
      value(this: T): void {
        this.book.events.unregister(number, target(this));
      },
    });
  }
}
