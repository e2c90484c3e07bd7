// A hook of Node's module loader: `server-only` becomes an empty module, as it is in a server bundle.

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier !== 'server-only') return next(specifier, context)
  return { url: 'data:text/javascript,', format: 'module', shortCircuit: true }
}
