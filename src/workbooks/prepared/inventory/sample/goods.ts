import type { Words } from '../../../../texts/words';
import type { Demand } from '../../../sample/company';

/** What the invented company holds in stock: families of goods, each in several sizes. Any likeness to a real catalogue is chance. */
export interface Family {
  readonly name: Words;
  readonly category: Words;
  readonly unit: Words;
  /** How the sizes are called, the smallest first. */
  readonly sizes: readonly string[];
  /** Cost of one of the smallest size in US dollars, and how much dearer each further size is. */
  readonly cost: number;
  readonly dearer: number;
  /** Units a month of the size that sells best. */
  readonly monthly: number;
  readonly demand: Demand;
  /** Days. */
  readonly leadTime: number;
  /** Units in a package. */
  readonly multiple: number;
}

const categories = {
  bearings: { en: 'Bearings and drives', zh: '轴承传动' },
  valves: { en: 'Valves and fittings', zh: '阀门管件' },
  electric: { en: 'Electrical', zh: '电气' },
  pumps: { en: 'Pumps and motors', zh: '泵与电机' },
  fasteners: { en: 'Fasteners', zh: '紧固件' },
  instruments: { en: 'Instruments', zh: '仪器仪表' },
  supplies: { en: 'Supplies', zh: '辅料' },
} satisfies Record<string, Words>;

const piece: Words = { en: 'pc', zh: '件' };
const box: Words = { en: 'box', zh: '箱' };
const metre: Words = { en: 'm', zh: '米' };
const kilogram: Words = { en: 'kg', zh: '千克' };

type Category = keyof typeof categories;

function family(en: string, zh: string, category: Category, unit: Words, sizes: string, cost: number, dearer: number, monthly: number, demand: Demand, leadTime: number, multiple: number): Family {
  return { name: { en, zh }, category: categories[category], unit, sizes: sizes.split(', '), cost, dearer, monthly, demand, leadTime, multiple };
}

export const families: readonly Family[] = [
  family('Ball bearing', '深沟球轴承', 'bearings', piece, '6200, 6201, 6202, 6203, 6204, 6205, 6206, 6208, 6210, 6308, 6310', 1.2, 1.22, 5200, 'even', 21, 100),
  family('Bearing housing', '带座轴承', 'bearings', piece, 'P204, P205, P206, P207, P208, P210', 6.4, 1.18, 620, 'uneven', 30, 10),
  family('V-belt', '三角带', 'bearings', piece, 'SPZ 800, SPZ 1000, SPA 1250, SPA 1600, SPB 2000, SPB 2500, SPC 3000', 3.1, 1.24, 760, 'uneven', 20, 10),
  family('Roller chain', '滚子链', 'bearings', metre, '06B, 08B, 10B, 12B, 16B', 4.8, 1.35, 540, 'uneven', 35, 5),
  family('Brass gate valve', '黄铜闸阀', 'valves', piece, 'DN15, DN20, DN25, DN32, DN40, DN50, DN65, DN80', 4.2, 1.32, 2900, 'even', 28, 20),
  family('Butterfly valve', '对夹蝶阀', 'valves', piece, 'DN50, DN65, DN80, DN100, DN125, DN150, DN200', 21, 1.27, 240, 'uneven', 45, 2),
  family('Ball valve, stainless', '不锈钢球阀', 'valves', piece, 'DN15, DN20, DN25, DN32, DN40, DN50', 9.8, 1.34, 860, 'even', 35, 10),
  family('PVC pipe', 'PVC 管', 'valves', metre, 'DN32, DN40, DN50, DN75, DN110, DN160', 0.72, 1.42, 8600, 'season', 15, 100),
  family('Pipe clamp, stainless', '不锈钢管卡', 'valves', piece, 'DN20, DN25, DN32, DN40, DN50, DN65, DN80', 0.62, 1.19, 5400, 'even', 16, 50),
  family('Solenoid valve 24 V', '电磁阀 24 V', 'valves', piece, '1/4", 3/8", 1/2", 3/4", 1"', 14.5, 1.22, 310, 'uneven', 38, 5),
  family('Copper cable', '铜芯电缆', 'electric', metre, '1.5 mm², 2.5 mm², 4 mm², 6 mm², 10 mm², 16 mm²', 0.52, 1.5, 32_000, 'even', 18, 500),
  family('Circuit breaker', '微型断路器', 'electric', piece, '6 A, 10 A, 16 A, 20 A, 25 A, 32 A, 40 A, 63 A', 3.6, 1.12, 3400, 'even', 25, 12),
  family('Contactor', '交流接触器', 'electric', piece, '9 A, 12 A, 18 A, 25 A, 32 A, 40 A, 65 A', 7.9, 1.25, 620, 'uneven', 25, 5),
  family('Cable gland', '电缆接头', 'electric', piece, 'M12, M16, M20, M25, M32, M40', 0.38, 1.28, 14_500, 'even', 14, 100),
  family('LED floodlight', 'LED 投光灯', 'electric', piece, '20 W, 30 W, 50 W, 100 W, 150 W, 200 W', 7.4, 1.38, 980, 'season', 32, 10),
  family('Circulating pump', '循环泵', 'pumps', piece, '0.37 kW, 0.55 kW, 0.75 kW, 1.1 kW, 1.5 kW, 2.2 kW', 62, 1.24, 118, 'season', 40, 1),
  family('Drain pump', '排污泵', 'pumps', piece, '0.25 kW, 0.55 kW, 0.75 kW, 1.1 kW, 1.5 kW', 48, 1.22, 145, 'season', 40, 1),
  family('Electric motor', '三相电机', 'pumps', piece, '0.55 kW, 0.75 kW, 1.1 kW, 1.5 kW, 2.2 kW, 3 kW, 4 kW, 5.5 kW', 71, 1.26, 74, 'uneven', 50, 1),
  family('Pump seal kit', '水泵密封组件', 'pumps', piece, '14 mm, 18 mm, 22 mm, 28 mm, 35 mm', 8.6, 1.18, 320, 'uneven', 40, 5),
  family('Hex bolt', '六角螺栓', 'fasteners', box, 'M6 x 25, M6 x 40, M8 x 30, M8 x 40, M8 x 60, M10 x 40, M10 x 60, M12 x 50, M12 x 60, M16 x 80', 4.9, 1.14, 1900, 'even', 12, 10),
  family('Hex nut', '六角螺母', 'fasteners', box, 'M6, M8, M10, M12, M16, M20', 3.2, 1.2, 1500, 'even', 12, 10),
  family('Wall anchor', '膨胀螺栓', 'fasteners', box, '6 mm, 8 mm, 10 mm, 12 mm, 14 mm', 4.1, 1.21, 1250, 'even', 14, 10),
  family('Pressure gauge', '压力表', 'instruments', piece, '0–4 bar, 0–6 bar, 0–10 bar, 0–16 bar, 0–25 bar, 0–40 bar', 6.1, 1.08, 360, 'uneven', 22, 10),
  family('Temperature sensor PT100', '温度传感器 PT100', 'instruments', piece, '50 mm, 100 mm, 150 mm, 200 mm, 300 mm', 14.2, 1.11, 95, 'rare', 42, 1),
  family('Flow meter', '流量计', 'instruments', piece, 'DN15, DN25, DN40, DN50, DN80', 88, 1.3, 26, 'rare', 60, 1),
  family('Torque limiter', '扭矩限制器', 'instruments', piece, '20 Nm, 40 Nm, 80 Nm, 160 Nm', 96, 1.25, 14, 'rare', 60, 1),
  family('Lubricating grease', '润滑脂', 'supplies', kilogram, 'EP0, EP1, EP2, EP3', 4.2, 1.1, 2600, 'even', 10, 20),
  family('Filter cartridge', '过滤芯', 'supplies', box, '5", 10", 20", 30"', 9.6, 1.4, 1350, 'even', 20, 6),
  family('Heat shrink set', '热缩管套装', 'supplies', box, '2 mm, 4 mm, 6 mm, 10 mm, 16 mm', 3.4, 1.2, 940, 'even', 14, 5),
  family('Hydraulic hose', '液压软管', 'supplies', metre, '1/4", 3/8", 1/2", 5/8", 3/4", 1"', 2.6, 1.24, 2400, 'uneven', 26, 20),
  family('Gearbox, old model', '减速机（旧款）', 'bearings', piece, 'WR-2, WR-3, WR-5', 210, 1.3, 16, 'none', 60, 1),
  family('Relay base, old model', '继电器底座（旧款）', 'electric', piece, '8P, 11P, 14P', 1.9, 1.15, 420, 'none', 25, 10),
];
