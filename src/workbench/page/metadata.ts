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

/** The namespace of the worksheet functions, read from the manifest as Excel reads it; null when there is none. */
export async function readNamespace(): Promise<string | null> {
  const response = await fetch('/manifest.xml');
  return response.ok ? namespaceIn(await response.text()) : null;
}

export function namespaceIn(manifest: string): string | null {
  const resource = /<Namespace\s+resid="([^"]+)"/.exec(manifest)?.[1];
  if (resource === undefined) return null;
  const entry = [...manifest.matchAll(/<bt:String\s([^>]*)>/g)].map((match) => match[1] as string).find((attributes) => attributes.includes(`id="${resource}"`));
  return /DefaultValue="([^"]+)"/.exec(entry ?? '')?.[1] ?? null;
}
