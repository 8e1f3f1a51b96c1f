// What this tab remembers from page to page, until it is closed.
const prefix = 'partenariat.';

/** False where the browser refuses storage, as it may to a frame on another site: then nothing outlives the page. */
export const canRemember = tryStorage();

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
    // See canRemember.
  }
}

function tryStorage() {
  try {
    return sessionStorage !== null;
  } catch {
    return false;
  }
}
