/**
 * Machines that check every change are shared and can stall for seconds: there a browser test that failed is run once more, and what went wrong the
 * first time is printed. Elsewhere the first failure counts.
 */
if (process.env.CI !== undefined) jest.retryTimes(1, { logErrorsBeforeRetry: true });
