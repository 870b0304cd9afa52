import buttons from '../components/Button/Button.module.css'
import type { OfflineWords } from '../content/schema.ts'
import { useActions, useGuide } from '../store/StoreContext.ts'
import css from './OfflineLine.module.css'

/** What has become of the copy for reading offline. */
export function OfflineLine({ words }: { words: OfflineWords }) {
  const offline = useGuide((state) => state.offline)
  const { takeNewer } = useActions()
  return (
    <div role="status" className={css['line']}>
      {offline !== 'none' && <p>{words[offline]}</p>}
      {offline === 'waiting' && (
        <button
          type="button"
          className={`${buttons['button']} ${buttons['quiet']} ${buttons['small']}`}
          onClick={takeNewer}
        >
          {words.take}
        </button>
      )}
    </div>
  )
}
