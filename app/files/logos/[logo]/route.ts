import { findPublicLogo } from '@/lib/units/logo-queries'
import { logoResponse } from '@/lib/units/logo-response'

type Context = { params: Promise<{ logo: string }> }

/** A unit's logo, for anybody. */
export async function GET(request: Request, { params }: Context) {
  const { logo } = await params
  return logoResponse(request, await findPublicLogo(logo))
}
