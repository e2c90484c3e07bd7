/**
 * The header of a request in which proxy.ts says where a form was posted without scripts: path and query, in which the block stands that was being
 * edited. A page is told neither its method nor its address. Nobody else can set it, and nothing is allowed by it.
 */
export const POSTED_TO = 'x-enlace-posted-to'
