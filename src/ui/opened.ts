/** What is needed only when something is open: loaded apart, so that the list stands sooner. */
export { default as EventPanel } from './panel/EventPanel.svelte';
export { default as Reader } from './reader/Reader.svelte';
