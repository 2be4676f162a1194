import { documentRoles } from './roleTable/documents';
import type { RoleDefinition } from './roleTable/define';
import { moneyRoles } from './roleTable/money';
import { planningRoles } from './roleTable/planning';
import { stockRoles } from './roleTable/stock';
import { whoRoles } from './roleTable/who';

const table = { ...whoRoles, ...documentRoles, ...moneyRoles, ...stockRoles, ...planningRoles } as const;

/** What a column of a source can mean. Ids never change: they are stored with a saved mapping. */
export type RoleId = keyof typeof table;

export const roles: Readonly<Record<RoleId, RoleDefinition>> = table;

export const roleIds = Object.keys(table) as readonly RoleId[];

export type { RoleDefinition } from './roleTable/define';
