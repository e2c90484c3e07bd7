import { locale } from 'next/root-params'

export default async function NotFound() {
  return (
    <main>
      <h1>Not found {await locale()}</h1>
    </main>
  )
}
