/** Reached by `?with=es`: a rewrite in next.config gives each pair of languages a path, so that it can be cached. */
export { default, generateMetadata } from '../../page'

export const revalidate = 900
export const generateStaticParams = () => []
