const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');

const target = 'es2022';

const common = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      // The modules stay ES modules here, or Fluent's icons could not be left out of the bundle.
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, tsconfig: path.resolve(__dirname, 'tsconfig.json') } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /\.(svg|png|woff2?|ttf)$/, type: 'asset' },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'none' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** What is shipped: the pane, its worker, the worksheet functions and the ribbon commands, in one page and one runtime. */
const addin = {
  ...common,
  name: 'addin',
  entry: { taskpane: ['./src/taskpane/index.tsx', './src/commands/commands.ts'] },
  output: { path: path.resolve(__dirname, 'dist/addin'), filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', clean: true },
  plugins: [
    new DefinePlugin({ WORKCAP_VERSION: JSON.stringify(version) }),
    // The office.js address stands in the page itself, before the bundle; see src/taskpane/taskpane.html.
    new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer', inject: 'body' }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
  ],
};

/** The spreadsheet that plays Excel on the web. Never shipped. */
const workbench = {
  ...common,
  name: 'workbench',
  entry: { workbench: './src/workbench/index.tsx' },
  output: { path: path.resolve(__dirname, 'dist/workbench'), filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', clean: true },
  plugins: [new HtmlWebpackPlugin({ template: './src/workbench/index.html', filename: 'index.html', scriptLoading: 'defer', inject: 'body' })],
};

module.exports = [addin, workbench];
