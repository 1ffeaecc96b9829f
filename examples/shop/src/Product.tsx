import { useEffect, useState } from 'react'
import { ConsentGate, hasConsent } from './consent.tsx'
import { rememberProduct } from './cookies.ts'

export function Product({ id, film }: { id: string; film: string }) {
  const [variant, setVariant] = useState('a')

  useEffect(() => rememberProduct(id), [id])

  useEffect(() => {
    if (!hasConsent('ab-testing')) return
    const drawn = Math.random() < 0.5 ? 'a' : 'b'
    localStorage.setItem(`experiment_${id}`, drawn)
    setVariant(drawn)
  }, [id])

  return (
    <article className={variant}>
      <h1>{id}</h1>
      <ConsentGate category="marketing">
        <iframe src={`https://www.youtube.com/embed/${film}`} title="How it is made" />
      </ConsentGate>
    </article>
  )
}
