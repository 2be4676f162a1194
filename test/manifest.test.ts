import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, type XmlElement } from './rules/support/xml';
import { analyses } from '../src/analyses/index';
import { addressFault, developmentOrigin, productionManifest } from '../src/build/manifest';

/** What Microsoft's validation service would say, checked without it: the faults that break an add-in silently. */
const text = readFileSync('manifest.xml', 'utf8');
const production = productionManifest(text, 'https://example.com/workcap');

const namesOf = (element: XmlElement): string[] => element.children.map((child) => child.name);

function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
function one(element: XmlElement, name: string): XmlElement {
  const found = all(element, name);
  expect(found.map((each) => each.name)).toEqual([name]);
  return found[0]!;
}
function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.filter((each) => each.name === name);
  expect(found.map((each) => each.name)).toEqual([name]);
  return found[0]!;
}

/** Size of a PNG from its first bytes. */
function pngSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each([
  ['development', text],
  ['production', production],
])('%s manifest', (kind, xml) => {
  const app = parseXml(xml);
  const overrides = child(app, 'VersionOverrides');
  const resources = child(overrides, 'Resources');
  const entries = resources.children.flatMap((group) => group.children.map((entry) => ({ group: group.name, entry })));

  test('elements stand in the order that Excel asks for', () => {
    expect(app.name).toBe('OfficeApp');
    expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(namesOf(app)).toEqual([
      'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
      'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
    ]);
    expect(overrides.attributes['xsi:type']).toBe('VersionOverridesV1_0');
    expect(namesOf(overrides)).toEqual(['Hosts', 'Resources']);
    const host = child(child(overrides, 'Hosts'), 'Host');
    expect(host.attributes['xsi:type']).toBe('Workbook');
    expect(namesOf(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(namesOf(child(child(host, 'AllFormFactors'), 'ExtensionPoint'))).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    const desktop = child(host, 'DesktopFormFactor');
    expect(namesOf(desktop)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(namesOf(child(desktop, 'GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(namesOf(one(desktop, 'Group')).slice(0, 2)).toEqual(['Label', 'Icon']);
    for (const control of all(desktop, 'Control')) {
      expect(namesOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(namesOf(child(control, 'Supertip'))).toEqual(['Title', 'Description']);
    }
    expect(namesOf(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  test('identity, version, host, permission and the one requirement', () => {
    expect(child(app, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const version = child(app, 'Version').text;
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    // Validation refuses a manifest version below 1.0.
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(1);
    expect(child(child(app, 'Hosts'), 'Host').attributes['Name']).toBe('Workbook');
    expect(child(app, 'Permissions').text).toBe('ReadWriteDocument');
    expect(all(app, 'Set').map((set) => set.attributes)).toEqual([{ Name: 'SharedRuntime', MinVersion: '1.1' }]);
  });

  test('one shared runtime: runtime, functions page, function file and every button name the same address', () => {
    const runtime = one(overrides, 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    const shared = [
      child(one(overrides, 'Page'), 'SourceLocation'),
      one(overrides, 'FunctionFile'),
      ...all(overrides, 'Action').filter((action) => action.attributes['xsi:type'] === 'ShowTaskpane').map((action) => child(action, 'SourceLocation')),
    ];
    expect(shared).toHaveLength(3);
    expect(shared.map((element) => element.attributes['resid'])).toEqual(shared.map(() => 'Taskpane.Url'));
    expect(all(app, 'TaskpaneId')).toEqual([]);
    const page = entries.find(({ entry }) => entry.attributes['id'] === 'Taskpane.Url');
    expect(page?.entry.attributes['DefaultValue']).toBe(one(child(app, 'DefaultSettings'), 'SourceLocation').attributes['DefaultValue']);
  });

  test('every button either shows the pane or runs a command that the add-in registers: the id of an analysis', () => {
    const actions = all(overrides, 'Action').map((action) => [action.attributes['xsi:type'], ...action.children.map((each) => each.name)]);
    expect(actions).toEqual([['ShowTaskpane', 'SourceLocation'], ['ExecuteFunction', 'FunctionName']]);
    const commands = all(overrides, 'FunctionName').map((name) => name.text);
    expect(commands.filter((command) => !analyses.some((analysis) => analysis.id === command))).toEqual([]);
  });

  test('every reference leads to one resource, and every resource is used', () => {
    const ids = entries.map(({ entry }) => entry.attributes['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set<string>();
    const see = (element: XmlElement): void => {
      const id = element.attributes['resid'];
      if (id !== undefined) used.add(id);
      element.children.forEach(see);
    };
    see(overrides);
    expect([...used].sort()).toEqual([...ids].sort());
    const longest = [...ids, ...all(overrides, 'Control').map((each) => each.attributes['id'] ?? ''), one(overrides, 'Group').attributes['id'] ?? ''];
    expect(longest.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
    expect(new Set(longest).size).toBe(longest.length);
  });

  test('texts exist in Chinese wherever they exist in English, in the right element', () => {
    expect(child(app, 'DefaultLocale').text).toBe('en-US');
    for (const { group, entry } of entries) {
      expect(namesOf(entry).filter((name) => name !== 'bt:Override')).toEqual([]);
      const words = group === 'bt:ShortStrings' || group === 'bt:LongStrings';
      expect({ id: entry.attributes['id'], locales: entry.children.map((each) => each.attributes['Locale']) }).toEqual({
        id: entry.attributes['id'],
        locales: words || entry.children.length > 0 ? ['zh-CN'] : [],
      });
    }
    for (const name of ['DisplayName', 'Description', 'SupportUrl']) {
      expect(child(app, name).children.map((each) => [each.name, each.attributes['Locale']])).toEqual([['Override', 'zh-CN']]);
    }
  });

  test('no text is longer than Excel shows or accepts', () => {
    const limits: Readonly<Record<string, number>> = { 'bt:Images': 2048, 'bt:Urls': 2048, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    const texts = entries.flatMap(({ group, entry }) =>
      [entry.attributes['DefaultValue'], ...entry.children.map((each) => each.attributes['Value'])].map((value) => ({ value: value ?? '', limit: limits[group] ?? 0 })),
    );
    for (const [name, limit] of [['DisplayName', 125], ['Description', 250]] as const) {
      const element = child(app, name);
      texts.push({ value: element.attributes['DefaultValue'] ?? '', limit });
      texts.push(...element.children.map((each) => ({ value: each.attributes['Value'] ?? '', limit })));
    }
    expect(texts.filter(({ value, limit }) => value.trim() === '' || value.length > limit)).toEqual([]);
    expect(child(app, 'ProviderName').text.length).toBeLessThanOrEqual(125);
  });

  test('every address is https on one domain', () => {
    const addresses = [...xml.matchAll(/"(https?:\/\/[^"]*)"/g)].map((match) => match[1] ?? '').filter((address) => !address.startsWith('http://schemas.microsoft.com/') && !address.startsWith('http://www.w3.org/'));
    expect(addresses.length).toBeGreaterThan(20);
    const origin = kind === 'development' ? developmentOrigin : 'https://example.com';
    expect(addresses.filter((address) => new URL(address).origin !== origin)).toEqual([]);
    // An application domain is an origin: scheme and port, no folder, no slash at the end.
    expect(all(app, 'AppDomain').map((each) => each.text)).toEqual([origin]);
  });

  test('icons exist at the sizes that the manifest states', () => {
    const fileOf = (address: string): string => join('assets', address.split('/assets/')[1] ?? '');
    const byId = new Map(entries.map(({ entry }) => [entry.attributes['id'], entry.attributes['DefaultValue'] ?? '']));
    const icons = all(overrides, 'Icon');
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const sizes = icon.children.map((image) => Number(image.attributes['size']));
      for (const required of [16, 32, 80]) expect(sizes).toContain(required);
      for (const image of icon.children) {
        const size = Number(image.attributes['size']);
        expect(pngSize(readFileSync(fileOf(byId.get(image.attributes['resid']) ?? '')))).toEqual({ width: size, height: size });
      }
    }
    expect(pngSize(readFileSync(fileOf(child(app, 'IconUrl').attributes['DefaultValue'] ?? '')))).toEqual({ width: 32, height: 32 });
    expect(pngSize(readFileSync(fileOf(child(app, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '')))).toEqual({ width: 64, height: 64 });
  });
});

test('the production manifest has no trace of this computer and keeps everything else', () => {
  expect(production).not.toContain('localhost');
  expect(production.match(/https:\/\/example\.com\/workcap\//g)).toHaveLength(text.match(/"https:\/\/localhost:3000\//g)!.length);
  expect(production.replaceAll('https://example.com/workcap', developmentOrigin)).toBe(
    text.replace(/^<!--.*-->\n/m, '').replace(`<AppDomain>${developmentOrigin}<`, '<AppDomain>https://example.com<'),
  );
});

test.each([
  ['http://example.com/workcap', /https/],
  ['https://example.com/workcap/', /slash at the end/],
  ['https://example.com/workcap?x=1', /Leave out/],
  ['https://example.com/workcap#top', /Leave out/],
  ['https://example.com/workcap/taskpane.html', /folder, not the file/],
  ['https://example.com/work cap', /spaces/],
  ['https://example.com/"><x', /special/],
  ['https://example.com/a//b', /special|slash/],
  ['https://name:word@example.com/workcap', /user name/],
  ['https://localhost:3000', /this computer/],
  ['example.com/workcap', /not an address|https/],
  ['', /not an address/],
])('refuses %s with a sentence', (address, sentence) => {
  expect(addressFault(address)).toMatch(sentence);
  expect(() => productionManifest(text, address)).toThrow(sentence);
});

test.each(['https://example.com', 'https://example.com/workcap', 'https://example.com:8443/a/b', 'https://xn--fiq228c.example'])('accepts %s', (address) => {
  expect(addressFault(address)).toBeNull();
  expect(productionManifest(text, address)).toContain(`DefaultValue="${address}/taskpane.html"`);
});

describe('as programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workcap-manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (parameters: readonly string[]): { code: number; error: string } => {
    try {
      execFileSync(process.execPath, [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('src', 'build', 'manifest.ts'), ...parameters], { stdio: 'pipe' });
      return { code: 0, error: '' };
    } catch (problem) {
      const { status, stderr } = problem as { status: number; stderr: Buffer };
      return { code: status, error: stderr.toString() };
    }
  };

  test('npm run manifest writes the file, or says what is wrong and writes nothing', () => {
    const out = join(folder, 'deep', 'manifest.xml');
    expect(run(['http://example.com', '--out', out])).toEqual({ code: 2, error: expect.stringContaining('https') });
    expect(run([])).toEqual({ code: 2, error: expect.stringContaining('npm run manifest') });
    expect(existsSync(out)).toBe(false);
    expect(run(['https://example.com/workcap', '--out', out])).toEqual({ code: 0, error: '' });
    expect(readFileSync(out, 'utf8')).toBe(production);
  }, 60_000);

  test("Microsoft's own tool reads both manifests", () => {
    const file = join(folder, 'production.xml');
    writeFileSync(file, production);
    for (const path of ['manifest.xml', file]) {
      const told = execFileSync(process.execPath, [join('node_modules', 'office-addin-manifest', 'cli.js'), 'info', path], { encoding: 'utf8' });
      expect(told).toContain('20c2510c-47d3-4db6-9e13-402eb6080368');
      expect(told).toContain('Workcap');
      expect(told).toContain('1.0.0.0');
    }
  }, 60_000);
});
