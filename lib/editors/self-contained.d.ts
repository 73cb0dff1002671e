/** Made by `scripts/self-contained.ts`: holds all that it uses, and can be sent into a page as it is. */
declare module '*/insert?self-contained' {
  export { insertHere } from '@/lib/editors/insert';
}
