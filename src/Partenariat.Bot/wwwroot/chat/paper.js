// Says that the check is under way: the page of the report comes when it is done.
document.querySelectorAll('form[data-paper]').forEach(form => {
  form.addEventListener('submit', () => {
    form.querySelector('.progress').hidden = false;
  });
});

// Back from the report, nothing is under way.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-paper] .progress').forEach(progress => { progress.hidden = true; });
});

// Whoever comes to a folded sheet by a link wants to see it; whoever comes to a hidden part of the text by the keyboard, too.
function openTarget() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
  }
}

addEventListener('hashchange', openTarget);
openTarget();

document.querySelectorAll('[data-marked-text]').forEach(text => {
  text.addEventListener('focusin', event => {
    const button = text.querySelector('[data-unfold][aria-expanded="false"]');
    if (button && event.target !== button) {
      button.click();
    }
  });
});
