import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionInfo } from '../../engine';
import type { Started } from './start';

/** Names, parameters and descriptions in the list that opens while a formula is typed. */
export function hintFunctions(started: Started, functions: readonly FunctionInfo[]): void {
  const service = started.univer.__getInjector().get(IDescriptionService);
  service.unregisterDescriptions(functions.map((info) => info.name));
  service.registerDescriptions(
    functions.map((info) => ({
      functionName: info.name,
      functionType: FunctionType.User,
      description: info.description,
      abstract: info.description,
      functionParameter: info.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: parameter.matrix ? 'A1:A20' : 'A1',
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
