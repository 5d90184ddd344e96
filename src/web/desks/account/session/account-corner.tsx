import { Link } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountAnswer } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import { useSession } from '../services.ts'
import styles from './account-corner.module.css'

type DrawerProps = { account: AccountAnswer; onClose: () => void }

/** In the frame of every page: the way to sign in, or who is signed in. Nothing until that is known. */
export function AccountCorner() {
  const { t } = useTranslation('app')
  const account = useSession()
  const [Drawer, setDrawer] = useState<ComponentType<DrawerProps>>()
  const [open, setOpen] = useState(false)
  const corner = useRef<HTMLDivElement>(null)
  const [said, say] = useState('')
  const before = useRef(account)

  useEffect(() => {
    if (before.current === account) return
    const known = before.current !== undefined
    before.current = account
    if (account === null) setOpen(false)
    if (!known) return
    say(account ? t('session.signedIn', { name: account.name }) : t('session.signedOut'))
    // The button that was pressed is gone with the session.
    if (account === null && document.activeElement === document.body) corner.current?.querySelector('a')?.focus()
  }, [account, t])

  const show = () => {
    setOpen(true)
    import('./account-drawer.tsx').then(
      ({ AccountDrawer }) => setDrawer(() => AccountDrawer),
      () => setOpen(false), // offline, where nobody could sign out either; the next press fetches it anew
    )
  }
  return (
    <div ref={corner} className={styles.corner}>
      {account === null && (
        <Link to="/sign-in" className={styles.link}>
          {t('session.signIn')}
        </Link>
      )}
      {account && (
        <Button look="quiet" aria-label={t('session.open', { name: account.name })} onClick={show}>
          <span className={styles.name}>{account.name}</span>
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
      {account && open && Drawer && <Drawer account={account} onClose={() => setOpen(false)} />}
    </div>
  )
}
