/** What is taken as a material, with the ending of its name and its media type. */
export const fileTypes = {
  PDF: { ending: 'pdf', media: 'application/pdf' },
  DOCX: { ending: 'docx', media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  XLSX: { ending: 'xlsx', media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  PPTX: { ending: 'pptx', media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  ODT: { ending: 'odt', media: 'application/vnd.oasis.opendocument.text' },
  ODS: { ending: 'ods', media: 'application/vnd.oasis.opendocument.spreadsheet' },
  ODP: { ending: 'odp', media: 'application/vnd.oasis.opendocument.presentation' },
  PNG: { ending: 'png', media: 'image/png' },
  JPEG: { ending: 'jpg', media: 'image/jpeg' },
  WEBP: { ending: 'webp', media: 'image/webp' },
} as const

export type MaterialType = keyof typeof fileTypes

/** The type whose names end so; null for what is not taken. */
export function typeByEnding(ending: string | undefined): MaterialType | null {
  const found = Object.entries(fileTypes).find(([, type]) => type.ending === ending)
  return (found?.[0] as MaterialType | undefined) ?? null
}
