import { Link, Outlet } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../desks/account/services.ts'
import { AccountCorner } from '../desks/account/session/account-corner.tsx'
import { useServices } from '../desks/trainee/services.ts'
import { Button } from '../ui/control/button.tsx'
import { LanguageSwitch } from '../ui/preferences/language-switch.tsx'
import { SettingsDrawer } from '../ui/preferences/settings-drawer.tsx'
import { Notice } from '../ui/surface/notice.tsx'
import styles from './frame.module.css'
import { useFocusHeading } from './use-focus-heading.ts'

/** The page around everything but the stage: name, ways to go, language, settings. */
export function Frame({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('app')
  const { attempts } = useServices()
  const isGuest = !useSession()
  const [settings, setSettings] = useState(false)
  useFocusHeading()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <img src="/favicon.svg" alt="" width="32" height="32" />
          <span>{t('brand')}</span>
          <small>{t('brandReading')}</small>
        </Link>
        <nav className={styles.nav} aria-label={t('nav.label')}>
          <Link to="/" activeOptions={{ exact: true }}>
            {t('nav.choose')}
          </Link>
          <Link to="/history">{t('nav.history')}</Link>
        </nav>
        <div className={styles.corner} data-print="no">
          <AccountCorner />
        </div>
        <div className={styles.tools} data-print="no">
          <LanguageSwitch />
          <Button look="quiet" onClick={() => setSettings(true)}>
            {t('nav.settings')}
          </Button>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children ?? <Outlet />}
      </main>
      <footer className={styles.footer} data-print="no">
        {!attempts.durable && <Notice kind="warning">{t('storage.memory')}</Notice>}
        {attempts.durable && isGuest && <p>{t('storage.guest')}</p>}
      </footer>
      <SettingsDrawer open={settings} onClose={() => setSettings(false)} />
    </div>
  )
}
