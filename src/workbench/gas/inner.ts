/** The key under which a script object keeps what only the host's own classes may see. */
export const inner: unique symbol = Symbol('inner');
