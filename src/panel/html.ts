/** The page around the panel's script. Pure: the editor gives the addresses and a nonce from a secure source. */
export interface PageParts {
  readonly cspSource: string;
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
}

/** The whole page. Nothing may load but the one style sheet and the one script; pictures are drawn, not loaded. */
export function panelHtml({ cspSource, nonce, scriptUri, styleUri }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${attribute(cspSource)}; script-src 'nonce-${attribute(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copydesk</title>
<link rel="stylesheet" href="${attribute(styleUri)}">
</head>
<body>
<main id="copydesk"></main>
<script nonce="${attribute(nonce)}" src="${attribute(scriptUri)}"></script>
</body>
</html>
`;
}

function attribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;').replace(/</gu, '&lt;');
}
