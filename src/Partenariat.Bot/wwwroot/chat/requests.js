// Requests to our own server, each with an end, and what their failures mean.
const patience = 10_000;

/** The server has answered, and not with what was asked for. */
export class Refusal extends Error {
  constructor(status, retryAfter) {
    super(`HTTP ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Returns the JSON of the answer; throws a Refusal, or what fetch throws where nobody answers. */
export async function request(path, { token, body, ...options } = {}) {
  const response = await fetch(path, {
    ...options,
    headers: {
      accept: 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) {
    throw new Refusal(response.status, Number(response.headers.get('retry-after')) || 0);
  }

  try {
    return await response.json();
  } catch (error) {
    // A network that answers in the server's place says « 200 » with a page of its own.
    throw error instanceof SyntaxError ? new Refusal(502, 0) : error;
  }
}

/** Whose fault it is: « offline », « away » (nobody answers), « busy » or « fault » (the server's own). */
export function causeOf(error) {
  if (error instanceof Refusal) {
    return error.status === 429 || error.status === 503 && error.retryAfter > 0 ? 'busy' : 'fault';
  }
  return navigator.onLine ? 'away' : 'offline';
}
