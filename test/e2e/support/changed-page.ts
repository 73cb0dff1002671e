/**
 * Runs in the page, ahead of everything else: X gives its reply box, the button that sends, and the place that shows who is signed in other names than Tend
 * knows, as a network does from one day to the next.
 */
export function changePage(): void {
  const rename = (): void => {
    for (const box of document.querySelectorAll('.public-DraftEditor-content')) {
      box.classList.remove('public-DraftEditor-content');
      box.setAttribute('data-testid', 'writeHere');
    }
    for (const frame of document.querySelectorAll('[data-testid$="RichTextInputContainer"]'))
      frame.setAttribute('data-testid', 'writeFrame');
    for (const button of document.querySelectorAll('[data-testid="tweetButtonInline"]')) {
      button.setAttribute('data-testid', 'sendHere');
      button.removeAttribute('role');
    }
    for (const who of document.querySelectorAll('[data-testid="SideNav_AccountSwitcher_Button"]'))
      who.setAttribute('data-testid', 'whoAmI');
    for (const link of document.querySelectorAll('[data-testid="AppTabBar_Profile_Link"]')) link.remove();
  };
  new MutationObserver(rename).observe(document, { subtree: true, childList: true });
}

/** What the page calls them now. */
export const CHANGED = {
  box: '[data-testid="writeHere"]',
  submit: '[data-testid="sendHere"]',
  who: '[data-testid="whoAmI"]',
} as const;
