import { eventTypes } from '../eventHub';

/** The events that a worksheet and the collection of worksheets share, under the names of their registrations. */
export const worksheetEvents: Readonly<Record<string, number>> = {
  ActivatedEvent: eventTypes.activated,
  DeactivatedEvent: eventTypes.deactivated,
  DataChangedEvent: eventTypes.changed,
  CalculatedEvent: eventTypes.calculated,
  SelectionChangedEvent: eventTypes.selectionChanged,
  FormatChangedEvent: eventTypes.formatChanged,
  RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
  RowSortedEvent: eventTypes.rowSorted,
  ColumnSortedEvent: eventTypes.columnSorted,
  SingleClickedEvent: eventTypes.singleClicked,
  FormulaChangedEvent: eventTypes.formulaChanged,
  ProtectionChangedEvent: eventTypes.protectionChanged,
  EventNameChanged: eventTypes.nameChanged,
  EventVisibilityChanged: eventTypes.visibilityChanged,
};

export const collectionEvents: Readonly<Record<string, number>> = {
  ...worksheetEvents,
  AddedEvent: eventTypes.added,
  DeletedEvent: eventTypes.deleted,
  EventMoved: eventTypes.moved,
};
