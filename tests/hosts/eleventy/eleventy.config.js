export default function (config) {
  config.addPassthroughCopy('detente');
  config.addPassthroughCopy('pasted');
}
