import type { FunctionMetadata } from '../protocol/customFunctions';

/** functions.json beside the pane, in the language of the page where there is one; null when the pane has no functions. */
export async function readFunctions(panePath: string, language: 'en' | 'zh'): Promise<FunctionMetadata | null> {
  const folder = panePath.split(/[?#]/)[0]?.replace(/[^/]*$/, '') ?? '/';
  const names = language === 'zh' ? ['functions-zh-CN.json', 'functions.json'] : ['functions.json'];
  for (const name of names) {
    const response = await fetch(`${folder}${name}`);
    if (response.ok) return (await response.json()) as FunctionMetadata;
  }
  return null;
}
