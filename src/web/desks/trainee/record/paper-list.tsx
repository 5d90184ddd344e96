import styles from './paper-list.module.css'

/** Papers that may be opened, or not. */
export function PaperList({ papers }: { papers: readonly { readonly id: string; readonly title: string; readonly text: string }[] }) {
  return (
    <div className={styles.papers}>
      {papers.map(({ id, title, text }) => (
        <details key={id} className={styles.paper}>
          <summary>{title}</summary>
          <p className={styles.text}>{text}</p>
        </details>
      ))}
    </div>
  )
}
