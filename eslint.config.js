const js = require('@eslint/js');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
/** Who may import whom: one table behind these rules and behind test/rules/imports.test.ts. */
const borders = require('./test/rules/borders.json');

/** Names of the host, of the page and of chance, with what to do instead. */
const excelNames = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel names Excel or Office. Add what you need there and call it.',
}));
const functionNames = [{ name: 'CustomFunctions', message: 'Only src/functions/register.ts names CustomFunctions.' }];
const pageNames = ['document', 'window', 'navigator', 'localStorage', 'self', 'fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'This room is plain computation: the same code runs in a worker and in Node. Take what you need as an argument.',
}));
const noClock = [
  ['Date', 'now', 'Take the day as an argument: the same input must give the same result.'],
  ['Math', 'random', 'Take a number from a fixed sequence as an argument: the same input must give the same result.'],
].map(([object, property, message]) => ({ object, property, message }));
const excelTypes = {
  selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
  message: 'Only src/excel names Excel or Office, also as types.',
};
const noDates = {
  selector: 'NewExpression[callee.name="Date"]',
  message: 'Days are whole-day serials (src/math); a Date has a time zone and moves by a day.',
};
const noDialogs = ['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Excel blocks browser dialogs. Show a message bar or a dialog of the pane.' }));
const noPageDialogs = ['alert', 'confirm', 'prompt'].map((property) => ({ object: 'window', property, message: 'Excel blocks browser dialogs. Show a message bar or a dialog of the pane.' }));

/** Imports of a room: everything that is not listed in test/rules/borders.json is refused. */
function bordersOf(room) {
  const { allowed, packages, why } = borders[room];
  const others = Object.keys(borders).filter((other) => other !== room && !allowed.includes(other));
  const patterns = [];
  if (others.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${others.join('|')})(/|$)`,
      message: `src/${room} ${allowed.length === 0 ? 'imports no other room' : `imports only ${allowed.join(', ')}`}; ${why}. See CONTRIBUTING.md.`,
    });
  }
  if (packages !== 'any') {
    const listed = packages.map((name) => `${name.replace(/[/.]/g, '\\$&')}(/|$)`).join('|');
    patterns.push({
      regex: listed === '' ? '^[^.]' : `^(?!\\.|${listed})`,
      message: `src/${room} uses ${packages.length === 0 ? 'no package' : `only ${packages.join(', ')}`}.`,
    });
  }
  return patterns;
}

const roomConfigs = Object.keys(borders).map((room) => {
  const { pure } = borders[room];
  const namesExcel = room === 'excel';
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: bordersOf(room) }],
      'no-restricted-globals': [
        'error',
        ...noDialogs,
        ...(namesExcel ? [] : excelNames),
        ...(room === 'workbench' ? [] : functionNames),
        ...(pure ? pageNames : []),
      ],
      'no-restricted-properties': ['error', ...noPageDialogs, ...(pure ? noClock : [])],
      'no-restricted-syntax': ['error', ...(namesExcel ? [] : [excelTypes]), ...(pure ? [noDates] : [])],
    },
  };
});

module.exports = tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'assets/**', '.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // The compiler knows every name, with types.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    // The rules about loading proxies, where there are proxies. The others follow a variable name, not its type, and misjudge plain data.
    files: ['src/excel/**/*.ts'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
    },
  },
  ...roomConfigs,
  {
    files: ['src/functions/register.ts'],
    rules: { 'no-restricted-globals': ['error', ...noDialogs, ...excelNames] },
  },
  {
    // Console output is what these are for.
    files: ['src/build/**', 'test/**', '*.js'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
