function site(folder: string, base: string, port: number) {
  return { folder, base, port, url: `http://localhost:${port}${base}` };
}

/** The two builds that the browser tests open: as on a project's Pages, and at a domain's root. */
export const sites = {
  underBase: site('.cache/site-under-base', '/container-notes/', 4391),
  atRoot: site('dist', '/', 4392),
};
