import type { AccountAnswer } from '../../../../contract/account.ts'
import { Drawer } from '../../../ui/surface/drawer.tsx'
import styles from '../form/page.module.css'
import { useAccountWords } from '../use-account-words.ts'
import { SignOut } from './sign-out.tsx'

/** Who is signed in, and the ways out. */
export function AccountDrawer({ account, onClose }: { account: AccountAnswer; onClose: () => void }) {
  const { t } = useAccountWords()
  const { name, email, roles } = account
  return (
    <Drawer open title={t('me.title')} onClose={onClose}>
      <div className={styles.form}>
        <div>
          <p>
            <strong>{name}</strong>
          </p>
          <p>{email}</p>
          {roles.length > 0 && (
            <p className={styles.quiet}>
              {t('me.roles')}: {roles.map((role) => t(`me.role.${role}`)).join(', ')}
            </p>
          )}
        </div>
        <SignOut />
      </div>
    </Drawer>
  )
}
