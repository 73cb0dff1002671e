import styles from './body-line.module.css';

/** What stands in braces is a variable, whatever it is called. */
const VARIABLE = /(\{\{[^{}]*\}\})/;
/** More than any row shows, UTF-16 units. */
const MOST = 240;

/** The beginning of a template's text on one line, its variables set apart. */
export const BodyLine = ({ body }: { readonly body: string }) => (
  <span className={styles.line} dir="auto">
    {body
      .slice(0, MOST)
      .split(VARIABLE)
      .map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={styles.variable} dir="auto">
            {part.slice(2, -2).trim()}
          </span>
        ) : (
          part
        ),
      )}
  </span>
);
