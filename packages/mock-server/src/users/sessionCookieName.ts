/** The cookie that names Loquent's session; no other system knows one. */
export const sessionCookieName = 'loquent_session';
