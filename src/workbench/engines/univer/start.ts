import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormatsChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset, UniverSheetsPlugin } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingChinese from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';

export interface Started {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Menus that need a part of Univer which is left out, or that a demonstration of an add-in does not need. */
const hidden = ['sheet.menu.paste-special', 'sheet.contextMenu.permission', 'sheet.command.add-range-protection-from-toolbar', 'sheet.toolbar.add-range-protection', 'sheet.menu.sheets-sort', 'sheet.menu.image', 'sheet.operation.open-conditional-formatting-panel', 'data-validation.command.addRuleAndOpen', 'formula-ui.operation.insert-function', 'formula-ui.operation.more-functions'];

/** The whole of Univer without its paid presets, and without its calculation: see the comment in index.ts. */
export function startUniver(container: HTMLElement, language: 'en' | 'zh'): Started {
  const locale = language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionalFormatsEnglish, validationEnglish, drawingEnglish),
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, conditionalFormatsChinese, validationChinese, drawingChinese),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      formulaBar: true,
      disableAutoFocus: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      menu: Object.fromEntries(hidden.map((item) => [item, { hidden: true }])),
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    }),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const seen = new Set<string>();
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as [PluginCtor<Plugin> & { pluginName: string }, object | undefined];
      if (seen.has(plugin.pluginName)) continue;
      seen.add(plugin.pluginName);
      // As if a worker calculated: the plugins then leave cells as they are given.
      const quiet = (plugin as unknown) === UniverFormulaEnginePlugin || (plugin as unknown) === UniverSheetsPlugin;
      univer.registerPlugin(plugin, quiet ? { ...config, notExecuteFormula: true } : (config as never));
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}
