import { logoHref } from './addresses'

export type LogoProps = {
  logo: { id: string; width: number; height: number }
  /** What it says to who does not see it. */
  alt: string
  className: string
}

/** A unit's logo, in its proportions. */
export function Logo({ logo: { id, width, height }, alt, className }: LogoProps) {
  return (
    // biome-ignore lint/performance/noImgElement: it is as small as it is shown, and never changes under its address.
    <img className={className} src={logoHref(id)} alt={alt} width={width} height={height} />
  )
}
