import type { Locale } from '@/lib/i18n/locales'
import type { MaterialView } from '@/lib/materials/view'

/** Where a material is: a file of this site, or wherever its link leads. */
export function materialHref({ id, content }: Pick<MaterialView, 'id' | 'content'>): string {
  return content.of === 'file' ? `/files/${id}` : content.url
}

/** What a form with a file posts to. */
export function sendFileHref({ slug, unit }: { slug: string; unit: { slug: string } }, locale: Locale): string {
  return `/api/materials/${locale}/${unit.slug}/${slug}`
}
