import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { JsonSchema, OpenApiDocument, OpenApiOperation } from '../../contract/api/open-api.ts'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** The description of the API as a page to read: no script, its style from `style`, an address on this server. */
export const apiPage = (document: OpenApiDocument, style: string): Html => html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${document.info.title} API</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <main>
      <h1>${document.info.title} API</h1>
      <p>${document.info.description}</p>
      <p><a href="openapi.json">OpenAPI ${document.openapi}</a></p>
      ${Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => operationSection(method, path, operation)),
      )}
      <h2>本体 · Bodies</h2>
      ${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema))}
    </main>
  </body>
</html>`

const operationSection = (method: string, path: string, operation: OpenApiOperation): Html => html`
  <section id="${operation.operationId}">
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p><strong>${operation.summary}</strong>${operation.security.length === 0 ? '' : ' — 要サインイン · signed-in people'}</p>
    <p>${operation.description}</p>
    <table>
      ${operation.parameters.map(
        ({ name, description }) => html`<tr><th scope="row"><code>${String(name)}</code></th><td></td><td>${String(description)}</td></tr>`,
      )}
      ${operation.requestBody && html`<tr><th scope="row">送るもの · Body</th><td>${bodyLink(operation.requestBody)}</td><td></td></tr>`}
      ${Object.entries(operation.responses).map(
        ([status, answer]) =>
          html`<tr><th scope="row">${status}</th><td>${answer.content && bodyLink({ content: answer.content })}</td><td>${answer.description}</td></tr>`,
      )}
    </table>
  </section>`

function bodyLink({ content }: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }): Html {
  const name = String(Object.values(content)[0]?.schema.$ref).split('/').at(-1) ?? ''
  return html`<a href="#body-${name}">${name}</a>`
}

const schemaSection = (name: string, schema: JsonSchema): Html => html`
  <details id="body-${name}" open>
    <summary><code>${name}</code> ${String(schema.description ?? '')}</summary>
    <pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre>
  </details>`
