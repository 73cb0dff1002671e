// Habits of this code base that no published rule knows.

/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'label',
  'placeholder',
  'title',
]);
const TEXT = 'Text that a person sees comes from locales/, through i18n.t().';
const hasWords = (text) => /\p{L}/u.test(text);

/** What stands on a key cap is the same in every language. */
const isKeyCap = ({ parent }) =>
  parent.type === 'JSXElement' && ['kbd', 'Kbd'].includes(parent.openingElement.name.name);

const noLiteralText = {
  create: (context) => ({
    JSXText(node) {
      if (hasWords(node.value) && !isKeyCap(node)) context.report({ node, message: TEXT });
    },
    JSXExpressionContainer({ parent, expression }) {
      const isChild = parent.type === 'JSXElement' || parent.type === 'JSXFragment';
      if (
        isChild &&
        expression.type === 'Literal' &&
        typeof expression.value === 'string' &&
        hasWords(expression.value)
      )
        context.report({ node: expression, message: TEXT });
    },
    JSXAttribute({ name, value }) {
      if (value?.type === 'Literal' && SPOKEN.has(name.name) && hasWords(value.value))
        context.report({ node: value, message: TEXT });
    },
  }),
};

const noClock = {
  create: (context) => ({
    CallExpression({ callee }) {
      const isNow =
        callee.type === 'MemberExpression' &&
        ['Date', 'performance'].includes(callee.object.name) &&
        callee.property.name === 'now';
      if (isNow) context.report({ node: callee, message: 'Pure layers get the time as a parameter.' });
    },
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: 'Pure layers get the time as a parameter.' });
    },
  }),
};

const noHtml = {
  create: (context) => ({
    AssignmentExpression({ left }) {
      const isHtml =
        left.type === 'MemberExpression' && ['innerHTML', 'outerHTML'].includes(left.property.name);
      if (isHtml)
        context.report({ node: left, message: 'Use textContent: markup from outside must stay text.' });
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: { 'no-literal-text': noLiteralText, 'no-clock': noClock, 'no-html': noHtml },
};
