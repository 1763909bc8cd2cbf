/** Every industrial base and core area. */
import { words } from '../../i18n/zh-CN.ts';
import type { BaseEntry } from '../../knowledge/corpus.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { editorField, idField, meanings, pathField, policyFields, sourceFields } from '../fields.ts';
import type { Field, Table } from '../table.ts';

export function basesTable({ bases, policyById, pathOf }: Knowledge): Table<BaseEntry> {
  return {
    name: 'bases',
    title: '基地与核心区',
    description: '一行是一个产业基地或核心区；引文是文中第一次说到它的那一句，其余各句见 evidence。',
    rows: bases,
    fields: [
      idField('由名称的拼音组成，也是网址的一部分：/bases/编号/'),
      ...policyFields<BaseEntry>(({ data }) => policyById.get(data.evidence[0]?.source.policy ?? '')),
      pathField(({ data }) => (data.evidence[0] ? pathOf(data.evidence[0].source) : null)),
      { name: 'name', type: 'string', title: '名称', description: '原文的名称', value: ({ data }) => data.name },
      {
        name: 'kind',
        type: 'string',
        title: '类别',
        description: meanings(words.baseKind),
        value: ({ data }) => data.kind,
      },
      ...siteFields,
      {
        name: 'industries',
        type: 'array',
        title: '产业',
        description: '原文所列的产业',
        value: ({ data }) => [...new Set(data.industries.map(({ name }) => name))],
      },
      {
        name: 'companies',
        type: 'array',
        title: '企业',
        description: '原文点名的企业',
        value: ({ data }) => [...new Set(data.companies.map(({ name }) => name))],
      },
      {
        name: 'policies',
        type: 'array',
        title: '全部政策',
        description: '说到它的政策编号',
        value: ({ data }) => [...new Set(data.evidence.map(({ source }) => source.policy))],
      },
      {
        name: 'policyLead',
        type: 'string',
        title: '政策牵头机构编号',
        description: '原文写明由谁牵头制定配套政策，未载则为空',
        references: 'agencies',
        value: ({ data }) => data.policyLead?.agency,
      },
      {
        name: 'evidence',
        type: 'records',
        title: '全部引文',
        description: '文中说到它的每一句及其位置',
        value: ({ data }) => data.evidence,
      },
      editorField<BaseEntry>(({ data }) => data),
      ...sourceFields<BaseEntry>(
        ({ data }) => data.evidence[0]?.source,
        ({ data }) => data.evidence[0]?.quote,
      ),
    ],
  };
}

const siteFields: readonly Field<BaseEntry>[] = [
  { name: 'site', type: 'string', title: '选址', description: '原文未载则为空', value: ({ data }) => data.site },
  {
    name: 'areaMu',
    type: 'number',
    title: '面积（亩）',
    description: '原文所载，未载则为空',
    value: ({ data }) => data.areaMu,
  },
  {
    name: 'areaKm2',
    type: 'number',
    title: '面积（平方公里）',
    description: '原文所载，未载则为空',
    value: ({ data }) => data.areaKm2,
  },
  {
    name: 'towns',
    type: 'array',
    title: '镇街编号',
    description: '所在的镇街，据地名登记',
    value: ({ data }) => data.towns,
  },
  {
    name: 'lon',
    type: 'number',
    title: '经度',
    description: '据地名登记，不是原文所载；没有把握的见 positionConfidence',
    value: ({ data }) => data.position?.lon,
  },
  {
    name: 'lat',
    type: 'number',
    title: '纬度',
    description: '同上',
    value: ({ data }) => data.position?.lat,
  },
  {
    name: 'positionPrecisionKm',
    type: 'number',
    title: '位置误差（公里）',
    description: '经纬度大约准到几公里',
    value: ({ data }) => data.position?.precisionKm,
  },
  {
    name: 'positionConfidence',
    type: 'string',
    title: '位置把握',
    description: 'exact 准确，town 只知镇街，estimated 估计，unconfirmed 待核实',
    value: ({ data }) => data.position?.confidence,
  },
];
