// What this tab remembers from page to page, until it is closed.
const prefix = 'partenariat.';

// In a frame, a browser may refuse storage to third parties: then nothing outlives the page.
export function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name));
  } catch {
    return null;
  }
}

export function write(name, value) {
  try {
    if (value === null) {
      sessionStorage.removeItem(prefix + name);
    } else {
      sessionStorage.setItem(prefix + name, JSON.stringify(value));
    }
  } catch {
    // See read.
  }
}
