type Numbers = Float64Array | Int32Array | Uint16Array | Uint32Array;

/** Are these plain data of the same contents? Columns of numbers among them. */
export function sameContents(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (ArrayBuffer.isView(one)) return sameNumbers(one as Numbers, other as Numbers);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && sameContents((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}

function sameNumbers(one: Numbers, other: Numbers): boolean {
  const { length } = one;
  if (length !== other.length) return false;
  for (let index = 0; index < length; index += 1) if (!Object.is(one[index], other[index])) return false;
  return true;
}
