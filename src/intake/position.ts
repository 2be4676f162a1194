const positionText = / ?[(（](?:column [A-Z]+|[A-Z]+ 列)[)）]$/;

/** "Customer (column J)" or "客户（J 列）", in the language of the heading. */
export function withPosition(heading: string, letter: string): string {
  return /\p{Script=Han}/u.test(heading) ? `${heading}（${letter} 列）` : `${heading} (column ${letter})`;
}

/** "Customer (column J)" -> "Customer" */
export function withoutPosition(heading: string): string {
  return heading.replace(positionText, '');
}
