/** How the page of a report looks: GitHub's proportions, light or dark as the reader's system is, nothing remote. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --page: #ffffff; --line: #d1d9e0; --soft: #f6f8fa; --muted: #59636e;
  --link: #0969da; --good: #1a7f37; --bad: #cf222e; --unsure: #9a6700 }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #151b23;
  --muted: #9198a1; --link: #4493f8; --good: #3fb950; --bad: #f85149; --unsure: #d29922 } }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px 48px; overflow-wrap: break-word }
h3 { margin: 24px 0 8px; font-size: 1.25em; line-height: 1.25 }
p, ul, blockquote, details { margin: 0 0 12px }
ul { padding-left: 2em }
a { color: var(--link) }
code { padding: .2em .4em; border-radius: 6px; background: color-mix(in srgb, var(--muted) 18%, transparent);
  font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
.wide { overflow-x: auto; margin: 0 0 12px }
table { border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid var(--line); vertical-align: top }
th { font-weight: 600 }
tr:nth-child(even) td { background: var(--soft) }
td code { overflow-wrap: break-word }
td[align="right"] { font-variant-numeric: tabular-nums }
blockquote { padding: 0 1em; border-left: .25em solid var(--line); color: var(--muted) }
blockquote p { margin: 0 0 8px }
.alert { padding: 8px 16px; color: inherit }
.alert p:first-child { font-size: 1.1em }
.alert p:last-child { margin-bottom: 0 }
.tip { border-color: var(--good) }
.tip strong { color: var(--good) }
.caution { border-color: var(--bad) }
.caution strong { color: var(--bad) }
.warning { border-color: var(--unsure) }
.warning strong { color: var(--unsure) }
summary { cursor: pointer }
details > :nth-child(2) { margin-top: 12px }
main > p:last-child { margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--muted) }
`
