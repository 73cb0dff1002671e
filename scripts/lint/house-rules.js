// Habits of this code base that no published rule knows.

const noLiteralText = {
  create: (context) => ({
    JSXText(node) {
      if (/\p{L}/u.test(node.value))
        context.report({ node, message: 'Text that a person sees comes from locales/, through i18n.t().' });
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
