import type { Words } from '../texts/words';

/** How a company's own rule reckons or limits what a function gives, and how far that holds. */
export interface CompanyRule {
  readonly rule: Words;
  readonly verdict: Words;
}

/** By the id of the function. A rule is shown by its content; a function without one is not in the list. */
export const companyRules: Readonly<Record<string, CompanyRule>> = {
  SAFETYSTOCK: {
    rule: {
      en: 'Mean demand × demand fluctuation + mean lead time × lead time fluctuation.',
      zh: '日均需求 × 需求波动系数 + 提前期 × 提前期波动系数。',
    },
    verdict: {
      en: 'Not usable: it adds units to days, so its result changes when days become weeks. With 100 a day, 10 days, 15 % and 10 % it gives 16, while 3 to 5 days of use are 300 to 500. SAFETYSTOCKFLUCT applies the same shares consistently and gives 265.',
      zh: '不可用：把件数与天数相加，周期由天改为周时结果随之改变。日均 100、提前期 10 天、系数 15% 和 10% 时得 16，而 3–5 天用量为 300–500。SAFETYSTOCKFLUCT 用同样的系数且量纲一致，得 265。',
    },
  },
  SAFETYSTOCKFLUCT: {
    rule: {
      en: 'Demand fluctuation 15 %, lead time fluctuation 10 %, reviewed every quarter.',
      zh: '需求波动系数 15%，提前期波动系数 10%，每季度复核。',
    },
    verdict: {
      en: 'Usable in this form, where the shares raise both means: 2.65 days of demand for a lead time of 10 days.',
      zh: '按本函数的写法（两个平均值同时上浮）可用：提前期 10 天时相当于 2.65 天用量。',
    },
  },
  SAFETYSTOCKCOVER: {
    rule: { en: '3 to 5 days of use.', zh: '3–5 天用量。' },
    verdict: {
      en: 'Usable as a band to check other methods with; by itself it holds too little for long or unsteady lead times.',
      zh: '适合作为其他方法的校验区间；提前期长或不稳定时，单独使用会偏低。',
    },
  },
  CCC: {
    rule: {
      en: '365 ÷ inventory turnover = 365 ÷ receivables turnover = 365 ÷ (sales ÷ average working capital); goal 40 to 60 days.',
      zh: '365 ÷ 存货周转率 = 365 ÷ 应收账款周转率 = 365 ÷（销售收入 ÷ 平均营运资本）；目标 40–60 天。',
    },
    verdict: {
      en: 'The three are not equal: the first is DIO, the second DSO, the third DWC. In the first example they are 60, 45 and 55 days; the cycle is DIO + DSO − DPO = 60.',
      zh: '三者并不相等：第一式为 DIO，第二式为 DSO，第三式为 DWC。首个示例中分别为 60、45、55 天；现金周转期 = DIO + DSO − DPO = 60 天。',
    },
  },
  DWC: {
    rule: { en: 'The third form of cash turnover days: 365 ÷ (sales ÷ average working capital).', zh: '现金周转天数的第三种写法：365 ÷（销售收入 ÷ 平均营运资本）。' },
    verdict: {
      en: 'A measure of its own: equal to the cash conversion cycle only when cost of sales, purchases and sales are the same.',
      zh: '属独立指标：仅当销售成本、采购额与销售额相等时才等于现金周转期。',
    },
  },
  ARTURN: {
    rule: { en: 'Days = 365 ÷ turnover; goal 45 days at most, turnover up by 15 %.', zh: '天数 = 365 ÷ 周转率；目标不超过 45 天，周转率提高 15%。' },
    verdict: { en: 'Standard. 15 % more turnover is 13 % fewer days.', zh: '与通行做法一致。周转率提高 15% 相当于天数缩短 13%。' },
  },
  AGEBUCKET: {
    rule: { en: '0–30, 31–60, 61–90 and over 90 days.', zh: '0–30 天、31–60 天、61–90 天、90 天以上。' },
    verdict: {
      en: 'Usable with two repairs: what is not yet due gets a bucket of its own, and the last one begins at 91, for day 90 cannot lie in two buckets.',
      zh: '修正两处后可用：未到期单列；最后一档自 91 天起，避免第 90 天同属两档。',
    },
  },
  ABC: {
    rule: { en: 'A 50–70 %, B 15–25 %, C 10–15 % of the value.', zh: 'A 类占金额 50%–70%，B 类 15%–25%，C 类 10%–15%。' },
    verdict: {
      en: 'Cannot always hold together: the shares add up to between 75 % and 110 %. Cuts at 70 % and 90 % satisfy all three; use the bands to check the result.',
      zh: '三个区间不一定能同时满足：合计在 75%–110% 之间。以 70%、90% 为界可同时满足；区间用于校验结果。',
    },
  },
  CREDITLIMIT: {
    rule: { en: 'AAA 10 % of monthly sales, C 5 % or cash only.', zh: 'AAA 级为月销售额的 10%，C 级为 5% 或现款。' },
    verdict: {
      en: 'Of our sales to the customer this is 3 days of sales against terms of 30 days: it would block every normal order. Of the customer’s own sales it is the limit by capacity, CREDITCAPACITY.',
      zh: '若指我方对该客户的销售额，仅相当于 3 天销售，而账期为 30 天，正常订单都会被冻结；若指客户自身销售额，即按承受能力核定的额度 CREDITCAPACITY。',
    },
  },
  DUNNINGSTAGE: {
    rule: { en: '30 days reminder by phone or message, 60 a formal letter, 90 stop of deliveries and legal steps.', zh: '30 天电话或短信提醒，60 天正式函件，90 天停止发货并启动法律程序。' },
    verdict: { en: 'Usable; counted here from the due date. Counted from the invoice date the first step would fall on the day that is due.', zh: '可用；此处自到期日起算。若自开票日起算，第一步正好落在到期当天。' },
  },
  ECL: {
    rule: { en: 'A provision is considered over 90 days.', zh: '90 天以上考虑计提。' },
    verdict: { en: 'Not enough for the accounts: expected credit loss needs a rate for every bucket, also for what is not yet due. Usable as a list of warnings.', zh: '不足以作为计提依据：预期信用损失要求各档（包括未逾期）都有损失率。可作为预警清单。' },
  },
  CASHTARGETSHARE: {
    rule: { en: '5–15 % of monthly payments; 15–25 % more in peak months.', zh: '月支出的 5%–15%；旺季上浮 15%–25%。' },
    verdict: { en: 'Only 1.5 to 4.5 days of payments; the rule of three months asks for 20 to 60 times as much. Decide which one holds.', zh: '仅相当于 1.5–4.5 天的支出；三个月储备的规定是它的 20–60 倍，请确定以哪一项为准。' },
  },
  CASHTARGETMONTHS: {
    rule: { en: 'Three months of payments.', zh: '三个月的支出。' },
    verdict: { en: 'Usable, and 20 to 60 times as much as 5–15 % of a month. Decide which one holds.', zh: '可用，但为月支出 5%–15% 的 20–60 倍，请确定以哪一项为准。' },
  },
  CASHCOVER: {
    rule: { en: 'Alert when cash is below 5 % of the mean payments of a day.', zh: '可用资金低于日均支出的 5% 时预警。' },
    verdict: { en: 'Useless as an early warning: 5 % of a day is about an hour of payments. Set the alert by a minimum number of days.', zh: '起不到预警作用：日均支出的 5% 约为一小时的支出。请按最低可支付天数设置预警。' },
  },
  INVTURN: {
    rule: { en: 'Raw material at least 12, finished goods at least 8; stock 60 to 90 days in the warehouse.', zh: '原材料不低于 12，产成品不低于 8；库存周转 60–90 天。' },
    verdict: { en: 'The two conflict: 60 to 90 days are 4.1 to 6.1 turns. The turns are the goal; 90 days are a ceiling for slow classes.', zh: '两者矛盾：60–90 天即 4.1–6.1 次。以周转次数为目标，90 天仅作为慢周转类别的上限。' },
  },
  CURRENTRATIO: {
    rule: { en: 'Three numbers: 1.5, 2.0 to 3.0, and 2.2.', zh: '三个数值：1.5、2.0–3.0、2.2。' },
    verdict: { en: 'Read as floor 1.5, band 2.0 to 3.0 and goal 2.2. A high ratio may mean stock that does not sell.', zh: '按下限 1.5、区间 2.0–3.0、目标 2.2 理解。比率过高可能是存货滞销。' },
  },
  DEADRATIO: {
    rule: { en: 'Turnover over one year is dead stock; below 5 %, goal 3 %.', zh: '周转超过一年为呆滞；占比低于 5%，目标 3%。' },
    verdict: { en: 'Two readings: no issue for more than 365 days (taken here), or cover of more than 365 days.', zh: '有两种理解：超过 365 天未出库（此处采用），或可供天数超过 365 天。' },
  },
  TARGETDAYS: {
    rule: { en: 'Receivables turnover up by 15 % and 40 days.', zh: '应收账款周转率提高 15%，且为 40 天。' },
    verdict: { en: 'The two agree only when the days are 46 now; give one and reckon the other.', zh: '仅当目前为 46 天时两者一致；请定一项，另一项由其推算。' },
  },
  COUNTLOAD: {
    rule: { en: 'A every week, B every month, C every quarter, as samples, and one full count a year.', zh: 'A 类每周、B 类每月、C 类每季度抽查，另每年全面盘点一次。' },
    verdict: { en: 'Usable as sample counts; 52 full counts of class A a year are not meant.', zh: '作为抽查可用；并非指 A 类每年全面盘点 52 次。' },
  },
};
