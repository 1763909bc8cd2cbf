import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { fold } from '../../src/text/fold.ts';

/** The words an enterprise may type, and the national classes: whether every one leads somewhere, and only one way. */

const REGISTRY = join(import.meta.dirname, '../../content/registry');
const SOURCES = join(import.meta.dirname, '../../content/sources');
const KINDS = ['product', 'part', 'material', 'equipment', 'service', 'technology', 'trade'];

interface Term {
  prefLabel: string;
  altLabels?: string[];
  broader: string[];
  kind: string;
  reason: string;
}

interface NationalClass {
  code: string;
  name: string;
  industries: string[];
  reason?: string;
}

const { industries } = readRegistry(REGISTRY);
const industryIds = new Set(industries.map(({ id }) => id));
const termFolder = join(REGISTRY, 'terms');
/** What no text speaks of: understood, and under no industry. */
const OUTSIDE = 'outside.yaml';
const yamlIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const fields = yamlIn(termFolder);
const termsOf = (name: string): Term[] => parse(readFileSync(join(termFolder, name), 'utf8')).terms;
const furtherTerms: Term[] = yamlIn(join(termFolder, 'further')).flatMap(
  (name) => parse(readFileSync(join(termFolder, 'further', name), 'utf8')).furtherTerms,
);
/** The words of the index, and those of deeper branches that come only when they are wanted. */
const firstTerms = fields.flatMap(termsOf);
const terms = [...firstTerms, ...furtherTerms];
const classes: NationalClass[] = parse(readFileSync(join(REGISTRY, 'national-classes.yaml'), 'utf8')).classes;

const labelsOf = ({ prefLabel, altLabels = [] }: Term): string[] => [prefLabel, ...altLabels];
const repeated = (words: string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

/** Terms from which one comes back to where one started. */
function inCycles(list: Term[]): string[] {
  const byName = new Map(list.map((each) => [each.prefLabel, each]));
  const comesBack = (start: Term, at: Term, seen: Set<string>): boolean =>
    at.broader.some((name) => {
      const next = byName.get(name);
      if (!next || seen.has(name)) return false;
      return next === start || comesBack(start, next, new Set([...seen, name]));
    });
  return list.filter((each) => comesBack(each, each, new Set())).map(({ prefLabel }) => prefLabel);
}

describe('trade words', () => {
  it('are many, over every industry of the texts', () => {
    const reached = new Set(terms.flatMap(({ broader }) => broader));
    expect(terms.length).toBeGreaterThanOrEqual(600);
    expect(terms.flatMap(labelsOf).length).toBeGreaterThanOrEqual(1500);
    expect([...industryIds].filter((id) => !reached.has(id))).toEqual([]);
  });

  it('have only the fields of the format, each filled', () => {
    const known = ['altLabels', 'broader', 'kind', 'prefLabel', 'reason'];
    const odd = terms.filter(
      (each) =>
        Object.keys(each).some((key) => !known.includes(key)) ||
        !KINDS.includes(each.kind) ||
        typeof each.reason !== 'string' ||
        each.altLabels?.length === 0 ||
        labelsOf(each).some((label) => typeof label !== 'string' || label.trim() !== label),
    );
    expect(odd.map(({ prefLabel }) => prefLabel)).toEqual([]);
  });

  it('stand each under an industry or another word, without repeats or cycles', () => {
    const known = new Set([...industryIds, ...firstTerms.map(({ prefLabel }) => prefLabel)]);
    const lost = terms.flatMap(({ broader }) => broader).filter((name) => !known.has(name));
    expect(lost).toEqual([]);
    expect(terms.filter(({ broader }) => repeated(broader).length > 0)).toEqual([]);
    expect(inCycles(terms)).toEqual([]);
  });

  it('are under no industry only where the texts have none', () => {
    const homeless = (name: string): Term[] => termsOf(name).filter(({ broader }) => broader.length === 0);
    expect(fields.filter((name) => name !== OUTSIDE).flatMap(homeless)).toEqual([]);
    expect(homeless(OUTSIDE)).toEqual(termsOf(OUTSIDE));
  });

  it('are told apart: no label twice, none of a single letter', () => {
    const labels = terms.flatMap(labelsOf).map(fold);
    expect(repeated(labels)).toEqual([]);
    expect(labels.filter((label) => [...label].length < 2)).toEqual([]);
  });

  it('leave to the industries what is a name of an industry, but for a name of what stands right under it', () => {
    const owners = new Map(
      industries.flatMap(({ id, name, synonyms }) => [name, ...synonyms].map((each) => [fold(each), id])),
    );
    const taken = terms.filter((each) =>
      labelsOf(each).some((label) => owners.has(fold(label)) && each.broader[0] !== owners.get(fold(label))),
    );
    expect(taken).toEqual([]);
    expect(terms.filter(({ prefLabel }) => owners.has(fold(prefLabel)))).toEqual([]);
  });

  it('are said to be named by a text only if a text has the word, or what the reason quotes', () => {
    const texts = readdirSync(SOURCES).map((id) => fold(readFileSync(join(SOURCES, id, 'policy.txt'), 'utf8')));
    const isIn = (word: string): boolean => texts.some((text) => text.includes(fold(word)));
    const claimed = terms.filter(({ reason }) => reason.startsWith('文本点名'));
    const unfounded = claimed.filter((each) => {
      const quoted = each.reason.slice('文本点名'.length).split(/[；，]/)[0]!;
      return ![...labelsOf(each), ...quoted.split(/[、和及等]/)].some((word) => word !== '' && isIn(word));
    });
    expect(claimed.length).toBeGreaterThan(50);
    expect(unfounded.map(({ prefLabel, reason }) => `${prefLabel}: ${reason}`)).toEqual([]);
  });

  it('of deeper branches stand in no text', () => {
    const texts = readdirSync(SOURCES).map((id) => fold(readFileSync(join(SOURCES, id, 'policy.txt'), 'utf8')));
    const isIn = (label: string): boolean => texts.some((text) => text.includes(fold(label)));
    expect(furtherTerms.length).toBeGreaterThan(500);
    expect(furtherTerms.flatMap(labelsOf).filter(isIn)).toEqual([]);
  });

  it('are no words that mean everything', () => {
    const empty = [
      '制造',
      '加工',
      '设备',
      '产品',
      '材料',
      '零件',
      '部件',
      '配件',
      '系统',
      '技术',
      '服务',
      '方案',
      '智能',
    ];
    expect(terms.flatMap(labelsOf).filter((label) => empty.includes(fold(label)))).toEqual([]);
  });

  it('would be found out in a cycle', () => {
    const word = (prefLabel: string, broader: string[]): Term => ({ prefLabel, broader, kind: 'part', reason: '' });
    expect(inCycles([word('甲', ['乙']), word('乙', ['丙']), word('丙', ['甲']), word('丁', ['甲'])])).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });
});

describe('national classes', () => {
  const byCode = new Map(classes.map((each) => [each.code, each]));

  it('have well-formed codes, each once, in order', () => {
    const codes = classes.map(({ code }) => code);
    expect(codes.filter((code) => !/^\d{2,4}$/.test(code))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
    expect(codes).toEqual([...codes].sort());
  });

  it('stand under their group and division', () => {
    const parents = classes.filter(({ code }) => code.length > 2).map(({ code }) => code.slice(0, -1));
    expect(parents.filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('hold every division, and all of manufacturing', () => {
    const count = (pattern: RegExp): number => classes.filter(({ code }) => pattern.test(code)).length;
    expect(count(/^\d\d$/)).toBe(97);
    const manufacturing = '(1[3-9]|2\\d|3\\d|4[0-3])';
    expect(count(new RegExp(`^${manufacturing}$`))).toBe(31);
    expect(count(new RegExp(`^${manufacturing}\\d$`))).toBe(179);
    expect(count(new RegExp(`^${manufacturing}\\d\\d$`))).toBe(609);
  });

  it('name a group after its only class', () => {
    const differ = classes.filter(
      ({ code, name }) => code.length === 4 && code.endsWith('0') && byCode.get(code.slice(0, 3))?.name !== name,
    );
    expect(differ).toEqual([]);
  });

  it('lead to industries that exist, and say why', () => {
    const strange = classes.filter(
      ({ industries: ids, reason }) =>
        ids.some((id) => !industryIds.has(id)) || repeated(ids).length > 0 || ids.length > 0 !== (reason !== undefined),
    );
    expect(strange).toEqual([]);
  });

  it('agree with the codes of the industries: a class that an industry claims leads to it or to what is part of it', () => {
    const parent = new Map(industries.map(({ id, broader }) => [id, broader]));
    const isWithin = (id: string | null | undefined, wanted: string): boolean =>
      id === wanted || (!!id && isWithin(parent.get(id), wanted));
    const differ = industries.flatMap(({ id, codes }) =>
      codes
        .filter((code) => !byCode.get(code)?.industries.some((led) => isWithin(led, id)))
        .map((code) => `${code} ${id}`),
    );
    expect(differ).toEqual([]);
  });
});
