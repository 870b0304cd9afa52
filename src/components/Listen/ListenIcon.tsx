import icon from '../Icon/Icon.module.css'

/** A loudspeaker: drawn here, since only this button has it. */
export function ListenIcon() {
  return (
    <svg className={icon['icon']} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M4 10h3l4-4v12l-4-4H4zM15 9c1.6 1.6 1.6 4.4 0 6M18 6c3.4 3.4 3.4 8.6 0 12" />
    </svg>
  )
}
