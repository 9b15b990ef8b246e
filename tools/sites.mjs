/** @param {string} folder @param {string} base @param {number} port */
function site(folder, base, port) {
  return { folder, base, port, url: `http://localhost:${port}${base}` };
}

/** Another checkout that is tested at the same time needs other ports: `TEST_PORT` and the one after it. */
const port = Number(process.env.TEST_PORT || 4391);

/**
 * The two builds of the site: at a domain's root, as `npm start` serves it, and under a base path, as
 * a repository's GitHub Pages serve it (`SITE_BASE` names another one).
 */
export const sites = {
  atRoot: site('dist', '/', port + 1),
  underBase: site('.cache/site-under-base', process.env.SITE_BASE || '/container-notes/', port),
};
