/** The address of a logo, for anybody: what stands there never changes. */
export const logoHref = (id: string) => `/files/logos/${id}`
