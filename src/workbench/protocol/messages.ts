/** Messages between office.js and its host, as JSON texts through postMessage. */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionType?: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

export const actionKinds = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of the methods that office.js calls on its host. */
export const dispatch = { getSelectedData: 64, setSelectedData: 65, getBinding: 68, saveSettings: 76, loadSettings: 75, richApi: 93, commandCompleted: 94 } as const;

/** Office.js's own numbers for refusals that concern a whole request. */
export const refusals = { cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaBindingsMethod?: { readonly BindingId?: unknown };
  readonly DdaGetBindingData?: { readonly CoerceType?: unknown; readonly ValueFormat?: unknown };
  readonly DdaSetBindingData?: { readonly CoerceType?: unknown; readonly Data?: unknown };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** What Excel on the web lets through in one request or answer. */
export const payloadLimit = 5 * 1024 * 1024;

/** Requirement sets of the workbench: what is listed is there. */
export const requirementSets: Readonly<Record<string, string>> = {
  excelapi: '1.17',
  sharedruntime: '1.2',
  customfunctionsruntime: '1.5',
  customfunctions: '1.9',
  settings: '1.1',
  delayforcelledit: '1.1',
  richapiruntime: '1.2',
  dialogapi: '1.1',
  ribbonapi: '1.1',
};

export interface AppContextOptions {
  readonly conversation: string;
  readonly language: string;
  readonly documentAddress: string;
  readonly settings: readonly (readonly [string, string])[];
}

/** The answer to the first question office.js asks. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.conversation,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentAddress,
    _clientMode: 0,
    _settings: options.settings,
    _reason: 2,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000001',
    _appInstanceId: 'workbench',
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.1',
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
