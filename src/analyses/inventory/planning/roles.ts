import type { RoleNeed } from '../../define';
import { demandRoles } from '../demand/options';

/** Columns of planning: those of demand, and what is known of supply and stock. */
export const planningRoles: readonly RoleNeed[] = [
  ...demandRoles,
  { role: 'demand_deviation', need: 'optional' },
  { role: 'demand_maximum', need: 'optional' },
  { role: 'lead_time', need: 'optional' },
  { role: 'lead_time_deviation', need: 'optional' },
  { role: 'lead_time_maximum', need: 'optional' },
  { role: 'time_unit', need: 'optional' },
  { role: 'service_level', need: 'optional' },
  { role: 'abc_class', need: 'optional' },
  { role: 'qty_available', need: 'optional' },
  { role: 'qty_on_order', need: 'optional' },
  { role: 'qty_reserved', need: 'optional' },
  { role: 'backorders', need: 'optional' },
  { role: 'moq', need: 'optional' },
  { role: 'order_multiple', need: 'optional' },
  { role: 'order_maximum', need: 'optional' },
  { role: 'stock_maximum', need: 'optional' },
  { role: 'order_quantity', need: 'optional' },
];
