import { worksheetFunctions } from '../functions/all';
import { argumentName, describeInput, isOptional } from '../functions/arguments';
import { functionGroups, inputsOf } from '../functions/describe';
import { functionsFile, helpPath } from '../functions/metadata';
import { qualified } from '../functions/namespace';

export interface OutputFile {
  /** From the output folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** functions.json for each language the manifest names, and the list of functions for galleries and readers. */
export function functionFiles(address: string): readonly OutputFile[] {
  return [
    { file: 'functions.json', text: json(functionsFile('en', address)) },
    { file: 'functions-zh-CN.json', text: json(functionsFile('zh', address)) },
    { file: 'functions-list.json', text: json(functionList()) },
  ];
}

function functionList(): unknown {
  return worksheetFunctions.map((called) => ({
    id: called.id,
    typed: qualified(called.id),
    group: { id: called.group, ...functionGroups[called.group] },
    title: called.title,
    summary: called.summary,
    arguments: inputsOf(called).map(([key, input]) => ({
      key,
      name: { en: argumentName(key, input, 'en'), zh: argumentName(key, input, 'zh') },
      optional: isOptional(input),
      description: describeInput(input),
    })),
    result: called.result,
    closedForm: called.excel !== null,
    help: { en: helpPath(called.id, 'en'), zh: helpPath(called.id, 'zh') },
  }));
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
