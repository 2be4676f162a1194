import type { AddInReference } from '../../ooxml/webExtension';

/** Who keeps settings in the file: the Id of manifest.xml, as a sideloaded add-in. A test compares the two. */
export const addIn: AddInReference = { id: '20c2510c-47d3-4db6-9e13-402eb6080368', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

/** Settings of workbook.settings stand beside those of the document, under this prefix. */
export const workbookPrefix = 'workbook.settings:';
