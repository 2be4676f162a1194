/** What we run in: Excel, a browser without Excel, or a page whose office.js did not come or does not answer. */
export interface Ready {
  readonly host: 'excel' | 'browser' | 'unreachable';
  /** Display language of Office, for example "zh-CN". */
  readonly language: string | undefined;
}

/** Office.onReady waits for ever when a script of Microsoft's is blocked; after this time we say so. */
export async function whenReady(timeoutMs = 10_000): Promise<Ready> {
  // The script address may be blocked: then the global name does not exist at all.
  if (typeof Office === 'undefined') return { host: 'unreachable', language: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Ready>((resolve) => {
    timer = setTimeout(() => resolve({ host: 'unreachable', language: undefined }), timeoutMs);
  });
  const answered = Office.onReady().then((info): Ready => {
    const inExcel = info.host === Office.HostType.Excel;
    return { host: inExcel ? 'excel' : 'browser', language: inExcel ? Office.context.displayLanguage : undefined };
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Versions of Excel that can do what a run needs; older ones get a sentence instead of an error in the middle. 1.13 makes tables grow and counts
 * comments; Excel 2021 has it.
 */
export function isNewEnough(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}
