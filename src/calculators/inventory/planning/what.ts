import type { Words } from '../../../texts/words';
import { choice, type Input } from '../../readers';

const names = {
  QUANTITY: { en: 'quantity', zh: '数量' },
  COST: { en: 'cost', zh: '成本' },
  PRICE: { en: 'price', zh: '单价' },
  PROFIT: { en: 'profit', zh: '利润' },
  SHARE: { en: 'share', zh: '比例' },
  SOLD: { en: 'sold', zh: '销量' },
  LEFT: { en: 'left over', zh: '剩余' },
  SHORT: { en: 'short', zh: '缺货' },
  POINT: { en: 'reorder point', zh: '再订货点' },
  LEVEL: { en: 'order-up-to level', zh: '目标库存' },
} as const satisfies Record<string, Words>;

type Wanted = keyof typeof names;

/** Which of several results is wanted, where one calculation gives them all; the first when it is left out. */
export function what<Name extends Wanted>(...wanted: readonly [Name, ...Name[]]): Input<Name> {
  const input = choice(
    { en: 'Result wanted', zh: '返回内容' },
    wanted.map((id) => ({ id, label: names[id], aliases: [] })),
    wanted[0],
  );
  // `choice` gives one of the ids it was given.
  return input as unknown as Input<Name>;
}
