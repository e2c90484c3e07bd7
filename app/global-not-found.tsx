export default function GlobalNotFound() {
  return (
    <html lang="pt-BR">
      <body>
        <h1>global 404</h1>
      </body>
    </html>
  )
}
