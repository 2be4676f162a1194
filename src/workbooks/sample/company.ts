import type { Words } from '../../texts/words';

/** The invented company of the sample workbook: its customers, people and goods. Any likeness to a real one is chance. */
export const company: Words = { en: 'Lindgate Trading Co.', zh: '澄湾贸易有限公司' };

export const currency: Words = { en: 'USD', zh: '人民币' };

/** 31 October 2026. */
export const sampleAsOf = 46_326;

/** How a customer pays: days before or after the due date, and how often an invoice is not settled for months. */
export type Habit = 'prompt' | 'usual' | 'slow' | 'troubled';

export interface Customer {
  readonly name: Words;
  readonly terms: number;
  readonly habit: Habit;
  /** Size of its orders beside the average. */
  readonly size: number;
  readonly invoicesAMonth: number;
}

const customer = (en: string, zh: string, terms: number, habit: Habit, size: number, invoicesAMonth: number): Customer => ({ name: { en, zh }, terms, habit, size, invoicesAMonth });

export const customers: readonly Customer[] = [
  customer('Alder & Finch Hardware', '宁波桉枫五金制品有限公司', 30, 'prompt', 0.8, 3),
  customer('Bayside Building Supply', '青岛海湾建材有限公司', 60, 'usual', 2.4, 4),
  customer('Birchwood Interiors', '苏州桦居装饰工程有限公司', 30, 'usual', 0.6, 3),
  customer('Bluestem Farm Stores', '郑州禾青农资连锁有限公司', 45, 'slow', 0.9, 3),
  customer('Brightwater Marine', '厦门明澜船舶设备有限公司', 60, 'usual', 1.6, 3),
  customer('Calder Machine Works', '无锡卡德机械有限公司', 60, 'slow', 1.9, 3),
  customer('Cobalt Ridge Mining Services', '太原钴岭矿山服务有限公司', 90, 'usual', 3.6, 2),
  customer('Copperfield Electric', '佛山铜野电气有限公司', 30, 'prompt', 1.2, 4),
  customer('Dunmore Refrigeration', '合肥敦冷制冷设备有限公司', 45, 'usual', 1.1, 3),
  customer('Eastgate Pumps', '上海东阙泵业有限公司', 30, 'usual', 0.9, 5),
  customer('Fairmile Packaging', '东莞芳程包装材料有限公司', 30, 'prompt', 0.7, 3),
  customer('Foxglove Laboratories', '杭州芙格仪器有限公司', 30, 'usual', 0.5, 3),
  customer('Granite State Tooling', '沈阳磐石工具有限公司', 60, 'usual', 1.4, 3),
  customer('Halcyon Garden Centers', '昆明翠羽园艺有限公司', 30, 'slow', 0.6, 2),
  customer('Harrow Automotive Parts', '重庆哈罗汽车配件有限公司', 60, 'usual', 2.8, 4),
  customer('Ironwood Contractors', '长沙铁木建设工程有限公司', 60, 'troubled', 1.7, 2),
  customer('Juniper Hotels Purchasing', '三亚柏岸酒店采购有限公司', 30, 'usual', 0.8, 3),
  customer('Kestrel Air Systems', '天津红隼空调系统有限公司', 45, 'usual', 1.3, 3),
  customer('Lakeshore Dairy Equipment', '呼和浩特湖畔乳业设备有限公司', 45, 'slow', 1.0, 3),
  customer('Marlow Print & Sign', '广州马洛图文标识有限公司', 30, 'prompt', 0.4, 3),
  customer('Northfield Schools Supply', '济南北野教学用品有限公司', 60, 'slow', 0.7, 2),
  customer('Orchard Valley Foods', '烟台果谷食品有限公司', 30, 'usual', 1.2, 3),
  customer('Pinecrest Home Stores', '南京松岭家居有限公司', 45, 'usual', 2.1, 4),
  customer('Redwater Irrigation', '乌鲁木齐赤水灌溉有限公司', 90, 'troubled', 1.1, 1),
  customer('Saltmarsh Fisheries', '舟山盐泽渔业有限公司', 30, 'slow', 0.6, 3),
  customer('Stonebridge Civil', '成都石桥市政工程有限公司', 90, 'slow', 3.1, 2),
  customer('Tamarack Rail Services', '株洲落叶松轨道服务有限公司', 60, 'prompt', 2.2, 2),
  customer('Westerly Wind Power', '大连西风风电有限公司', 60, 'usual', 2.6, 2),
];

export const salespeople: readonly Words[] = [
  { en: 'Dana Alvarez', zh: '陈嘉怡' },
  { en: 'Priya Raman', zh: '刘志远' },
  { en: 'Tom Becker', zh: '王思敏' },
  { en: 'Grace Okafor', zh: '赵一鸣' },
];

/** How a good is asked for: even, with a season, by fits and starts, now and then, or not any more. */
export type Demand = 'even' | 'season' | 'uneven' | 'rare' | 'none';

export interface Good {
  readonly name: Words;
  readonly unit: Words;
  /** Cost of one in the company's currency (US dollars; the Chinese sample multiplies). */
  readonly cost: number;
  readonly monthly: number;
  readonly demand: Demand;
  readonly leadTime: number;
}

const piece: Words = { en: 'pc', zh: '件' };
const box: Words = { en: 'box', zh: '箱' };
const metre: Words = { en: 'm', zh: '米' };
const kilogram: Words = { en: 'kg', zh: '千克' };

const good = (en: string, zh: string, unit: Words, cost: number, monthly: number, demand: Demand, leadTime: number): Good => ({ name: { en, zh }, unit, cost, monthly, demand, leadTime });

export const goods: readonly Good[] = [
  good('Ball bearing 6204', '深沟球轴承 6204', piece, 1.85, 16800, 'even', 21),
  good('Ball bearing 6308', '深沟球轴承 6308', piece, 6.4, 4340, 'even', 21),
  good('Bearing housing P207', '带座轴承 P207', piece, 9.7, 1260, 'uneven', 30),
  good('Brass gate valve DN25', '黄铜闸阀 DN25', piece, 7.2, 3780, 'even', 28),
  good('Brass gate valve DN50', '黄铜闸阀 DN50', piece, 19.6, 1120, 'uneven', 28),
  good('Butterfly valve DN100', '对夹蝶阀 DN100', piece, 38.5, 490, 'uneven', 45),
  good('Cable gland M20', '电缆接头 M20', piece, 0.62, 27300, 'even', 14),
  good('Cable gland M32', '电缆接头 M32', piece, 1.15, 10500, 'even', 14),
  good('Circuit breaker 16 A', '微型断路器 16 A', piece, 4.3, 6860, 'even', 25),
  good('Circuit breaker 63 A', '微型断路器 63 A', piece, 8.9, 1680, 'even', 25),
  good('Contactor 25 A', '交流接触器 25 A', piece, 13.4, 1470, 'uneven', 25),
  good('Copper cable 2.5 mm²', '铜芯电缆 2.5 mm²', metre, 0.88, 64400, 'even', 18),
  good('Copper cable 6 mm²', '铜芯电缆 6 mm²', metre, 1.96, 25200, 'uneven', 18),
  good('Drain pump 0.75 kW', '排污泵 0.75 kW', piece, 64, 336, 'season', 40),
  good('Circulating pump 1.1 kW', '循环泵 1.1 kW', piece, 118, 238, 'season', 40),
  good('Pump seal kit', '水泵密封组件', piece, 11.2, 910, 'uneven', 40),
  good('Fan coil motor', '风机盘管电机', piece, 27.5, 595, 'season', 35),
  good('Filter cartridge 10"', '过滤芯 10 寸', box, 16.8, 1820, 'even', 20),
  good('Garden hose 1/2"', '园艺软管 1/2 寸', metre, 0.54, 36400, 'season', 30),
  good('Heat shrink set', '热缩管套装', box, 5.1, 2170, 'even', 14),
  good('Hex bolt M8 x 40', '六角螺栓 M8 x 40', box, 8.3, 5040, 'even', 12),
  good('Hex bolt M12 x 60', '六角螺栓 M12 x 60', box, 14.9, 2660, 'even', 12),
  good('Hydraulic hose 3/8"', '液压软管 3/8 寸', metre, 3.7, 4480, 'uneven', 26),
  good('LED floodlight 50 W', 'LED 投光灯 50 W', piece, 12.6, 2030, 'season', 32),
  good('LED panel 600 x 600', 'LED 平板灯 600 x 600', piece, 15.8, 2940, 'even', 32),
  good('Lubricating grease', '润滑脂', kilogram, 4.6, 5950, 'even', 10),
  good('Pressure gauge 0–10 bar', '压力表 0–10 bar', piece, 6.9, 1225, 'uneven', 22),
  good('PVC pipe DN110', 'PVC 管 DN110', metre, 2.35, 14700, 'season', 15),
  good('Rubber gasket sheet', '橡胶垫片板', kilogram, 3.9, 2870, 'even', 15),
  good('Solenoid valve 24 V', '电磁阀 24 V', piece, 21.4, 665, 'uneven', 38),
  good('Stainless clamp DN40', '不锈钢卡箍 DN40', piece, 1.4, 8750, 'even', 16),
  good('Temperature sensor PT100', '温度传感器 PT100', piece, 17.3, 420, 'rare', 42),
  good('Torque limiter 80 Nm', '扭矩限制器 80 Nm', piece, 146, 28, 'rare', 60),
  good('V-belt SPB 2000', '三角带 SPB 2000', piece, 9.1, 980, 'uneven', 20),
  good('Gearbox type 3 (old model)', '减速机 3 型（旧款）', piece, 285, 21, 'none', 60),
  good('Relay base, 8 pins (old model)', '继电器底座 8 脚（旧款）', piece, 2.2, 630, 'none', 25),
];
