import buttons from '../Button/Button.module.css'

/** Starts a widget over. The button goes with what it clears, so the reader goes on from the name of the widget. */
export function Again({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
      onClick={({ currentTarget }) => {
        currentTarget.closest('[data-widget]')?.querySelector('h2')?.focus()
        onPress()
      }}
    >
      {label}
    </button>
  )
}
