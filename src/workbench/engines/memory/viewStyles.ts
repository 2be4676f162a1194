/** In the script, so that the engine loads in Node too. */
export const viewStyles = `
.plain-grid { display: flex; flex-direction: column; height: 100%; min-height: 0; font: 13px "Segoe UI", "Microsoft YaHei", sans-serif; color: #242424; background: #fff; }
.plain-grid-bar { display: flex; border-bottom: 1px solid #d1d1d1; }
.plain-grid-bar output { width: 84px; padding: 4px 8px; border-right: 1px solid #d1d1d1; }
.plain-grid-bar input { flex: 1; padding: 4px 8px; border: 0; font: inherit; }
.plain-grid-scroller { position: relative; flex: 1; min-height: 0; overflow: auto; }
.plain-grid-canvas { position: relative; }
.plain-grid-cell, .plain-grid-row-heading, .plain-grid-column-heading { position: absolute; box-sizing: border-box; padding: 2px 4px; overflow: hidden; white-space: pre; border-right: 1px solid #e5e5e5; border-bottom: 1px solid #e5e5e5; }
.plain-grid-cell[aria-selected="true"] { box-shadow: inset 0 0 0 1px #0f6cbd; background-image: linear-gradient(#0f6cbd1a, #0f6cbd1a); }
.plain-grid-row-heading, .plain-grid-column-heading { z-index: 1; background: #f5f5f5; text-align: center; color: #616161; }
.plain-grid-column-heading { z-index: 2; }
.plain-grid-picture { position: absolute; z-index: 1; pointer-events: none; }
.plain-grid-tabs { display: flex; overflow-x: auto; border-top: 1px solid #d1d1d1; background: #fafafa; }
.plain-grid-tabs button { padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; background: none; font: inherit; white-space: nowrap; }
.plain-grid-tabs button[aria-selected="true"] { background: #fff; font-weight: 600; border-bottom-color: #0f6cbd; }
`;
