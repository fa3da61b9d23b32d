import { useEffect } from 'react';

/** What the forms of the snippet stand in on the pages that are hydrated. */
export function Page({ form }: { form: string }) {
  useEffect(() => document.documentElement.setAttribute('data-hydrated', ''));
  return (
    <main>
      <article>
        <h1>Story</h1>
        <p>By {form} alone.</p>
        {form === 'div' && (
          <div
            className="small-favor"
            data-publisher="The Gull"
            data-currency="USD"
            data-href="https://pay.example/"
            data-storage={form && 'none'}
          >
            <p>The words of {'The Gull'}.</p>
            <p data-slot="fallback">
              <a href="https://pay.example/">Support us</a>
            </p>
          </div>
        )}
        {form === 'element' && (
          <small-favor publisher="The Gull" currency="USD" href="https://pay.example/">
            <p>
              The words of <span data-fill="publisher">us</span>.
            </p>
            <template data-variant="a" dangerouslySetInnerHTML={{ __html: '<p>First.</p>' }} />
            <template data-variant="b" dangerouslySetInnerHTML={{ __html: '<p>Second.</p>' }} />
          </small-favor>
        )}
      </article>
      <footer>The end</footer>
    </main>
  );
}
