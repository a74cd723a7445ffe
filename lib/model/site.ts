/** Whether a host is a site of the reader's lists or belongs to it. */
export const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);
