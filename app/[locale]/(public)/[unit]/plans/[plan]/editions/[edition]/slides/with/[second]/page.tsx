/** Reached by `?with=es`, as a plan in two languages is. */
export { default, generateMetadata } from '../../page'

export const revalidate = 900
export const generateStaticParams = () => []
