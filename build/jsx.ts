/** What JSX of the sidebar becomes: calls of `h` are shorter than those of the automatic runtime. */
export { Fragment, h } from 'preact';
