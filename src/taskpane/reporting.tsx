import { createContext, useContext } from 'react';

/** Where a part of the pane hands a mistake of ours that no one else would see. */
export const ReportContext = createContext<(error: unknown) => void>((error) => {
  throw error;
});

export function useReport(): (error: unknown) => void {
  return useContext(ReportContext);
}
