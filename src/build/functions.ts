import { groups } from '../calculators/define';
import { calculators } from '../calculators/index';
import { argumentName, describeInput, isOptional } from '../functions/arguments';
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
  return calculators.map((calculator) => ({
    id: calculator.id,
    typed: qualified(calculator.id),
    group: { id: calculator.group, ...groups[calculator.group] },
    title: calculator.title,
    summary: calculator.summary,
    arguments: Object.entries(calculator.inputs).map(([key, input]) => ({
      key,
      name: { en: argumentName(key, input, 'en'), zh: argumentName(key, input, 'zh') },
      optional: isOptional(input),
      description: describeInput(input),
    })),
    result: calculator.result,
    closedForm: calculator.excel !== null,
    help: { en: helpPath(calculator.id, 'en'), zh: helpPath(calculator.id, 'zh') },
  }));
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
