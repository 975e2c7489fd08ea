import type { Plugin } from 'vite';

/** What the built page may load: its own files and nothing else. Styles of single elements are set through the DOM, which needs no exception. */
export const contentSecurityPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Puts the policy into index.html at build. Not while developing: Vite's own client is an inline script. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'dalel-content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      // First in the head: a policy covers only what stands after it.
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: Object.entries(contentSecurityPolicy)
              .map(([name, sources]) => `${name} ${sources}`)
              .join('; '),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
