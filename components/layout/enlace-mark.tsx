/** Enlace's mark: two rings, linked. In the colour of the text around it. */
export function EnlaceMark() {
  return (
    <svg viewBox="0 0 32 20" width="26" height="16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.6">
        <path d="M14.09 17.38A8 8 0 1 1 17.53 14.62" />
        <path d="M17.91 2.62A8 8 0 1 1 14.47 5.38" />
      </g>
    </svg>
  )
}
