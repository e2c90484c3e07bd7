import { NextResponse } from 'next/server'
import { negotiateLocale } from '@/lib/i18n/locales'
import { endNotices } from '@/lib/notices/choice-mutations'

// The address in a mail's List-Unsubscribe header (RFC 8058): mail programs post to it, from nowhere and without a cookie. The token says
// whose mails of which kind end, and lets nothing else be done.

export async function POST(request: Request) {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const result = await endNotices({ token }, new Date())
  return new NextResponse(null, { status: result.ok ? 204 : 404 })
}

/** Who opens it instead gets the page with the button: nothing is changed by looking. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const locale = negotiateLocale(request.headers.get('accept-language'))
  const token = encodeURIComponent(searchParams.get('token') ?? '')
  return new NextResponse(null, { status: 303, headers: { Location: `/${locale}/unsubscribe?token=${token}` } })
}
