import { type RoleDefinition, vetoes } from './define';

export const whoRoles = {
  customer_code: {
    label: { en: 'Customer code', zh: '客户编码' },
    content: 'text',
    zh: '客户编码 客户代码 客户编号 客户号 客户ID 客户代号 往来单位编码 往来单位代码 往来户编码 购货单位代码 单位编码 对账对象编码 核算项目代码 核算维度编码 辅助核算编码 辅助编码 结算客户编码 付款方编码 债务人编号 会员号 客商编码 客商编号 科目/客户 请款客户代号 交易对象代号 往来对象编号 统一编号 统一社会信用代码',
    en: 'customer no, customer number, customer id, customer code, cust no, cust number, cust code, cust id, account, sold to, sold to party, payer, bill to, debtor no, debtor number, debtor code, business partner, bp code, contact account number, client id, client code, client no, party code, kunnr, account number, customer account',
    bare: 'customer',
    veto: `${vetoes.code} gl`,
  },
  customer_name: {
    label: { en: 'Customer name', zh: '客户名称' },
    content: 'text',
    zh: '客户名称 客户 客户简称 客户全称 往来单位 往来单位名称 往来单位全称 购货单位 单位名称 客商 客商名称 对账对象名称 核算项目名称 核算项目 核算维度名称 辅助核算 辅助核算名称 结算客户 付款单位 付款方 欠款单位 债务人 债务单位 对方单位 开票客户 请款客户 交易对象 往来对象',
    en: "customer name, customer, name 1, contact, contact name, client, client name, debtor, debtor name, party's name, party name, partys name, customer full name, bill to name, sold to name, name customer, company name, kunde",
    bare: 'name, company, 名称, 公司名称',
    veto: '编码 代码 编号 地址 类型 分类 电话 phone group 级别 等级 code 供应商 supplier vendor',
  },
  customer_group: {
    label: { en: 'Customer group', zh: '客户分类' },
    content: 'text',
    zh: '客户分类 客户类别 客户类型 客户级别 客户等级 信用等级 组合 信用风险组合 客户性质 渠道',
    en: 'customer group, customer class, segment, credit rating, risk category, contact group, customer type',
  },
  salesperson: {
    label: { en: 'Salesperson', zh: '业务员' },
    content: 'text',
    zh: '业务员 销售员 销售人员 职员 跟单员 责任人 业务人员 客户经理 负责人 业务',
    en: 'salesperson, sales rep, rep, sales employee, account manager, collector',
  },
  department: {
    label: { en: 'Department or region', zh: '部门或区域' },
    content: 'text',
    zh: '部门 销售部门 业务部门 事业部 区域 地区 大区 省份 办事处 利润中心',
    en: 'department, sales office, region, territory, location, profit center, business area, country, country code',
  },
  entity: {
    label: { en: 'Company', zh: '公司' },
    content: 'text',
    zh: '公司 公司代码 公司代号 账套 核算账簿 财务组织 结算组织 核算组织 销售组织 收款组织 主体 法人 组织 库存组织 货主 公司别',
    en: 'company code, entity, legal entity, org, ledger, subsidiary, business code',
  },
  account_code: {
    label: { en: 'Account code', zh: '科目编码' },
    content: 'text',
    zh: '科目编码 科目代码 科目编号 会计科目 会计科目编码 总账科目 科目代号',
    en: 'g/l account, gl account, account code, nominal code, hkont',
  },
  account_name: {
    label: { en: 'Account name', zh: '科目名称' },
    content: 'text',
    zh: '科目名称 科目全名 科目全称 会计科目名称 一级科目 科目描述',
    en: 'account name, gl description, account description, account desc',
  },
  supplier: {
    label: { en: 'Supplier', zh: '供应商' },
    content: 'text',
    zh: '供应商编码 供应商代码 供货单位代码 供应商 供应商名称 供货单位 厂商代号 供应商编号 厂商 厂商简称',
    en: 'vendor, vendor no, vendor name, supplier, supplier name, supplier code, lifnr, payee',
  },
} as const satisfies Record<string, RoleDefinition>;
